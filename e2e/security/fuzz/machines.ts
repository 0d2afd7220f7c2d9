import { randomBytes } from 'node:crypto';
import { openTickets, ticketLifetime } from '@sincerely/companion/live/tickets';
import { linkLifetime, openSignedLinks } from '@sincerely/companion/security/signed-links';
import { openWrongTries } from '@sincerely/companion/security/wrong-tries';
import { backoff, usualRetry } from '@sincerely/companion/jobs/backoff';
import type { Client } from '@sincerely/shared';
import * as fc from 'fast-check';
import { mustBe, property, type Property } from './property.ts';

/** What keeps a state between calls, through any calls at any times. */
export const machines: Property[] = [
  property('a ticket is good once, in its time, for whom it was made', 4_000, ticketCalls(), replayTickets),
  property('a link is good unchanged and in its time alone', 6_000, linkChange(), tryLink),
  property('wrong tries wait longer and longer, and never for more than a minute', 4_000, tries(), replayTries),
  property(
    'a retry waits within its bounds',
    4_000,
    fc.tuple(fc.nat({ max: 1_000 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
    ([failures, random]) => {
      const ms = backoff(failures, usualRetry, () => random);
      mustBe(ms >= 0 && ms <= usualRetry.longest && Number.isFinite(ms), `it waits ${ms} ms`);
    },
  ),
];

type TicketCall = { kind: 'issue' | 'redeem' | 'guess'; which: number; pause: number };

function ticketCalls(): fc.Arbitrary<TicketCall[]> {
  return fc.array(
    fc.record({
      kind: fc.constantFrom<TicketCall['kind']>('issue', 'redeem', 'guess'),
      which: fc.nat({ max: 4 }),
      pause: fc.constantFrom(0, 1, 5_000, ticketLifetime - 1, ticketLifetime, ticketLifetime + 1),
    }),
    { maxLength: 20 },
  );
}

function replayTickets(calls: TicketCall[]): void {
  let now = 0;
  const tickets = openTickets(() => now);
  const issued: { ticket: string; id: string; until: number }[] = [];
  const used = new Set<string>();
  for (const { kind, which, pause } of calls) {
    now += pause;
    if (kind === 'issue') {
      const id = `client ${issued.length}`;
      issued.push({ ticket: tickets.issue({ id } as Client).ticket, id, until: now + ticketLifetime });
    }
    if (kind === 'guess') mustBe(tickets.redeem(`guess ${which}`) === undefined, 'a guess is good');
    const wanted = issued[which];
    if (kind !== 'redeem' || wanted === undefined) continue;
    const isGood = wanted.until >= now && !used.has(wanted.ticket);
    mustBe(
      tickets.redeem(wanted.ticket)?.id === (isGood ? wanted.id : undefined),
      'it is good when it should not be, or the other way about',
    );
    used.add(wanted.ticket);
  }
}

type LinkChange = { part: 'none' | 'id' | 'c' | 'e' | 'i' | 'n' | 's' | 'sha256'; to: string; pause: number };

function linkChange(): fc.Arbitrary<LinkChange> {
  return fc.record({
    part: fc.constantFrom<LinkChange['part']>('none', 'id', 'c', 'e', 'i', 'n', 's', 'sha256'),
    to: fc.oneof(fc.string({ maxLength: 70 }), fc.constantFrom('', '0', '1', '9999999999999', 'a'.repeat(64))),
    pause: fc.nat({ max: 2 * linkLifetime }),
  });
}

function tryLink({ part, to, pause }: LinkChange): void {
  let now = 1_000_000;
  const links = openSignedLinks(randomBytes(32), () => now);
  const claims = { id: 'file', sha256: 'b'.repeat(64), clientId: 'client', inline: false };
  const query = new URLSearchParams(links.sign(claims).path.split('?')[1]);
  const asked = { id: claims.id, sha256: claims.sha256 };
  const before = part === 'id' || part === 'sha256' ? asked[part] : query.get(part);
  if (part === 'id' || part === 'sha256') asked[part] = to;
  else if (part !== 'none') query.set(part, to);
  now += pause;
  const isWhole = part === 'none' || before === to;
  let isGood = true;
  try {
    links.check(asked.id, query, asked.sha256);
  } catch {
    isGood = false;
  }
  mustBe(isGood === (isWhole && pause <= linkLifetime), `it is ${isGood ? 'good' : 'refused'}`);
}

function tries(): fc.Arbitrary<{ isRight: boolean; pause: number }[]> {
  return fc.array(fc.record({ isRight: fc.boolean(), pause: fc.constantFrom(0, 500, 2_000, 60_000, 120_000) }), { maxLength: 25 });
}

function replayTries(calls: { isRight: boolean; pause: number }[]): void {
  let now = 0;
  let wrong = 0;
  let since = 0;
  const guard = openWrongTries(() => now);
  for (const { isRight, pause } of calls) {
    now += pause;
    const passes = doesPass(() => guard.pass());
    if (wrong < 3) mustBe(passes, 'it waits after too few');
    if (wrong >= 3 && now === since) mustBe(!passes, 'the next try is at once');
    if (now - since >= 60_000) mustBe(passes, 'it waits for more than a minute');
    if (!passes) continue;
    guard.ended(isRight);
    wrong = isRight ? 0 : wrong + 1;
    since = now;
  }
}

function doesPass(call: () => void): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}
