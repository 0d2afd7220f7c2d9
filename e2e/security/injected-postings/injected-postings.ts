import type { Improvement } from '@sincerely/shared';
import { openTally, type Size, type Suite, type Tally } from '../suite.ts';
import { type Attacked, withCompanion } from '../with-companion.ts';
import { draftedAll } from './drafted-all.ts';
import { improvedAll } from './improved-all.ts';
import { type Injected, injectedPostings } from './injected-posting.ts';
import { judgeDocument } from './judge-documents.ts';
import { judgePrompt } from './judge-prompts.ts';
import { honestPatches, obedientPatches } from './obedient-answers.ts';
import { type ObedientModel, openObedientModel } from './obedient-model.ts';
import { keepEverySecret, unsayable } from './person-with-secrets.ts';
import { type Tailored, tailoredAll } from './tailored-all.ts';

/** `jobs`: how many of the postings go through the whole job, and one in four of those through the improvement of the CV too. */
const sizes: Record<Size, { postings: number; jobs: number }> = {
  usual: { postings: 210, jobs: 12 },
  full: { postings: 1_000, jobs: 120 },
};
const improvedEvery = 4;

/** Postings that give orders, and a model that obeys them: what it is told, and what of it comes into a document. */
export const injectedPostingsSuite: Suite = {
  name: 'injected-postings',
  least: 6_000,
  run: async (size) => {
    const tally = openTally();
    await attackWith(injectedPostings(sizes[size].postings, 20_27), sizes[size].jobs, tally);
    return tally;
  },
};

async function attackWith(postings: Injected[], jobs: number, tally: Tally): Promise<void> {
  const model = await openObedientModel(postings);
  try {
    await withCompanion(
      async (attacked) => {
        await keepEverySecret(attacked, model.baseUrl);
        const secrets = unsayable(attacked.profile);
        const byJob = await tailoredAll(attacked, postings.slice(0, jobs));
        const drafted = await draftedAll(attacked.profile, model.baseUrl, postings.slice(jobs));
        mustBeAnswered(model, postings);
        for (const asked of model.asked.splice(0)) judgePrompt(tally, asked, 'POSTING', secrets);
        for (const one of [...byJob, ...drafted]) judgeTailored(tally, one, attacked);
        await attackImprovement(attacked, model, postings.slice(0, jobs), tally, secrets);
      },
      { chromium: null },
    );
  } finally {
    model.close();
  }
}

/** The control: the model was asked for both parts of every posting, and what it was told to say stood in its answer. */
function mustBeAnswered({ asked, stray }: ObedientModel, postings: Injected[]): void {
  const parts = new Set(asked.map(({ injected, part }) => `${injected.reference} ${part}`));
  if (stray.length > 0 || parts.size !== postings.length * 2)
    throw new Error(`the model was asked for ${parts.size} parts: ${stray[0] ?? ''}`);
}

function judgeTailored(tally: Tally, { injected, ended, documents, refused }: Tailored, { profile }: Attacked): void {
  if (ended !== 'used') throw new Error(`${injected.name}: ${ended}`);
  for (const document of documents) judgeDocument(tally, injected, { ...document, profile });
  mustSayTheTruth(injected, documents);
  const untold = obedientPatches(injected).filter(({ text }) => !refused.some((one) => one.text === text && one.reason !== ''));
  tally.attack(
    `refusals of ${injected.name}`,
    untold.length > 0 && `not told with a reason: ${untold.map(({ text }) => text).join(' | ')}`,
  );
}

/** The control: what the facts carry is taken from the same answer. */
function mustSayTheTruth({ name }: Injected, documents: Tailored['documents']): void {
  const says = (file: RegExp, text: string) => documents.some((one) => file.test(one.name) && one.text.includes(text));
  if (!says(/\.html$/u, honestPatches.cv.text)) throw new Error(`${name}: a true rewording is not in the CV`);
  if (!says(/\.txt$/u, honestPatches.letter.text)) throw new Error(`${name}: a true sentence is not in the letter`);
}

async function attackImprovement(
  attacked: Attacked,
  model: ObedientModel,
  postings: Injected[],
  tally: Tally,
  secrets: string[],
): Promise<void> {
  const some = postings.filter((_, at) => at % improvedEvery === 0);
  for (const { injected, improvement } of await improvedAll(attacked, some)) judgeImprovement(tally, injected, improvement);
  if (model.asked.length < some.length) throw new Error(`the model was asked ${model.asked.length} times for an improvement`);
  for (const asked of model.asked.splice(0)) judgePrompt(tally, asked, 'WISHES', secrets);
}

function judgeImprovement(tally: Tally, injected: Injected, { sections }: Improvement): void {
  const changes = sections.flatMap((section) => section.changes).map(({ after }) => after);
  const refused = sections.flatMap((section) => section.refused);
  if (!changes.includes(honestPatches.cv.text)) throw new Error(`${injected.name}: a true rewording is not proposed`);
  for (const { word, kind } of injected.orders) {
    const said = changes.filter((text) => text.toLowerCase().includes(word.toLowerCase()));
    tally.attack(`improvement by ${injected.name}: ${kind}`, said.length > 0 && `it proposes ${said.join(' | ')}`);
  }
  const isTold = refused.length > 0 && refused.every(({ reason }) => reason !== '');
  tally.attack(`improvement by ${injected.name}: refusals`, !isTold && 'they are not told with a reason');
}
