import { setTimeout } from 'node:timers/promises';
import { openFetch } from '@sincerely/companion/fetching/fetch-allowed';
import { codeOf } from '@sincerely/shared';
import { openTally, type Suite, type Tally } from '../suite.ts';
import { forbidden, injections, wrongLookups, wrongTurns } from './addresses.ts';
import { badAnswers } from './answers.ts';
import { openStandIn, plainAnswer, publicAddress, type StandIn } from './stand-in.ts';

const hosts = new Set(['jobs.lever.co', 'api.lever.co']);
const allowed = 'https://jobs.lever.co/acme/1';
/** Milliseconds by which every answer has come to an end. */
const longest = 15_000;

/** Whatever address a posting has, whatever it leads to and whatever is answered: only the allowed hosts are asked, and each asking ends. */
export const fetch: Suite = {
  name: 'fetch',
  least: 600,
  run: async () => {
    const tally = openTally();
    const standIn = await openStandIn();
    try {
      if ((await endOf(standIn, allowed)) !== 'hello') throw new Error('An allowed address is not fetched.');
      await attackByAddress(standIn, tally);
      await attackByRedirect(standIn, tally);
      await attackByLookUp(standIn, tally);
      await attackByInjection(standIn, tally);
    } finally {
      standIn.close();
    }
    await attackByAnswer(tally);
    return tally;
  },
};

/** The body, or the code of the error; `never` where it does not end. */
async function endOf({ connector }: StandIn, url: string): Promise<string> {
  const late = new AbortController();
  const never = setTimeout(longest, 'never', { signal: late.signal }).catch(() => 'never');
  const ending = openFetch(hosts, connector)(url, { accept: 'text/html' }).catch((thrown: unknown) => codeOf(thrown));
  return Promise.race([ending, never]).finally(() => late.abort());
}

async function attackByAddress(standIn: StandIn, tally: Tally): Promise<void> {
  for (const address of forbidden) {
    standIn.forget();
    const end = await endOf(standIn, address);
    const touched = [...standIn.resolved, ...standIn.dialled];
    tally.attack(`address ${address}`, wrong(end, touched));
  }
}

const wrong = (end: string, touched: string[]) =>
  (touched.length > 0 && `it was led to ${touched.join(', ')}`) || (end !== 'address-not-allowed' && `it ended with ${end}`);

async function attackByRedirect(standIn: StandIn, tally: Tally): Promise<void> {
  for (const [at, turn] of wrongTurns.entries()) {
    standIn.forget();
    const status = [301, 302, 303, 307, 308][at % 5];
    const hops = at % 3;
    standIn.answer = (_, socket) => {
      const location = standIn.heads.length > hops ? turn : 'https://api.lever.co/on';
      socket.end(Buffer.from(plainAnswer('', `Location: ${location}\r\n`, `${status} Moved`)));
    };
    const end = await endOf(standIn, allowed);
    const astray = standIn.dialled.filter((one) => ![...hosts].some((host) => one === `${publicAddress} ${host}`));
    const isHeld = ['address-not-allowed', 'posting-unreachable'].includes(end) && standIn.heads.length === hops + 1;
    tally.attack(
      `redirect ${status} after ${hops} to ${turn}`,
      (astray.length > 0 && `it was led to ${astray.join(', ')}`) || (!isHeld && `it ended with ${end} after ${standIn.heads.length}`),
    );
  }
  standIn.answer = (_, socket) => socket.end(plainAnswer('hello'));
}

/** Names that lead to this machine or its network: at once, among others, or only at the second look-up. */
async function attackByLookUp(standIn: StandIn, tally: Tally): Promise<void> {
  const turnOnce = (_: string, socket: Parameters<StandIn['answer']>[1]) =>
    socket.end(standIn.heads.length === 1 ? plainAnswer('', 'Location: /again\r\n', '302 Found') : plainAnswer('hello'));
  for (const addresses of wrongLookups)
    for (const first of [addresses, [publicAddress]]) {
      standIn.forget();
      standIn.answer = turnOnce;
      standIn.lookUp = () => (standIn.resolved.length === 1 ? first : addresses);
      const end = await endOf(standIn, allowed);
      const most = first === addresses ? 0 : 1;
      tally.attack(
        `${first === addresses ? '' : 'second '}look-up of ${addresses.join(' and ')}`,
        (standIn.dialled.length > most && `it dialled ${standIn.dialled.join(', ')}`) ||
          (end !== 'address-not-allowed' && `it ended with ${end}`),
      );
    }
  standIn.lookUp = () => [publicAddress];
  standIn.answer = (_, socket) => socket.end(plainAnswer('hello'));
}

/** The one request we make, with nothing in it but the path. */
const plainRequest =
  /^GET \/acme\/1\S* HTTP\/1\.1\r\nhost: jobs\.lever\.co\r\naccept: text\/html\r\naccept-encoding: identity\r\nuser-agent: Sincerely\r\nconnection: close\r\n\r\n$/iu;

async function attackByInjection(standIn: StandIn, tally: Tally): Promise<void> {
  for (const url of injections) {
    standIn.forget();
    await endOf(standIn, url);
    const isPlain = standIn.heads.every((head) => plainRequest.test(head));
    tally.attack(`injection ${JSON.stringify(url)}`, !isPlain && `it was sent as ${JSON.stringify(standIn.heads)}`);
  }
}

/** All at once, as some take their whole time. */
async function attackByAnswer(tally: Tally): Promise<void> {
  const attacks = Object.entries(badAnswers).map(async ([name, answer]) => {
    const standIn = await openStandIn();
    standIn.answer = (_, socket) => answer(socket);
    const before = process.memoryUsage.rss();
    const started = performance.now();
    const end = await endOf(standIn, allowed);
    const ms = performance.now() - started;
    const grown = process.memoryUsage.rss() - before;
    standIn.close();
    const isHeld = /^(?:posting-|address-)/u.test(end) || end.length < 10;
    tally.attack(
      `answer: ${name}`,
      (!isHeld && `it ended with ${end.slice(0, 60)}`) ||
        (ms > longest && `it took ${Math.round(ms)} ms`) ||
        (grown > 300_000_000 && `it took ${grown} bytes`),
    );
  });
  await Promise.all(attacks);
}
