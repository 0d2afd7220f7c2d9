import { expect, test } from 'vitest';
import { readAddresses } from './read-addresses.ts';

const [one, two] = ['https://jobs.lever.co/acme/1', 'https://jobs.lever.co/acme/2'];

test('the column url is taken whole, so that what is no address can be mended', () => {
  expect(
    readAddresses(`Title,URL,Site\nEngineer,${one},https://acme.example\nDesigner,jobs.lever.co,x\nWriter,,\nEngineer,${one},`),
  ).toEqual([one, 'jobs.lever.co']);
});

test('without one, the first column that has addresses is', () => {
  expect(readAddresses(`Engineer;${one};${two}\nDesigner;${two};${one}\nnone;none;none`)).toEqual([one, two]);
  expect(readAddresses(`${one}\n${two}\n`)).toEqual([one, two]);
});

test('a table without any has none, nor has what is no table', () => {
  expect(readAddresses('a,b\nc,d')).toEqual([]);
  expect(readAddresses('')).toEqual([]);
});
