import { type Evidence, isSame } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';
import { joiners } from './joiners.ts';
import type { Rule } from './rule.ts';

const levelWords = new Set(
  `fluent fluently native conversational professional proficient advanced intermediate basic beginner bilingual mother_tongue fliessend muttersprache verhandlungssicher grundkenntnisse sehr_gut gut
  courant couramment natif maternelle bilingue notions fluido nativo nativa materna bilingue basico avanzado a1 a2 b1 b2 c1 c2 working`.split(
    /\s+/u,
  ),
);

/** How well a language or skill is known is said of that one: its level does not move to its neighbour. */
export const judgeLevels: Rule = (sentence, evidence) => {
  const raised = raisedLevel(sentence, evidence);
  if (raised !== undefined) return `"${raised.raw}" claims more than your facts say.`;
  const facts = evidence.facts.filter(({ fact }) => fact.kind === 'language');
  if (facts.length < 2) return undefined;
  const wrong = sentence.find(({ word }, at) => levelWords.has(word) && !fitsNeighbour(sentence, at, evidence));
  return wrong && `"${wrong.raw}" is said of something else in the facts.`;
};

const middle = /^(?:b1|intermediate|intermedio|intermedia|intermediaire|mittelstufe|fortgeschritten\p{L}*)$/u;
const low = /^(?:a1|a2|basic|beginner|basico|basica|debutant|notions|nociones|grundkenntnissen?|anfanger|base|elementare)$/u;

/** `Intermediate` of what is known a little. */
function raisedLevel(sentence: Token[], { facts }: Evidence): Token | undefined {
  const own = facts.filter(({ fact }) => fact.kind === 'language' || fact.kind === 'skill').flatMap(({ tokens }) => tokens);
  const isLow = own.some(({ word }) => low.test(word)) && !own.some(({ word }) => middle.test(word));
  return isLow ? sentence.find(({ word }) => middle.test(word)) : undefined;
}

function fitsNeighbour(sentence: Token[], at: number, { facts }: Evidence): boolean {
  const level = sentence[at] as Token;
  // A2 and B1 are of one class, and not one level.
  const exact = facts.filter(({ tokens }) => tokens.some((one) => one.word === level.word));
  const homes = exact.length > 0 ? exact : facts.filter(({ tokens }) => tokens.some((one) => isSame(one, level)));
  const languages = facts.filter(({ fact }) => fact.kind === 'language');
  const isLanguage = (token: Token) => languages.some(({ tokens }) => tokens[0] !== undefined && isSame(tokens[0], token));
  const nearest = sentence
    .map((token, index) => ({ token, distance: Math.abs(index - at) }))
    .filter(({ token }) => isLanguage(token))
    .sort((a, b) => a.distance - b.distance)[0];
  const has = (language: Token) => homes.some(({ tokens }) => tokens.some((one) => isSame(one, language)));
  return nearest === undefined || (has(nearest.token) && joinedTo(sentence, nearest.token, at, isLanguage).every(has));
}

/** `Francés e inglés de nivel B1` tells that of both. */
function joinedTo(sentence: Token[], last: Token, level: number, isLanguage: (token: Token) => boolean): Token[] {
  const at = sentence.indexOf(last);
  const [before, joint] = [sentence[at - 2], sentence[at - 1]];
  const isList = at < level && joiners.has(joint?.word ?? '') && before !== undefined && isLanguage(before);
  return isList ? [before] : [];
}
