import type { Fact } from '@sincerely/shared';

/** A stretch of a sentence and the facts that carry it; none where it claims nothing. */
export type Part = { text: string; factIds: string[] };
/** One stretch with the group of facts that carries it. */
export type CarriedPart = Part & { group: string; joint?: string };
/** What is told the person of it. */
export const mixed = 'It mixes two entries.';

/** What carries a stretch whole, or undefined. */
export type Carry = (text: string) => CarriedPart | undefined;
/** Whether a group carries a text. */
export type CarryBy = (text: string, group: string) => boolean;

const joints =
  /(?<mark>[;:,–—]\s+|\s+\(|\),?\s+|\)\.?$)|(?<word>(?<!\blook(?:s|ed|ing)?)\s+(?:who|where|having|holding|turned|with|wo|mit|où|ayant|titulaire|avec|donde|con|dove|perciò|and|und|sowie|et|y|e|ed|while|after|nach|après|tras|dopo|so|because|denn|weil|daher|car|donc|porque|perché|quindi)\s+|\s+(?:to|zu|zur|zum|à|a)\s+(?=\p{Lu}))/gu;
const causal = /(?<!\p{L})(?:so|because|denn|weil|daher|car|donc|porque|perché|quindi|perciò|which)\s/u;
const most = 10;

/**
 * `Nurse at X, with skills in Y; trained 4 colleagues`: what is joined may be carried by one entry here and by skills there. Each stretch must be
 * carried whole, and all stretches of one group together as well, so that no hedge is lost at a joint. Undefined where that cannot be.
 */
export function judgeInParts(text: string, carry: Carry, carryBy: CarryBy): Part[] | undefined {
  const cuts = cutsOf(text);
  if (cuts.length < 3 || cuts.length > most + 1) return undefined;
  const parts = longestParts(text, cuts, carry);
  if (parts === undefined || parts.length < 2) return undefined;
  for (const group of new Set(parts.map((part) => part.group))) {
    const own = parts.filter((part) => part.group === group && part.factIds.length > 0);
    if (own.length > 1 && !carryBy(own.reduce(joined, ''), group)) return undefined;
  }
  return parts;
}

/** With the word between that says what was first, or a comma. */
function joined(text: string, { text: next, joint = '' }: CarriedPart): string {
  if (text === '') return next;
  const word = joint.trim();
  return /^(?:after|nach|après|tras|dopo)$/u.test(word) ? `${text} ${word} ${next}` : `${text}, ${next}`;
}

type Cut = { end: number; start: number; joint: string };

/** Where stretches end and the next start; the first and the last are those of the text. */
function cutsOf(text: string): Cut[] {
  const found = [...text.matchAll(joints)].map((match) => ({ end: match.index, start: match.index + match[0].length, joint: match[0] }));
  return [{ end: 0, start: 0, joint: '' }, ...found, { end: text.length, start: text.length, joint: '' }];
}

function longestParts(text: string, cuts: Cut[], carry: Carry): CarriedPart[] | undefined {
  const parts: CarriedPart[] = [];
  for (let from = 0; from < cuts.length - 1;) {
    let to = cuts.length - 1;
    let part: CarriedPart | undefined;
    for (; to > from && part === undefined; to -= 1) part = carry(text.slice(cuts[from]?.start, cuts[to]?.end));
    if (part === undefined || (part.factIds.length > 0 && causal.test(`${cuts[from]?.joint.trim() ?? ''} ${part.text}`.slice(0, 12))))
      return undefined;
    parts.push({ ...part, joint: cuts[from]?.joint ?? '' });
    from = to + 1;
  }
  return parts;
}

