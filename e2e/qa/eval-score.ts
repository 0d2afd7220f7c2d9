import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scorePairs } from './score-pairs.ts';

/**
 * `pnpm eval:score DIR [--json] [--show]`: how keyword coverage tells CVs apart. DIR holds `pairs.json`, as `score-pairs.ts` describes it. Every
 * pair is scored twice to see that the same comes out. `--show` lists the keywords of each intended CV in their three groups.
 *
 * JSON: `{pairs: [{posting, isFirst, worstUnrelated, cvs: [{cv, role, score}]}], intendedFirst, of, worstUnrelated, isSameAgain}`; scores are 0–100.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, show: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined || !existsSync(join(folder, 'pairs.json'))) {
  console.error('Usage: pnpm eval:score DIR [--json] [--show], where DIR holds pairs.json, postings and CVs');
  process.exit(2);
}

const pairs = await scorePairs(folder);
const result = {
  pairs,
  intendedFirst: pairs.filter(({ isFirst }) => isFirst).length,
  of: pairs.length,
  worstUnrelated: Math.max(0, ...pairs.map(({ worstUnrelated }) => worstUnrelated)),
  isSameAgain: JSON.stringify(await scorePairs(folder)) === JSON.stringify(pairs),
};
if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  for (const { posting, isFirst, cvs } of pairs)
    console.log(
      `${posting.padEnd(24)} ${isFirst ? 'first' : 'NOT FIRST'}   ${cvs.map(({ cv, role, score }) => `${cv} ${score.total} (${role})`).join('   ')}`,
    );
  const { intendedFirst, of, worstUnrelated, isSameAgain } = result;
  console.log(
    `intended first ${intendedFirst} of ${of}   highest unrelated ${worstUnrelated}   ${isSameAgain ? 'same' : 'NOT THE SAME'} again`,
  );
}
if (values.show)
  for (const { posting, cvs } of pairs)
    for (const { role, score } of cvs)
      if (role === 'intended')
        for (const group of ['matched', 'supported', 'missing'])
          console.log(
            `${posting} ${group}: ${score.keywords
              ?.filter(({ status }) => status === group)
              .map(({ name }) => name)
              .join(', ')}`,
          );
