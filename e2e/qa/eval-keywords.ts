import { parseArgs } from 'node:util';
import { readDocuments, scoreTagger, tagSpans, type TaggerScore } from '@sincerely/companion/keywords';

/**
 * `pnpm eval:keywords FILE [--json] [--show]`: how well the tagger finds what postings ask for. FILE is in SkillSpan's form: a JSON object a
 * line `{idx, source, tokens, tags_skill, tags_knowledge}` with BIO tags, the sentences of a posting one after another.
 *
 * JSON: `{file, sentences, headline, strict, overlap, knowledge, skill, pooled, merged, ms}`. `knowledge` and `skill` are each kind of span
 * for itself; `pooled` counts both together, each against its own kind; `merged` takes both as one label, spans that share a word being one.
 * Each is `{strict, overlap, labelled, found}`, where `strict` (both ends right) and `overlap` (a word in common) are `{f1, precision,
 * recall}`, shares from 0 to 1, and `labelled` and `found` numbers of spans. `ms`: to read the weights and to tag the whole file.
 *
 * The headline (`strict` and `overlap` at the top: its F1 in percent) counts the knowledge spans: what keywords are taken from, and short
 * names whose ends can be agreed on. Skill spans are long phrases ("lead and develop a team of …") that no gap list would show. The tagger
 * alone is measured, with the lexicon as one of its hints; a posting's keywords are what both find.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, show: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (file === undefined) {
  console.error('Usage: pnpm eval:keywords FILE [--json] [--show]');
  process.exit(2);
}

const headline = 'knowledge';
const documents = readDocuments(file);
const started = performance.now();
tagSpans([], headline);
const loaded = performance.now();
const score = scoreTagger(documents, tagSpans);
const tagged = performance.now();

const percent = (share: number) => Math.round(1000 * share) / 10;
const result = {
  file,
  sentences: documents.flat().length,
  headline,
  strict: percent(score[headline].strict.f1),
  overlap: percent(score[headline].overlap.f1),
  ...score,
  ms: { load: Math.round(loaded - started), tag: Math.round(tagged - loaded) },
};
if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  for (const name of ['knowledge', 'skill', 'pooled', 'merged'] as const) console.log(lineOf(name, score[name]));
  console.log(
    `headline: ${headline} spans, strict F1 ${result.strict}, overlap F1 ${result.overlap}   weights read in ${result.ms.load} ms`,
  );
}
if (values.show) for (const document of documents) show(document);

function lineOf(name: string, { strict, overlap, labelled, found }: TaggerScore[typeof headline]): string {
  const shares = (of: typeof strict) => `F1 ${percent(of.f1)} (precision ${percent(of.precision)}, recall ${percent(of.recall)})`;
  return `${name.padEnd(10)} strict ${shares(strict)}   overlap ${shares(overlap)}   ${labelled} labelled, ${found} found`;
}

/** Every knowledge span that only one side has, in its sentence. */
function show(document: (typeof documents)[number]): void {
  const found = tagSpans(
    document.map(({ words }) => words),
    headline,
  );
  document.forEach(({ words, tags }, at) => {
    const got = (found[at] ?? []).map(({ from, to }) => words.slice(from, to).join(' '));
    const wanted = words.flatMap((word, place) =>
      tags.knowledge[place] === 1 ? [`${word} ${restOf(words, tags.knowledge, place)}`.trim()] : [],
    );
    const missed = wanted.filter((text) => !got.includes(text));
    const extra = got.filter((text) => !wanted.includes(text));
    if (missed.length + extra.length > 0)
      console.log(`missed [${missed.join(' | ')}]  extra [${extra.join(' | ')}]  in: ${words.join(' ')}`);
  });
}

function restOf(words: string[], tags: number[], begin: number): string {
  const end = tags.findIndex((tag, at) => at > begin && tag !== 2);
  return words.slice(begin + 1, end === -1 ? undefined : end).join(' ');
}
