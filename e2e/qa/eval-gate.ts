import { parseArgs } from 'node:util';
import { caseSets } from './gate/cases.ts';
import { gateCases } from './gate/gate-cases.ts';
import { evaluateGate } from './gate/eval-gate.ts';

/**
 * `pnpm eval:gate [--mutations N] [--seed N] [--json] [--show] [--set first]…`: how many lies the gate refuses, how many faithful rewordings it refuses as
 * well, and whether anything untrue of a junk model would be shown. The cases are in `gate/data`; N lies more are made of them.
 */
const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [...caseSets] },
  },
});
const [mutations, seed] = [Number(values.mutations), Number(values.seed)];
const sets = caseSets.filter((set) => values.set.includes(set));
if (sets.length === 0 || !Number.isInteger(mutations) || !Number.isInteger(seed)) {
  console.error(`Usage: pnpm eval:gate [--mutations N] [--seed N] [--json] [--show] [--set ${caseSets.join('|')}]`);
  process.exit(2);
}

const { figures, misses } = evaluateGate({ ...gateCases(sets), mutations, junkRuns: 500, seed });
const percent = (part: number, all: number) => `${all === 0 ? '0.0' : ((100 * part) / all).toFixed(1)} %`;
if (values.json) console.log(JSON.stringify(figures, null, 2));
else {
  for (const [kind, { lies, caught }] of Object.entries(figures.kinds))
    console.log(`${kind.padEnd(28)} ${String(caught).padStart(4)} of ${lies}`);
  for (const [set, of] of Object.entries(figures.sets))
    console.log(
      `${set.padEnd(10)} lies caught ${of.caught} of ${of.lies}   false alarms ${of.falseAlarms} of ${of.faithful}   ${percent(of.falseAlarms, of.faithful)}`,
    );
  console.log(`lies caught      ${figures.caught} of ${figures.lies}   ${percent(figures.caught, figures.lies)}`);
  console.log(`false alarms     ${figures.falseAlarms} of ${figures.faithful}   ${percent(figures.falseAlarms, figures.faithful)}`);
  console.log(`untrue and shown ${figures.unsupportedShown} in ${figures.junkRuns} runs of a junk model`);
}
if (values.show)
  for (const { what, kind, text, facts, why } of misses) console.error(`${what} · ${kind} · ${text} · facts: ${facts} · ${why}`);
