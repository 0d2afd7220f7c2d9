import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spansOf } from './chain.ts';
import { likelySpans } from './likely-spans.ts';
import { packModel, placeOf, unpackModel } from './pack-weights.ts';
import { tagSpans, taggerOf } from './tag-spans.ts';
import { readDocuments } from './training/labelled-documents.ts';
import { scoreTagger } from './training/score-tagger.ts';
import { scoreSpans } from './training/span-score.ts';
import { trainModel } from './training/train-model.ts';

const found = (line: string) => {
  const words = line.split(' ');
  return (tagSpans([words], 'knowledge')[0] ?? []).map(({ from, to }) => words.slice(from, to).join(' '));
};

test('knowledge is found in sentences of several trades, known names or not', () => {
  expect(found('Experience with Python and Kubernetes is a plus .')).toEqual(['Python', 'Kubernetes']);
  expect(found('You have experience with Frobnix and a degree in marine biology .')).toEqual(
    expect.arrayContaining(['Frobnix', expect.stringContaining('marine biology')]),
  );
  expect(found('We look forward to meeting you !')).toEqual([]);
});

test('the shipped weights are small', () => {
  expect(statSync(join(import.meta.dirname, 'weights.bin')).size).toBeLessThan(400_000);
});

test('tags to spans, and spans by how likely they are', () => {
  expect(spansOf([1, 2, 0, 1, 1, 2, 2])).toEqual([
    { from: 0, to: 2 },
    { from: 3, to: 4 },
    { from: 4, to: 7 },
  ]);
  const steps = new Float64Array(12);
  expect(likelySpans(Float64Array.of(0, 5, 0, 0, 0, 5, 5, 0, 0), steps, 0.5)).toEqual([{ from: 0, to: 2 }]);
  expect(likelySpans(new Float64Array(0), steps, 0.5)).toEqual([]);
});

test('what is packed comes out again, in units of the scale', () => {
  const weights = {
    steps: new Float64Array(12).fill(0.5),
    table: new Map([
      [7, [1, -2] as const],
      [400_000_000, [0.5, 0] as const],
    ]),
  };
  const { common, skill } = unpackModel(packModel({ common: new Map([[9, 3]]), knowledge: weights, skill: weights }));
  const at = placeOf(skill.keys, 7) * 2;
  expect([common.get(9), skill.steps[11], skill.keys[at / 2]]).toEqual([3, 0.5, 7]);
  expect([skill.values[at], skill.values[at + 1]].map((value) => Math.round((value ?? 0) * skill.scale * 10) / 10)).toEqual([1, -2]);
});

test('strict asks for both ends, overlap for a word', () => {
  const { strict, overlap } = scoreSpans(
    [
      [
        { from: 0, to: 2 },
        { from: 4, to: 5 },
      ],
    ],
    [
      [
        { from: 0, to: 2 },
        { from: 4, to: 6 },
        { from: 8, to: 9 },
      ],
    ],
  );
  expect([strict.precision, strict.recall, overlap.recall]).toEqual([1 / 3, 1 / 2, 1]);
});

test('training on invented postings gives the same bytes twice, and learns them', () => {
  const line = (tokens: string, knowledge: string) =>
    JSON.stringify({
      idx: 1,
      tokens: tokens.split(' '),
      tags_skill: tokens.split(' ').map(() => 'O'),
      tags_knowledge: knowledge.split(' '),
    });
  const file = join(mkdtempSync(join(tmpdir(), 'tagger-')), 'train.json');
  const lines = ['zig', 'elm', 'ada', 'nim'].flatMap((name) => [line(`know ${name} well`, 'O B O'), line(`we like ${name}`, 'O O B')]);
  writeFileSync(file, lines.join('\n'));
  const documents = readDocuments(file);
  const packed = packModel(trainModel(documents));
  expect(packModel(trainModel(documents))).toEqual(packed);
  expect(scoreTagger(documents, taggerOf(unpackModel(packed))).knowledge.strict.f1).toBe(1);
});

const dev = join(import.meta.dirname, ...Array.from({ length: 6 }, () => '..'), 'shared', 'cv', 'skillspan', 'dev.json');

test.skipIf(!existsSync(dev))(
  'SkillSpan (skipped where ../shared is absent): strict F1 52 and overlap 67 for knowledge',
  { timeout: 60_000 },
  () => {
    const { knowledge } = scoreTagger(readDocuments(dev), tagSpans);
    expect(knowledge.strict.f1).toBeGreaterThanOrEqual(0.52);
    expect(knowledge.overlap.f1).toBeGreaterThanOrEqual(0.67);
  },
);
