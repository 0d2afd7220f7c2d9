import { expect, test } from 'vitest';
import { behaviourFromQuery } from './posting.ts';

test('switches in an address are read by their kind, and unknown names ignored', () => {
  const query = new URLSearchParams('emailCode=1&duplicate=0&slowNetwork=800&ipAddress=&gh_jid=12&parserOverwrites=false');
  expect(behaviourFromQuery(query)).toEqual({
    emailCode: true,
    duplicate: false,
    slowNetwork: 800,
    ipAddress: '',
    parserOverwrites: false,
  });
});
