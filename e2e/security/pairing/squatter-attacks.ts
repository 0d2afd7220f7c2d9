import { pairingKey, prove } from '@sincerely/shared';
import { connectedBrowser } from './connected-browser.ts';
import type { Tally } from '../suite.ts';
import type { Attacked } from '../with-companion.ts';
import { type Lie, startFalseCompanion } from './false-companion.ts';
import { homeOrigin } from './dance.ts';

const code = 'BCDF-GHJK';
const salt = 'a'.repeat(32);
const started = { pairingId: 'p', nonce: 'b'.repeat(32), salt, iterations: 200_000, proof: 'c'.repeat(64), placeProof: 'c'.repeat(64) };
const nonceIn = (body: string) => (JSON.parse(body) as { nonce: string }).nonce;

/** What a false companion may answer to the first message. */
const lies: Record<string, Lie> = {
  'no proof': () => ({ ...started, proof: undefined, placeProof: undefined }),
  'a made-up proof': () => started,
  'one round': () => ({ ...started, iterations: 1 }),
  'no rounds': () => ({ ...started, iterations: 0 }),
  'fewer rounds than may be': () => ({ ...started, iterations: 99_999 }),
  'rounds without an end': () => ({ ...started, iterations: 1_000_001 }),
  'half a round': () => ({ ...started, iterations: 0.5 }),
  'an empty salt': () => ({ ...started, salt: '' }),
  'a short salt': () => ({ ...started, salt: 'aa' }),
  'the nonce sent back': ({ body }) => ({ ...started, nonce: nonceIn(body) }),
  'the proof of an empty code': async ({ body }) => withProofs(await pairingKey('', salt, 200_000), nonceIn(body)),
  'the proof of a key of nothing': async ({ body }) => withProofs('0'.repeat(64), nonceIn(body)),
  'a state of the end': () => ({ state: 'paired', clientId: 'x', token: 'y' }),
  nothing: () => ({}),
};

async function withProofs(key: string, nonce: string) {
  const proof = await prove(key, 'companion', nonce, started.nonce);
  return { ...started, proof, placeProof: proof };
}

/** The real extension's pairing, with a false companion on the port: it is told a nonce and a name, and nothing else. */
export async function squatWhilePairing(tally: Tally): Promise<void> {
  for (const [name, lie] of Object.entries(lies)) {
    const squatter = await startFalseCompanion(lie);
    const { kept, ended } = await connectedBrowser({}, async ({ pair }) => pair(code, squatter.port, 'Browser'));
    const told = squatter.heard.map(({ path }) => path).filter((path) => path !== '/api/pairing/start');
    const isPaired = kept.pairing !== undefined || ended === 'done';
    tally.attack(`a squatter with ${name}`, told.length > 0 || isPaired ? `was told ${told.join(', ')}, paired: ${isPaired}` : false);
    squatter.close();
  }
}

/** A paired extension whose companion is off: what sits on its port learns an id and a nonce. */
export async function squatAfterPairing(tally: Tally): Promise<void> {
  const answers: Record<string, Lie> = {
    'no proof': () => ({}),
    'a made-up proof': () => ({ proof: 'c'.repeat(64), placeProof: 'c'.repeat(64), version: '1', bootId: 'x' }),
    'the nonce as a proof': ({ body }) => ({
      proof: nonceIn(body).repeat(2),
      placeProof: nonceIn(body).repeat(2),
      version: '1',
      bootId: 'x',
    }),
    'a proof of nothing': () => ({ proof: '', placeProof: '', version: '1', bootId: 'x' }),
  };
  for (const [name, lie] of Object.entries(answers)) {
    const squatter = await startFalseCompanion(lie);
    const pairing = { port: squatter.port, clientId: 'client', token: 'secret-token' };
    const { value } = await connectedBrowser({ pairing }, async ({ companionProvesItself }) => companionProvesItself());
    const all = JSON.stringify(squatter.heard);
    tally.attack(`a squatter on a paired port with ${name}`, value === true || all.includes('secret-token') ? 'was trusted' : false);
    squatter.close();
  }
}

/** A program on one port that passes everything on to the companion on another and listens. */
export async function relay({ companion: { port }, dashboard, extension }: Attacked, tally: Tally): Promise<void> {
  const passOn: Lie = async ({ path, body }) => {
    // Who claims has been taken in; there is no need to wait for the person.
    if (path === '/api/pairing/claim') return { state: 'paired', clientId: 'x', token: 'y' };
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { origin: homeOrigin, 'content-type': 'application/json' },
      body,
    });
    return answer.json();
  };
  const between = await startFalseCompanion(passOn);
  const made = await dashboard.call('makePairingCode');
  const { kept } = await connectedBrowser({}, async ({ pair }) => pair(made.code, between.port, 'Browser'));
  tally.attack('a pairing that was passed on', kept.pairing === undefined ? false : 'went through');
  const pairing = { port: between.port, clientId: extension.clientId, token: extension.token };
  const { value } = await connectedBrowser({ pairing }, async ({ companionProvesItself }) => companionProvesItself());
  tally.attack('a proof that was passed on', value === true ? 'was trusted' : false);
  between.close();
  const home = { ...pairing, port };
  const control = await connectedBrowser(
    { pairing: home },
    async ({ companionProvesItself }) => companionProvesItself(),
    extension.headers.origin,
  );
  if (control.value !== true) throw new Error(`control: the companion did not prove itself: ${String(control.ended)}`);
}
