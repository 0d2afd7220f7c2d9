import type { Patch } from '@sincerely/companion/tailoring/gate/gate';
import type { Fact } from '@sincerely/shared';
import { type PostingOfCase, wordsOf } from '../lies/base.ts';
import { planted } from './junk-patches.ts';

/**
 * What is untrue in a text the gate let through, told in another way than the gate tells it: by the letters of its words alone. Junk is made of
 * words at hand, so a word that begins like none of the cited facts was carried over from somewhere else.
 */
export function untrueIn(patch: Patch, facts: Fact[], posting: PostingOfCase): string | undefined {
  const cited = facts.filter(({ id }) => patch.src.includes(id));
  const headers = facts.filter(({ id }) => cited.some(({ entry }) => entry === id));
  const dates = [...cited, ...headers].flatMap(({ startDate, endDate }) => [startDate ?? '', endDate ?? '']);
  const asked = patch.op === 'letter' ? `${posting.title} ${posting.company}` : '';
  const known = wordsOf([...cited, ...headers].map(({ text }) => text).join('\n') + `\n${asked}\n${dates.join(' ').replaceAll('-', ' ')}`);
  return plantedWord(patch.text, known) ?? foreignWord(patch.text, known) ?? movedNumber(patch.text, cited);
}

// One word of leading for another is a matter of wording.
const leading = new Set(['led', 'directed', 'geleitet', 'dirigé']);
const leads = /^(?:manag|superv|encadr|leit|führ|dirig|lead|led$)/u;

function plantedWord(text: string, known: string[]): string | undefined {
  return wordsOf(text).find(
    (word) =>
      planted.some((one) => one.toLowerCase() === word) &&
      !known.includes(word) &&
      !(leading.has(word) && known.some((one) => leads.test(one))),
  );
}

const small = new Set(
  `handling background leurs depuis faire through durch about around based projects while where which using during between environ sobre entre zwischen eines einen einem einer diese dieses jeden erfahrung experience position
    helped supported assisted contributed participé contribué aidé colaboré participé ayudé ayudo unterstützte beteiligt working expérience experiencia esperienza avec with from para della delle degli dello nella nello nelle since pendant worked réalisé junto place auprès before avant durante eigenen service usata usato utilizzata`.split(
    /\s+/u,
  ),
);

/** Small words apart, each must begin like a word of the facts. */
function foreignWord(text: string, known: string[]): string | undefined {
  return wordsOf(text).find(
    (word) =>
      (word.length > 4 || /\d/u.test(word)) && !small.has(word) && !isLeadingToo(word, known) && !known.some((one) => begins(one, word)),
  );
}

function begins(one: string, other: string): boolean {
  if (/\d/u.test(other)) return one === other;
  const length = Math.max(4, Math.min(one.length, other.length) - 3);
  return one.slice(0, length) === other.slice(0, length) || (other.length > 4 && one.endsWith(other));
}

/** The word right after a number must be within seven words of that number in a fact. */
function movedNumber(text: string, cited: Fact[]): string | undefined {
  const said = wordsOf(text);
  const facts = cited.map((fact) => wordsOf(fact.text));
  return said.find((word, at) => {
    const next = said[at + 1];
    // A preposition is not what is counted.
    if (!/^\d/u.test(word) || next === undefined || next.length < 4 || /^\d/u.test(next) || small.has(next)) return false;
    return !facts.some((words) =>
      words.some((one, index) => one === word && words.slice(Math.max(0, index - 7), index + 8).some((near) => begins(near, next))),
    );
  });
}

function isLeadingToo(word: string, known: string[]): boolean {
  return leading.has(word) && known.some((one) => leads.test(one));
}
