import { expect, test } from 'vitest';
import { joinedWith } from './page-hand.ts';
import { pageKey } from './page-key.ts';

const press = (key: string, held: object = {}) => pageKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('letters are typed, named keys pressed, and what is for the browser is left to it', () => {
  expect(press('é')).toEqual({ type: 'text', text: 'é' });
  expect(press(' ')).toEqual({ type: 'key', key: 'Space' });
  expect(press('Tab', { shiftKey: true })).toEqual({ type: 'key', key: 'Shift+Tab' });
  expect(press('@', { ctrlKey: true, altKey: true })).toEqual({ type: 'text', text: '@' });
  expect(press('v', { ctrlKey: true })).toBeUndefined();
  expect(press('F5')).toBeUndefined();
});

test('what is typed or scrolled one after the other goes together, and nothing else does', () => {
  expect(joinedWith({ type: 'text', text: 'a' }, { type: 'text', text: 'b' })).toEqual({ type: 'text', text: 'ab' });
  expect(joinedWith({ type: 'scroll', by: 4900 }, { type: 'scroll', by: 300 })).toEqual({ type: 'scroll', by: 5000 });
  expect(joinedWith({ type: 'text', text: 'a' }, { type: 'key', key: 'Enter' })).toBeUndefined();
  expect(joinedWith({ type: 'text', text: 'x'.repeat(2000) }, { type: 'text', text: 'b' })).toBeUndefined();
  expect(joinedWith(undefined, { type: 'text', text: 'b' })).toBeUndefined();
});
