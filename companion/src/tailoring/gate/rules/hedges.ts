import { actionNames } from '../reading/concepts.ts';
import { type Evidence, isContent, isSame, type ReadFact } from '../reading/evidence.ts';
import { areForms } from '../reading/forms.ts';
import { partWith } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { isRate } from './anchors.ts';
import { levelOf } from './level-of.ts';
import { droppedCompany, isSmaller, withWords } from './company.ts';
import { hedgesIn, isTogether, namesOf, standsOnFew } from './hedge-scope.ts';
import type { Rule } from './rule.ts';

/** What makes a fact smaller ("no", "part of", "planned", "junior") stays with what it stands on, and is not put on something else. */
export const judgeHedges: Rule = (sentence, evidence) => {
  for (const fact of [...evidence.facts, ...evidence.header])
    for (const { hedge, name, scope } of hedgesIn(fact, evidence)) {
      if (name === 'shared' && !isTogether(hedge.word) && isStillWith(sentence, hedge, fact.tokens)) continue;
      if (
        (has(sentence, name) && !isOneOfTwo(sentence, hedge, name, fact, evidence)) ||
        sentence.some(({ word, parts }) => word === hedge.word || parts.includes(hedge.word)) ||
        (hedge.concepts.has('ongoing') && sentence.some(({ concepts }) => concepts.has('ongoing'))) ||
        isKeptAsDeed(sentence, hedge) ||
        isKeptApart(sentence, hedge) ||
        (together.has(name) && sentence.some(isSmaller))
      )
        continue;
      const said = scope.filter((token) =>
        sentence.some(
          (one) =>
            (isContent(one) || one.quantity !== undefined) &&
            !one.isPosting &&
            (fact.fact.kind !== 'work' || (one.isHeader && !evidence.words.has(one.word))) &&
            (isSame(one, token) || (name === 'negation' && areForms(one.word, token.word, one.language))) &&
            !isOfElsewhere(one, token, scope, fact.tokens) &&
            !isInOtherName(sentence, one, token, fact.tokens) &&
            !(name !== 'negation' && isSaidAgain(sentence, one, token, scope, fact.tokens)),
        ),
      );
      if (isKept(said, scope, name) || (said.length > 0 && fact.fact.kind === 'education')) return `It leaves out "${hedge.raw}".`;
    }
  return (
    droppedAbout(sentence, evidence) ??
    droppedCompany(sentence, evidence) ??
    movedShared(sentence, evidence) ??
    addedNegation(sentence, evidence)
  );
};

const leavesOut = (token: Token | undefined) => token && `It leaves out "${token.raw}".`;

const isAll = (token: Token | undefined) =>
  /^(?:all|every|everyone|alle[nrms]?|jede[nrms]?|tous|toutes|tout|toute|todos|todas|tutti|tutte|ogni)$/u.test(token?.word ?? '');

/** `Roughly once a fortnight`, `nearly all`: about how often or how many, with no number. */
function droppedAbout(sentence: Token[], { facts }: Evidence): string | undefined {
  if (sentence.some(({ concepts }) => concepts.has('approximate') || concepts.has('average'))) return undefined;
  for (const { tokens } of facts) {
    const almost = tokens.find(({ concepts }, at) => concepts.has('approximate') && isAll(tokens[at + 1]));
    const all = almost && tokens[tokens.indexOf(almost) + 1];
    if (sentence.some(({ word }) => word === all?.word)) return leavesOut(almost);
    const about = tokens.find(({ concepts }, at) => concepts.has('approximate') && saysHowOften(tokens, at + 1));
    const often = about && tokens.slice(tokens.indexOf(about) + 1).find(isOften);
    if (often !== undefined && sentence.some((token) => isOften(token) && isSame(token, often))) return leavesOut(about);
  }
  return undefined;
}

const saysHowOften = (tokens: Token[], at: number) =>
  tokens.slice(at, at + 3).every(({ quantity, gap }) => quantity === undefined && gap === '') && tokens.slice(at, at + 3).some(isOften);
const isOften = (token: Token) => isRate(token) || token.concepts.has('fortnightly');

/** `Mostly fillings; implants only now and then`: one word of limit does not stand for two that are of different things. */
function isOneOfTwo(sentence: Token[], hedge: Token, name: string, fact: ReadFact, evidence: Evidence): boolean {
  if (
    !standsOnFew(name) ||
    !partWith(fact.tokens, hedge).some((token) => token !== hedge && isContent(token) && sentence.some((one) => isSame(one, token)))
  )
    return false;
  const others = hedgesIn(fact, evidence).filter((one) => one.name === name && one.hedge !== hedge);
  const said = sentence.filter((token) => namesOf(token).includes(name));
  return others.some((other) => said.length === 1 && said[0]?.word === other.hedge.word && said[0].word !== hedge.word);
}

/** `Planned 14 conferences` is told as `organised`: a hedge that is a deed as well is kept by another word for that deed. */
function isKeptAsDeed(sentence: Token[], hedge: Token): boolean {
  if (isTogether(hedge.word) || hedge.word === 'planning') return false;
  return levelOf(hedge) !== undefined && sentence.some((one) => levelOf(one) !== undefined && isSame(one, hedge));
}

