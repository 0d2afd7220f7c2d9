import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packModel, unpackModel } from '../pack-weights.ts';
import { taggerOf } from '../tag-spans.ts';
import { readDocuments } from './labelled-documents.ts';
import { judge, scoreJudged } from './score-tagger.ts';
import { seededNumbers, shuffled } from './seeded-order.ts';
import { trainModel } from './train-model.ts';

/**
 * `pnpm train:keywords DIR [--folds N] [--out FILE]`: learns the tagger's weights from DIR/train.json (SkillSpan's form) and writes
 * `weights.bin`, the same bytes each time. With `--folds` nothing is written: it trains on all but one of N parts, whole postings each, and
 * tells what it finds in the one left out, all N added up.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' }, out: { type: 'string', default: join(import.meta.dirname, '..', 'weights.bin') } },
});
const [folder] = positionals;
if (folder === undefined || !existsSync(join(folder, 'train.json'))) {
  console.error('Usage: pnpm train:keywords DIR [--folds N] [--out FILE], where DIR holds train.json');
  process.exit(2);
}
const documents = readDocuments(join(folder, 'train.json'));
if (values.folds === undefined) {
  const bytes = packModel(trainModel(documents));
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes`);
} else crossValidate(Number(values.folds));

function crossValidate(folds: number): void {
  const order = shuffled(documents, seededNumbers(7));
  const judged = Array.from({ length: folds }, (_, fold) => {
    const tag = taggerOf(unpackModel(packModel(trainModel(order.filter((_document, at) => at % folds !== fold)))));
    return order.filter((_document, at) => at % folds === fold).flatMap((document) => judge(document, tag));
  });
  for (const [name, { strict, overlap }] of Object.entries(scoreJudged(judged.flat())))
    console.log(
      `${name.padEnd(10)} strict ${percent(strict.f1)} (p ${percent(strict.precision)} r ${percent(strict.recall)})  overlap ${percent(overlap.f1)}`,
    );
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
