import { judgePatch, type Patch } from '@sincerely/companion/tailoring/gate/gate';
import type { Fact } from '@sincerely/shared';
import { junkPatches } from './junk/junk-patches.ts';
import { untrueIn } from './junk/oracle.ts';
import type { Base, PostingOfCase } from './lies/base.ts';
import { makeLies } from './lies/make-lies.ts';
import { randomOf } from './lies/random.ts';

export type Person = { facts: Fact[]; posting: PostingOfCase };
export type WrittenLie = { kind: string; patch: Patch; person: Person; set: string };
export type WrittenFaithful = Base & { set: string };
export type Miss = { what: 'lie' | 'false alarm' | 'junk'; kind: string; text: string; facts: string; why: string };
export type GateFigures = {
  lies: number;
  caught: number;
  kinds: Record<string, { lies: number; caught: number }>;
  faithful: number;
  falseAlarms: number;
  /** Of the written cases, by their set. */
  sets: Record<string, SetFigures>;
  junkRuns: number;
  unsupportedShown: number;
};

type SetFigures = { lies: number; caught: number; faithful: number; falseAlarms: number };
type Input = { people: Person[]; faithful: WrittenFaithful[]; lies: WrittenLie[]; mutations: number; junkRuns: number; seed: number };

/** How well the gate tells lies from faithful rewordings, and what of a junk model's patches it would show. */
export function evaluateGate({ people, faithful, lies, mutations, junkRuns, seed }: Input): { figures: GateFigures; misses: Miss[] } {
  const misses: Miss[] = [];
  const made = makeLies([...faithful, ...people.flatMap(ownWordings)], mutations, seed);
  const told = [
    ...lies.map(({ kind, patch, person, set }) => ({ kind, patch, set, ...person })),
    ...made.map(({ kind, patch, base }) => ({ kind, patch, set: undefined, facts: base.facts, posting: base.posting })),
  ];
  const kinds: GateFigures['kinds'] = {};
  const sets: GateFigures['sets'] = {};
  const ofSet = (set: string) => (sets[set] ??= { lies: 0, caught: 0, faithful: 0, falseAlarms: 0 });
  for (const { kind, patch, set, facts, posting } of told) {
    const verdict = judgePatch(patch, facts, posting);
    for (const of of [(kinds[kind] ??= { lies: 0, caught: 0 }), ...(set === undefined ? [] : [ofSet(set)])]) {
      of.lies += 1;
      if (!verdict.ok) of.caught += 1;
    }
    if (verdict.ok) misses.push({ what: 'lie', kind, text: patch.text, facts: citedBy(patch, facts), why: 'let through' });
  }
  for (const { patch, facts, posting, set } of faithful) {
    const verdict = judgePatch(patch, facts, posting);
    ofSet(set).faithful += 1;
    if (verdict.ok) continue;
    ofSet(set).falseAlarms += 1;
    misses.push({ what: 'false alarm', kind: patch.op, text: patch.text, facts: citedBy(patch, facts), why: verdict.reason });
  }
  misses.push(...runJunk(people, junkRuns, seed));
  const count = (what: Miss['what']) => misses.filter((miss) => miss.what === what).length;
  return {
    misses,
    figures: {
      lies: told.length,
      caught: told.length - count('lie'),
      kinds,
      sets,
      faithful: faithful.length,
      falseAlarms: count('false alarm'),
      junkRuns,
      unsupportedShown: count('junk'),
    },
  };
}

/** The facts' own words are true as they are. */
function ownWordings({ facts, posting }: Person): Base[] {
  return facts
    .filter(({ kind }) => kind === 'highlight')
    .map(({ id, text }) => ({ patch: { op: 'rewrite', target: id, text, src: [id] }, facts, posting, language: languageLike(facts) }));
}

/** The cases' own language by its commonest small words; enough to choose in which language to lie. */
export function languageLike(facts: Fact[]): Base['language'] {
  const text = ` ${facts
    .map((fact) => fact.text)
    .join(' ')
    .toLowerCase()} `;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const counts: [Base['language'], number][] = [
    ['en', count(/ (?:the|and|of|with|for) /gu)],
    ['de', count(/ (?:und|der|die|von|für|mit) /gu)],
    ['fr', count(/ (?:et|des|les|du|pour|une) /gu)],
    ['es', count(/ (?:y|los|las|del|con|para) /gu)],
    ['it', count(/ (?:e|dei|delle|della|di|per|con) /gu)],
  ];
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}

function runJunk(people: Person[], runs: number, seed: number): Miss[] {
  const random = randomOf(seed + 1);
  const misses: Miss[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { facts, posting } = people[run % people.length] as Person;
    for (const patch of junkPatches(facts, posting, random)) {
      const untrue = judgePatch(patch, facts, posting).ok ? untrueIn(patch, facts, posting) : undefined;
      if (untrue !== undefined) misses.push({ what: 'junk', kind: patch.op, text: patch.text, facts: citedBy(patch, facts), why: untrue });
    }
  }
  return misses;
}

function citedBy({ src }: Patch, facts: Fact[]): string {
  return facts
    .filter(({ id }) => src.includes(id))
    .map(({ text }) => text)
    .join(' | ');
}