/** `Noch ist … nicht abgeschlossen` */
function isKeptApart(sentence: Token[], { parts }: Token): boolean {
  return parts.length > 1 && parts.every((part) => sentence.some((one) => one.parts.includes(part)));
}

/** The person's `Buchhalterin` is not of the course that begins `Bilanzbuchhalterin`, where the fact has both. */
function isOfElsewhere(one: Token, token: Token, scope: Token[], own: Token[]): boolean {
  return one.word !== token.word && own.some((other) => other.word === one.word && !scope.includes(other));
}

/** `Post-award` of `post-award accounting; no pre-award experience`: the word before it tells which one it is. */
function isInOtherName(sentence: Token[], one: Token, token: Token, own: Token[]): boolean {
  const [said, here] = [sentence[sentence.indexOf(one) - 1]?.word, own[own.indexOf(token) - 1]?.word];
  const isPrefix = /^(?:pre|post|sub|non|inter|intra|under|over|vor|nach|unter|uber)$/u;
  if (said === undefined || here === undefined || said === here || !isPrefix.test(here)) return false;
  return own.some((other, at) => other !== token && isSame(other, one) && own[at - 1]?.word === said);
}

/** `Private clients` of `mainly private matters; private clients`: the word that the fact has once more, beside what stands beside that. */
function isSaidAgain(sentence: Token[], one: Token, token: Token, scope: Token[], own: Token[]): boolean {
  const again = own.find((other) => other !== token && other.word === one.word && !scope.includes(other));
  if (again === undefined) return false;
  const said = partWith(sentence, one).filter((other) => other !== one && isContent(other));
  const beside = partWith(own, again).filter((other) => other !== again && isContent(other));
  return (
    beside.some((other) => said.some((word) => isSame(word, other))) && !scope.some((other) => said.some((word) => isSame(word, other)))
  );
}

/** `In collaboration with a supplier` is kept by `with a supplier`. */
function isStillWith(sentence: Token[], hedge: Token, own: Token[]): boolean {
  const partners = own
    .slice(own.indexOf(hedge) + 1)
    .filter(isContent)
    .slice(0, 2);
  return sentence.some(
    ({ parts }, at) =>
      withWords.has(parts.at(-1) ?? '') &&
      sentence.slice(at + 1, at + 5).some((one) => isContent(one) && partners.some((token) => isSame(one, token))),
  );
}

const together = new Set(['shared', 'partial']);

function isKept(said: Token[], scope: Token[], name: string): boolean {
  if (scope.length === 0) return false;
  return standsOnFew(name) ? said.length > 0 && said.length >= Math.min(scope.length, 1) : said.length >= Math.min(scope.length, 2);
}

function has(sentence: Token[], name: string): boolean {
  return sentence.some((token) => namesOf(token).includes(name));
}

/** `The shared completion` of a shared library: what it stands right before is what was shared. */
function movedShared(sentence: Token[], { facts }: Evidence): string | undefined {
  const before = (tokens: Token[]) =>
    tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      return token.word === 'shared' && tokens[at - 1]?.isFrame === true && next !== undefined && next.gap === '' && isContent(next)
        ? [{ token, next }]
        : [];
    });
  const own = facts.flatMap(({ tokens }) => before(tokens));
  const wrong = before(sentence).find(({ next }) => !own.some((one) => isSame(one.next, next)));
  return wrong && `"${wrong.token.raw}" stands on something else in the facts.`;
}

/** `No accidents` of `no at-fault accidents`: what is not so of some is not so of all. */
function dropsQualifier(sentence: Token[], next: Token, { facts }: Evidence): boolean {
  const phrases = facts.flatMap(({ tokens }) =>
    tokens.flatMap((own, at) => {
      if (!isContent(own) || !isSame(own, next)) return [];
      const start = tokens.slice(0, at).findLastIndex((one) => namesOf(one).includes('negation'));
      const between = tokens.slice(start + 1, at);
      const isOne =
        start !== -1 &&
        at - start <= 4 &&
        between.every(({ gap, concepts, quantity }) => gap === '' && quantity === undefined && isNoDeed(concepts));
      return isOne ? [between.filter(isContent)] : [];
    }),
  );
  return phrases.length > 0 && phrases.every((own) => own.some((one) => !sentence.some((said) => isSame(said, one))));
}
const isNoDeed = (concepts: Set<string>) => ![...concepts].some((name) => actionNames.has(name));

function addedNegation(sentence: Token[], evidence: Evidence): string | undefined {
  const scopes = evidence.facts.flatMap((fact) =>
    hedgesIn(fact, evidence).flatMap(({ name, scope }) => (name === 'negation' ? scope : [])),
  );
  const wrong = sentence.find((token, at) => {
    if (!namesOf(token).includes('negation') || token.quantity !== undefined) return false;
    const isBehind = (sentence[at + 1]?.gap ?? ';') !== '';
    const next = isBehind ? sentence.slice(0, at).findLast(isContent) : sentence.slice(at + 1).find(isContent);
    return (
      scopes.length > 0 &&
      next !== undefined &&
      (!scopes.some((one) => isSame(one, next)) || (!token.word.startsWith('non') && dropsQualifier(sentence, next, evidence)))
    );
  });
  return wrong && `"${wrong.raw}" stands on something else in the facts.`;
}
