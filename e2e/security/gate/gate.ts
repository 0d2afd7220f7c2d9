import { openTally, type Size, type Suite, type Tally } from '../suite.ts';
import { withCompanion } from '../with-companion.ts';
import { exchange } from '../raw/exchange.ts';
import { inParallel } from '../raw/in-parallel.ts';
import { contentShapes } from './content-shapes.ts';
import { checkControls } from './controls.ts';
import { hostShapes } from './host-shapes.ts';
import { gatherKeys, type Keys, secondLink } from './keys.ts';
import { methodShapes } from './method-shapes.ts';
import { originShapes } from './origin-shapes.ts';
import { pathShapes } from './path-shapes.ts';
import type { Shape } from './shape.ts';
import { smugglingShapes } from './smuggling-shapes.ts';
import { listTargets, type Target } from './targets.ts';
import { tokenShapes } from './token-shapes.ts';
import { whatGotThrough } from './what-got-through.ts';

const shapes = [hostShapes, originShapes, methodShapes, contentShapes, smugglingShapes, pathShapes, tokenShapes].flat();
/** So that a refusal is the gate's and not that of too many tries, which have a suite of their own. */
const limits = { client: 1e9, open: 1e9, failedAuth: 1e9, preview: 1e9, apply: 1e9, mail: 1e9, pairing: 1e9 };

/** Every path the companion answers, by every caller who may not. */
export const gate: Suite = {
  name: 'gate',
  least: 7000,
  run: async (size) => {
    const tally = openTally();
    const startedAt = Date.now();
    await withCompanion(
      async (attacked) => {
        const keys = await gatherKeys(attacked);
        const { application } = await attacked.extension.call('savePosting', { input: posting });
        const targets = await listTargets(attacked, keys, application.id);
        await checkControls(targets, attacked);
        await attackAll(targets, keys, tally, size);
        await checkControls(targets, attacked);
      },
      // The clock stands still, so that the link that is changed in so many ways does not run out meanwhile.
      { limits, linkToken: secondLink, now: () => startedAt },
    );
    return tally;
  },
};

const posting = {
  ats: 'lever',
  board: 'harbour',
  postingId: 'p1',
  url: 'https://jobs.lever.co/harbour/p1',
  title: 'Cartographer',
  company: 'Harbour Charts',
  description: 'Draws charts.',
} as const;

async function attackAll(targets: Target[], keys: Keys, tally: Tally, size: Size): Promise<void> {
  const choose = openChoice(size);
  const pairs = targets.flatMap((target) => choose(target).map((shape) => ({ target, shape })));
  await inParallel(pairs, 16, async ({ target, shape }) => attack(target, shape, keys, tally));
}

/** Every shape at the full size. At the usual one all of them for the first target of each kind, and every fourth, in turn, for the others. */
function openChoice(size: Size): (target: Target) => Shape[] {
  const seen = new Set<string>();
  let turn = 0;
  return (target) => {
    const kind = `${target.access} ${target.good.method}`;
    const isFirst = !seen.has(kind);
    seen.add(kind);
    turn += 1;
    const applying = shapes.filter(({ applies }) => applies?.(target) ?? true);
    return size === 'full' || isFirst ? applying : applying.filter((_, at) => (at + turn) % 4 === 0);
  };
}

async function attack(target: Target, shape: Shape, keys: Keys, tally: Tally): Promise<void> {
  const answer = await exchange(keys.port, shape.wire(target, keys));
  tally.attack(`${target.name} by ${shape.name}`, whatGotThrough(answer, shape.refusedWith));
}
