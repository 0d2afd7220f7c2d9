import type { Patch } from '@sincerely/companion/tailoring/gate/gate';
import type { Fact } from '@sincerely/shared';
import { type PostingOfCase, wordsOf } from '../lies/base.ts';
import { pick, type Random, shuffled } from '../lies/random.ts';

/** Words no fact of anyone has: where one is shown, something untrue is shown. */
export const planted =
  `Zanthor Quibbex Blorvia 7431 88.5 916 Led Directed Certified Doubled award-winning fluent expert international single-handedly PhD
  tripled nationwide Oxford Geleitet zertifiziert preisgekrönt dirigé certifié galardonado`.split(/\s+/u);

/** Patches a model may write that has understood nothing: valid by the schema, made of the words at hand. */
export function junkPatches(facts: Fact[], posting: PostingOfCase, random: Random, count = 8): Patch[] {
  const sayable = facts.filter(({ kind }) => kind !== 'identity' && kind !== 'link');
  return Array.from({ length: count }, () => junkPatch(sayable, posting, random));
}

function junkPatch(facts: Fact[], posting: PostingOfCase, random: Random): Patch {
  const fact = pick(
    facts.filter(({ kind }) => kind === 'highlight'),
    random,
  );
  if (fact === undefined) throw new Error('A person of the cases has no highlight.');
  const op = pick(['rewrite', 'rewrite', 'summary', 'letter'] as const, random) ?? 'rewrite';
  const writer = pick(writers, random) ?? writers[0];
  const text = (writer as Writer)(fact, facts, posting, random).slice(0, 1100) || 'a';
  const more = random() < 0.3 ? [pick(facts, random)?.id ?? fact.id] : [];
  return { op, target: op === 'rewrite' ? fact.id : op, text, src: [fact.id, ...more] };
}

type Writer = (fact: Fact, facts: Fact[], posting: PostingOfCase, random: Random) => string;
const split = (text: string) => text.split(/\s+/u);

const writers: Writer[] = [
  // The fact's own words in another order.
  ({ text }, _facts, _posting, random) => shuffled(split(text), random).join(' '),
  // A few of its words.
  ({ text }, _facts, _posting, random) => shuffled(split(text), random).slice(0, 4).join(' '),
  // The fact with a planted word in it.
  ({ text }, _facts, _posting, random) => inserted(split(text), pick(planted, random) ?? '', random),
  // The fact with words of another fact in it.
  ({ text }, facts, _posting, random) =>
    inserted(
      split(text),
      shuffled(split(pick(facts, random)?.text ?? ''), random)
        .slice(0, 2)
        .join(' '),
      random,
    ),
  // The fact with words of the posting in it.
  ({ text }, _facts, posting, random) => inserted(split(text), pick(wordsOf(posting.description ?? posting.title), random) ?? '', random),
  // Words of everything.
  (_fact, facts, posting, random) => {
    const all = [...facts.flatMap(({ text }) => split(text)), ...planted, ...split(posting.title)];
    return Array.from({ length: 3 + Math.floor(random() * 10) }, () => pick(all, random)).join(' ');
  },
  // One half of it and one half of another.
  ({ text }, facts, _posting, random) => {
    const other = split(pick(facts, random)?.text ?? '');
    return [...split(text).slice(0, Math.ceil(split(text).length / 2)), ...other.slice(Math.floor(other.length / 2))].join(' ');
  },
];

function inserted(words: string[], more: string, random: Random): string {
  const at = Math.floor(random() * (words.length + 1));
  return [...words.slice(0, at), more, ...words.slice(at)].join(' ');
}
