import { expect, test } from 'vitest';
import { findAddresses } from './find-addresses.ts';

test('the addresses a posting names are found with the words around them', () => {
  expect(
    findAddresses('Apply: mailto:jobs@acme.example. Or to HR <hr@acme.example>!\nJOBS@acme.example again, not @handle or a@b'),
  ).toEqual([
    { address: 'jobs@acme.example', context: 'Apply: mailto:jobs@acme.example. Or to HR <hr@acme.example>!' },
    { address: 'hr@acme.example', context: 'Apply: mailto:jobs@acme.example. Or to HR <hr@acme.example>!' },
  ]);
  const found = findAddresses(`${'x '.repeat(500)}write to jobs@acme.example ${'y '.repeat(500)}`);
  expect(found[0]?.context).toMatch(/^… .*jobs@acme\.example.* …$/u);
  expect(found[0]?.context.length).toBeLessThan(170);
});
