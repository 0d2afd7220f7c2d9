import type { Fact } from '@sincerely/shared';
import { type Base, citedText, wordsOf } from './base.ts';
import { additions, flips, leading, negations, openings, smaller, units } from './phrases.ts';
import { pick, type Random } from './random.ts';

/** Makes a true text false in one way; undefined where it cannot. `src` when the lie cites more. */
export type Lie = { text: string; src?: string[] };
type Mutation = (base: Base, random: Random) => Lie | undefined;

const number = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}]|[.,]\d)/gu;

/** Every kind of lie by its name. */
export const mutations: Record<string, Mutation> = {
  'number changed': ({ patch }, random) => {
    const found = pick([...patch.text.matchAll(number)], random);
    return found && { text: splice(patch.text, found.index, found[0].length, otherNumber(found[0], random)) };
  },
  'numbers swapped': ({ patch }, random) => {
    const found = [...patch.text.matchAll(number)];
    const at = Math.floor(random() * (found.length - 1));
    const [a, b] = [found[at], found[at + 1]];
    if (a === undefined || b === undefined || a[0] === b[0]) return undefined;
    return { text: splice(splice(patch.text, b.index, b[0].length, a[0]), a.index, a[0].length, b[0]) };
  },
  'number added': (base, random) => {
    const found = pick([...base.patch.text.matchAll(/(?<=\p{Ll} )(?=\p{Ll}{4,}s\b)/gu)], random);
    return base.language !== 'en' || found === undefined
      ? undefined
      : { text: splice(base.patch.text, found.index, 0, `${3 + Math.floor(random() * 90)} `) };
  },
  'unit swapped': ({ patch }, random) => replaceOne(patch.text, units, random),
  'direction flipped': ({ patch }, random) => replaceOne(patch.text, flips, random),
  'tool added': (base, random) => append(base, pick(additions.tool[base.language], random)),
  'name swapped': (base, random) => {
    const found = pick(
      [...base.patch.text.matchAll(/(?<=[\p{Ll}\d,] )(?:\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*|\p{Lu}{2,})(?![\p{L}\d])/gu)],
      random,
    );
    const name = pick(['Kestrel', 'Oracle', 'Zendesk', 'DATEV', 'MongoDB'], random) ?? '';
    if (found === undefined || citedText(base).includes(name.toLowerCase())) return undefined;
    return { text: splice(base.patch.text, found.index, found[0].length, name) };
  },
  'employer added': (base, random) => append(base, pick(additions.employer[base.language], random)),
  'role inflated': (base, random) => {
    const first = /^(?:(?:I|Ich|J'ai) )?(?<verb>\p{Lu}?\p{L}+)/u.exec(base.patch.text);
    if (first === null || leads(citedText(base))) return undefined;
    const verb = pick(leading[base.language], random) ?? '';
    return {
      text: first[0].includes(' ') ? base.patch.text.replace(first[0], `I ${verb.toLowerCase()}`) : base.patch.text.replace(first[0], verb),
    };
  },
  'leading role': (base, random) =>
    leads(citedText(base)) ? undefined : open(base, pick(openings['leading role'][base.language], random)),
  'hedge dropped': (base, random) => cut(base, smaller, random),
  'negation dropped': (base, random) => cut(base, negations, random),
  'scope added': (base, random) => append(base, pick(additions.scope[base.language], random)),
  'result added': (base, random) => append(base, pick(additions.result[base.language], random)),
  'years added': (base, random) => append(base, pick(additions.years[base.language], random)),
  'award added': (base, random) => append(base, pick(additions.award[base.language], random)),
  'sentence added': (base, random) => {
    const sentence = pick(additions.sentence[base.language], random);
    return sentence === undefined || isSaid(sentence, base) ? undefined : { text: `${ended(base.patch.text)}. ${sentence}` };
  },
  'sole credit': (base, random) => open(base, pick(openings['sole credit'][base.language], random)),
  'degree added': (base, random) => open(base, pick(openings.degree[base.language], random)),
  'entries mixed': (base, random) => {
    const entry = entryOf(base);
    // Where no entry is told, none is mixed.
    if (entry === undefined) return undefined;
    const other = pick(
      base.facts.filter((fact) => fact.kind === 'highlight' && fact.entry !== entry),
      random,
    );
    return other && { text: `${ended(base.patch.text)}; ${other.text}`, ...(random() < 0.5 ? { src: [...base.patch.src, other.id] } : {}) };
  },
  'skill put in an entry': (base, random) => {
    const skill = pick(
      base.facts.filter((fact) => fact.kind === 'skill' && !citedText(base).includes(firstOf(fact))),
      random,
    );
    if (skill === undefined || entryOf(base) === undefined || base.patch.op !== 'rewrite') return undefined;
    const joint = { en: 'using', de: 'mit', fr: 'avec', es: 'con', it: 'con' }[base.language];
    return {
      text: `${ended(base.patch.text)} ${joint} ${firstOf(skill, false)}`,
      ...(random() < 0.5 ? { src: [...base.patch.src, skill.id] } : {}),
    };
  },
  'posting keyword': (base, random) => {
    const known = citedText(base);
    const words = wordsOf(base.posting.description ?? base.posting.title).filter(
      (word) => word.length > 6 && !known.includes(word.slice(0, 5)),
    );
    const joint = { en: 'including', de: 'einschließlich', fr: 'y compris', es: 'incluyendo', it: 'compreso' }[base.language];
    const word = pick(words, random);
    return word === undefined ? undefined : { text: `${ended(base.patch.text)}, ${joint} ${word}` };
  },
};

function entryOf({ patch, facts }: Base): string | undefined {
  return facts.find(({ id, entry }) => patch.src.includes(id) && entry !== undefined)?.entry;
}

function firstOf({ text }: Fact, small = true): string {
  const first = text.split(',')[0] ?? '';
  return small ? first.toLowerCase() : first;
}

/** Whether the facts themselves speak of leading; then a leading verb may be no lie. */
function leads(text: string): boolean {
  return /\b(?:led|lead|manag|head|direct|own|superv|overs|respons|chief|drove|chair)|leit|führ|verantwort|dirig|pilot|encadr|gestion|gér|jefe|lider|encabe|chef|gest|coordin|guid|respons|superv/u.test(
    text,
  );
}

function append(base: Base, addition: string | undefined): Lie | undefined {
  if (addition === undefined || isSaid(addition, base)) return undefined;
  return { text: `${ended(base.patch.text)}${/^[,;]| und /u.test(addition) ? '' : ' '}${addition}` };
}

function open(base: Base, opening: string | undefined): Lie | undefined {
  if (opening === undefined || isSaid(opening, base)) return undefined;
  const { text } = base.patch;
  return { text: `${opening} ${text.slice(0, 1).toLowerCase()}${text.slice(1)}` };
}

/** A lie that the facts already say is none. */
function isSaid(addition: string, base: Base): boolean {
  const known = citedText(base);
  return wordsOf(addition)
    .filter((word) => word.length > 3 || /\d/u.test(word))
    .every((word) => known.includes(word));
}

function replaceOne(text: string, table: [RegExp, string][], random: Random): Lie | undefined {
  const fitting = table.filter(([pattern]) => pattern.test(text));
  const chosen = pick(fitting, random);
  return chosen && { text: text.replace(chosen[0], chosen[1]) };
}

/** Cuts one of the small words out, where the facts have it as well. */
function cut({ patch, facts, language }: Base, patterns: Record<string, RegExp>, random: Random): Lie | undefined {
  const pattern = patterns[language] as RegExp;
  const cited = facts
    .filter(({ id }) => patch.src.includes(id))
    .map(({ text }) => text)
    .join('\n');
  if (cited.match(pattern) === null) return undefined;
  const found = pick([...patch.text.matchAll(pattern)], random);
  return found && { text: capital(splice(patch.text, found.index, found[0].length, '')) };
}

function otherNumber(digits: string, random: Random): string {
  const value = Number(digits.replaceAll(/[.,]/gu, ''));
  const changed = pick([value * 2 + 1, value * 10, value + 1, value + 17], random) ?? value + 1;
  return String(changed);
}

function ended(text: string): string {
  return text.trim().replace(/[.!]$/u, '');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function splice(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}
