import { once } from 'node:events';
import { connect } from 'node:net';
import { liveProtocol } from '@sincerely/shared';
import type { Caller } from '@sincerely/companion/testing/call';
import { gatherKeys, type Keys, secondLink } from '../gate/keys.ts';
import { toWire } from '../raw/raw-request.ts';
import { openTally, type Suite, type Tally } from '../suite.ts';
import { type Attacked, withCompanion } from '../with-companion.ts';
import { badFrames, badQuestions, frame, openByHand, untilClosed, wasEnded } from './frames.ts';
import { knock, upgradeRequest, whatWasOpened } from './knock.ts';
import { upgradeShapes } from './shapes.ts';

const limits = { client: 1e9, open: 1e9, failedAuth: 1e9 };

/** The live connection: who may not open it, and what may not be said over it. */
export const upgrade: Suite = {
  name: 'upgrade',
  least: 190,
  run: async (size) => {
    const tally = openTally();
    const clock = { now: Date.now() };
    for (let round = 0; round < (size === 'full' ? 10 : 1); round += 1)
      await withCompanion(async (attacked) => attackAll(attacked, tally, clock), { limits, linkToken: secondLink, now: () => clock.now });
    return tally;
  },
};

async function attackAll(attacked: Attacked, tally: Tally, clock: { now: number }): Promise<void> {
  const keys = await gatherKeys(attacked);
  await checkControls(keys);
  for (const { name, change } of upgradeShapes) {
    const ticket = await ticketOf(keys.extension);
    const answer = await knock(keys.port, change(goodRequest(keys.extension, ticket), ticket, keys));
    tally.attack(name, whatWasOpened(answer));
  }
  await attackTickets(attacked, keys, tally, clock);
  await attackFrames(keys, tally);
  await attackByResets(keys, tally);
  await checkControls(keys);
  await attackAfterRevocation(attacked, keys, tally);
}

async function ticketOf(caller: Caller): Promise<string> {
  return (await caller.call('liveTicket')).ticket;
}

function homeOf({ headers }: Caller): { host: string; origin: string } {
  return { host: headers.host ?? '', origin: headers.origin ?? '' };
}

function goodRequest(caller: Caller, ticket: string) {
  return upgradeRequest(homeOf(caller), `${liveProtocol}, ${ticket}`);
}

/** Both kinds of clients get in and are answered. */
async function checkControls({ port, extension, dashboard }: Keys): Promise<void> {
  for (const caller of [extension, dashboard]) {
    const socket = await openByHand(port, homeOf(caller), `${liveProtocol}, ${await ticketOf(caller)}`);
    socket.write(frame({ opcode: 1 }, '{"type":"ping"}'));
    for (let heard = ''; !heard.includes('"pong"');) heard += String((await once(socket, 'data'))[0]);
    socket.destroy();
  }
}

async function attackTickets(_: Attacked, keys: Keys, tally: Tally, clock: { now: number }): Promise<void> {
  const { port, extension, dashboard, otherExtension } = keys;
  const used = await ticketOf(extension);
  (await openByHand(port, homeOf(extension), `${liveProtocol}, ${used}`)).destroy();
  tally.attack('a ticket that was used', whatWasOpened(await knock(port, goodRequest(extension, used))));
  const late = await ticketOf(extension);
  clock.now += 15_001;
  tally.attack('a ticket that has run out', whatWasOpened(await knock(port, goodRequest(extension, late))));
  for (const [name, of, by] of [
    ['another client', otherExtension, extension],
    ['an extension', extension, dashboard],
    ['the dashboard', dashboard, extension],
  ] as const)
    tally.attack(`a ticket of ${name}`, whatWasOpened(await knock(port, goodRequest(by, await ticketOf(of)))));
  const bare = upgradeRequest({ ...homeOf(dashboard), host: `127.0.0.1:${port}` }, `${liveProtocol}, ${await ticketOf(dashboard)}`);
  tally.attack('a ticket of the dashboard under the bare address', whatWasOpened(await knock(port, bare)));
  const raced = await ticketOf(extension);
  const answers = await Promise.all(Array.from({ length: 20 }, async () => knock(port, goodRequest(extension, raced))));
  const opened = answers.filter(({ text }) => text.includes('HTTP/1.1 101')).length;
  tally.attack('one ticket used twenty times at once', opened === 1 ? false : `opened ${opened} connections`);
}

async function attackFrames({ port, extension }: Keys, tally: Tally): Promise<void> {
  const attack = async ([name, frames]: [name: string, frames: () => Buffer[]]) => {
    const socket = await openByHand(port, homeOf(extension), `${liveProtocol}, ${await ticketOf(extension)}`);
    tally.attack(name, (await wasEnded(socket, frames())) ? false : 'was listened to further');
  };
  for (const bad of Object.entries(badFrames)) await attack(bad);
  await Promise.all(Object.entries(badQuestions).map(attack));
}

/** Connections that are reset in the middle of asking end nothing but themselves. */
async function attackByResets(keys: Keys, tally: Tally): Promise<void> {
  for (let n = 0; n < 20; n += 1) {
    const socket = connect({ port: keys.port, host: '127.0.0.1' });
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(toWire(upgradeRequest({ host: 'evil.example', origin: 'null' }, 'x')).repeat(20), () => socket.resetAndDestroy());
    await untilClosed(socket);
  }
  const still = await keys.extension.call('overview').catch(() => undefined);
  tally.attack('connections that are reset', still === undefined ? 'stopped the companion' : false);
}

async function attackAfterRevocation({ dashboard, extension }: Attacked, keys: Keys, tally: Tally): Promise<void> {
  const { port } = keys;
  const kept = await ticketOf(extension);
  const open = await openByHand(port, homeOf(extension), `${liveProtocol}, ${await ticketOf(extension)}`);
  const ended = wasEnded(open, []);
  await dashboard.call('revokeClient', { id: extension.clientId });
  tally.attack('a ticket from before the revocation', whatWasOpened(await knock(port, goodRequest(extension, kept))));
  tally.attack('an open connection after the revocation', (await ended) ? false : 'was kept');
}
