import { newNonce, pairingAlphabet } from '@sincerely/shared';
import type { Attacked } from '../with-companion.ts';
import type { Tally } from '../suite.ts';
import { heldBy, openDancer, refusalOf, strangeOrigin } from './dance.ts';

type Clock = { now: number };

/** Guessing the code, one after the other and at once; each guess costs a try, and the fifth is the last. */
export async function guessCodes({ companion: { port }, dashboard }: Attacked, tally: Tally, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const { code } = await dashboard.call('makePairingCode');
    for (let n = 0; n < 5; n += 1) tally.attack('a guessed code', await guess(port, code));
    tally.attack('the right code after five guesses', await heldBy(openDancer(port).start(), 'pairing-expired'));
    await dashboard.call('makePairingCode');
    const starts = await Promise.all(Array.from({ length: 40 }, async () => refusalOf(openDancer(port).start())));
    const let5 = starts.filter((one) => one.startsWith('let in')).length;
    tally.attack('forty starts at once', let5 === 5 ? false : `${let5} were answered`);
  }
}

async function guess(port: number, code: string): Promise<string | false> {
  const dancer = openDancer(port);
  const first = code[0] ?? '';
  const other = pairingAlphabet[(pairingAlphabet.indexOf(first) + 1) % pairingAlphabet.length];
  const claim = await dancer.claimWith(await dancer.start(), `${other}${code.slice(1)}`);
  const held = await heldBy(dancer.caller.call('claimPairing', { input: claim }), 'pairing-wrong-code');
  if (held !== false) return held;
  // A wrong claim ends the attempt: it cannot be guessed on.
  return heldBy(dancer.caller.call('claimPairing', { input: claim }), 'pairing-expired');
}

/** What a code is still good for when its time is over, when it was used, or when there is a newer one. */
export async function useStaleCodes({ companion: { port }, dashboard }: Attacked, tally: Tally, clock: Clock): Promise<void> {
  const late = openDancer(port);
  const { code } = await dashboard.call('makePairingCode');
  const claim = await late.claimWith(await late.start(), code);
  clock.now += 120_001;
  tally.attack('a code after its time', await heldBy(late.start(), 'pairing-expired'));
  tally.attack('a claim after the code’s time', await heldBy(late.caller.call('claimPairing', { input: claim }), 'pairing-expired'));

  const [first, second] = [openDancer(port), openDancer(port, strangeOrigin)];
  const raced = await dashboard.call('makePairingCode');
  const claims = [
    await first.claimWith(await first.start(), raced.code),
    await second.claimWith(await second.start(), raced.code),
  ] as const;
  await first.caller.call('claimPairing', { input: claims[0] });
  tally.attack(
    'a second client with the same code',
    await heldBy(second.caller.call('claimPairing', { input: claims[1] }), 'pairing-expired'),
  );
  tally.attack('a start with a code that was claimed', await heldBy(second.start(), 'pairing-expired'));
  const pending = await dashboard.call('pendingPairings');
  tally.attack('two to confirm for one code', pending.length === 1 ? false : `${pending.length} wait`);
  await dashboard.call('decidePairing', { id: claims[0].pairingId, input: { accept: false } });

  const [old, older] = [openDancer(port), await dashboard.call('makePairingCode')];
  const oldClaim = await old.claimWith(await old.start(), older.code);
  await dashboard.call('makePairingCode');
  tally.attack('a code that a newer one replaced', await heldBy(old.caller.call('claimPairing', { input: oldClaim }), 'pairing-expired'));
}

/** Claims that are not of the client that began, or of its nonces. */
export async function mixUp({ companion: { port }, dashboard }: Attacked, tally: Tally): Promise<void> {
  const { code } = await dashboard.call('makePairingCode');
  const [dancer, stranger] = [openDancer(port), openDancer(port, strangeOrigin)];
  const started = await dancer.start();
  const claim = await dancer.claimWith(started, code);
  const call = (who: typeof dancer, name: 'claimPairing' | 'finishPairing', input: typeof claim) => who.caller.call(name, { input });
  tally.attack('claimed by another origin', await heldBy(call(stranger, 'claimPairing', claim), 'wrong-origin'));
  tally.attack('finished by another origin', await heldBy(call(stranger, 'finishPairing', claim), 'wrong-origin'));
  const reflected = { pairingId: started.pairingId, proof: started.proof };
  tally.attack('the companion’s proof sent back', await heldBy(call(dancer, 'claimPairing', reflected), 'pairing-wrong-code'));

  const again = await dancer.start();
  const otherNonce = await dancer.claimWith(again, code, newNonce());
  tally.attack('a proof over another nonce', await heldBy(call(dancer, 'claimPairing', otherNonce), 'pairing-wrong-code'));

  const third = await dancer.start();
  const ofOther = { ...(await dancer.claimWith(started, code)), pairingId: third.pairingId };
  tally.attack('a proof of an earlier attempt', await heldBy(call(dancer, 'claimPairing', ofOther), 'pairing-wrong-code'));

  const early = await dancer.start();
  const unclaimed = await call(dancer, 'finishPairing', await dancer.claimWith(early, code));
  tally.attack('finished without a claim', unclaimed.state === 'waiting' ? false : `was told ${unclaimed.state}`);
  await dashboard.call('decidePairing', { id: early.pairingId, input: { accept: true } });
  const still = await call(dancer, 'finishPairing', await dancer.claimWith(early, code));
  tally.attack('confirmed before it was claimed', still.state === 'waiting' ? false : `was told ${still.state}`);
}