/** The entries a text names: by employer or school as written, or by a title of several words that no other entry has. */
function entriesNamed(text: string, facts: Fact[], byTitle = true, said: string[] = []): Set<string> {
  // `The opening of the shop in Huesca`: a name the fact itself has names no other entry.
  const isOfFact = ({ name }: Name) => said.some((own) => hasWords(own, name) || hasWords(own, `${name}s`));
  const names = facts.flatMap(namesOf).filter((name) => (!name.isTitle || byTitle) && !isOfFact(name));
  const named = names
    .filter(({ name, isTitle }) => (isTitle ? isSaidTitle(text.toLowerCase(), name.toLowerCase()) : hasWords(text, name)))
    .filter(({ name, id }) => !names.some((other) => other.name === name && other.id !== id));
  const longest = Math.max(0, ...named.map(({ name }) => name.length));
  return new Set(named.filter(({ name }) => name.length === longest).map(({ id }) => id));
}

type Name = { id: string; name: string; isTitle: boolean };

/** A header reads `position, employer, place` or `degree, field, school`. */
function namesOf({ id, kind, text }: Fact): Name[] {
  // `Teacher (newly qualified), School`: the title is what stands before the bracket.
  const parts = text.replace(/\s\([^)]*\)/u, '').split(', ');
  if (kind === 'education') return parts.slice(2).map((name) => ({ id, name, isTitle: false }));
  if (kind !== 'work') return [];
  return parts.map((name, at) => ({ id, name, isTitle: at === 0 })).filter(({ name, isTitle }) => !isTitle || name.includes(' '));
}

/** A title in front or after `as`, `from`, `to`: others have titles as well. */
function isSaidTitle(text: string, title: string): boolean {
  return (
    hasWords(text, title) &&
    /(?:^|(?<!\p{L})(?:as|als|en tant que|comme|como|come|from|to|von|de|à|a|da)(?: an?| une?| der| die)? )$/u.test(
      text.slice(0, text.indexOf(title)),
    )
  );
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at !== -1 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + words.length] ?? '');
}

/** `At Harbor Health, …`: all that follows was there, a degree as well. */
const place = /^(?:at|bei|beim|chez|en|presso|in|im|à|au)\s/iu;

/**
 * Whether what one entry carries is told under the name of another, or of several entries without a name. The name last said holds until the next.
 */
export function isMixed(parts: Part[], cited: Fact[], facts: Fact[]): boolean {
  const works = new Set(cited.flatMap(({ entry, kind }) => (entry !== undefined && kind !== 'education' ? [entry] : [])));
  let named = new Set<string>();
  let isPlace = false;
  let isProfession = false;
  for (const [at, { text, factIds }] of parts.entries()) {
    const isOfPerson = factIds.length > 0 && facts.every(({ id, entry }) => !factIds.includes(id) || entry === undefined);
    const said = facts.flatMap((fact) =>
      factIds.includes(fact.id) && (fact.kind === 'highlight' || fact.kind === 'summary') ? [fact.text] : [],
    );
    const here = entriesNamed(text, facts, true, said);
    if (here.size > 0) {
      named = here;
      // The profession a summary names is that of the person, not of one entry alone.
      isProfession = isOfPerson && entriesNamed(text, facts, false).size === 0;
      isPlace = place.test(text);
    }
    const entries = facts.flatMap(({ id, entry, kind }) => (factIds.includes(id) && entry !== undefined ? [{ entry, kind }] : []));
    const isAstray = entries.some(({ entry, kind }) => {
      if (kind === 'education' && !isPlace) return false;
      if (named.size > 0 && (!isProfession || named.has(entry))) return !named.has(entry);
      return works.size > 1 && kind !== 'education' && !isNamedNext(parts.slice(at + 1), entry, facts);
    });
    if (isAstray) return true;
  }
  return false;
}

/** `Social worker (BA) at Jugendwerk Pleiße`: the name that comes next is of the same entry. */
function isNamedNext(parts: Part[], entry: string, facts: Fact[]): boolean {
  const next = parts.map(({ text }) => entriesNamed(text, facts)).find((named) => named.size > 0);
  return next?.has(entry) === true;
}
