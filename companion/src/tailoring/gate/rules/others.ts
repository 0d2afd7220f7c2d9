import { type Evidence, isContent, isSame } from '../reading/evidence.ts';
import { areForms } from '../reading/forms.ts';
import { partsOf } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import { isNumberHedge } from './anchors.ts';
import { levelOf } from './level-of.ts';
import { anyByWords } from '../words/by-words.ts';
import type { Language } from '../reading/fold.ts';
import { placed } from '../words/doers.ts';
import { withWords } from '../words/small-words.ts';
import { type OthersPart, othersIn, relatives } from './parts-of-others.ts';
import type { Rule } from './rule.ts';

/**
 * `Negotiated placement; pricing was set by head office`: what a fact tells of others is not told as the person's. Whoever takes a word of such
 * a piece says whose it was.
 */
export const judgeOthers: Rule = (sentence, evidence) => {
  for (const { tokens } of evidence.facts)
    for (const part of othersIn(tokens, evidence)) {
      const overseen = part.isCheck ? droppedCheck(sentence, part, tokens) : undefined;
      if (overseen !== undefined) return `It leaves out "${overseen.raw}".`;
      const taken = part.words.find(
        (token) =>
          !part.doers.includes(token) &&
          !isNumberHedge(token) &&
          !isElsewhere(token, part, evidence, sentence) &&
          isTaken(sentence, token, part, evidence),
      );
      if (taken !== undefined) return `"${taken.raw}" was done by others in the facts.`;
    }
  return undefined;
};

/** `Observations, checked by the room leader`, told without the check and without who made it. */
function droppedCheck(sentence: Token[], { words, doers: somebody }: OthersPart, tokens: Token[]): Token | undefined {
  const start = tokens.indexOf(words[0] as Token);
  const from = tokens.slice(0, start).findLastIndex(({ gap }) => gap !== '');
  const checked = tokens.slice(Math.max(0, from), start).filter(isContent);
  const isTold = checked.length > 0 && checked.every((token) => sentence.some((one) => isSame(one, token)));
  const isKept = [...words, ...somebody].some((token) => sentence.some((one) => isSame(one, token)));
  return isTold && !isKept ? words[0] : undefined;
}

const isWord = (one: Token, other: Token) =>
  one.word === other.word || one.stem === other.stem || areForms(one.word, other.word, one.language);

/** `Geschweißt` of `Schweißarbeiten durch eine Fremdfirma`. */
function isOfCompound(one: Token, { word, language }: Token): boolean {
  const root = /^ge(?<root>\p{Ll}{5,}?)(?:t|en)$/u.exec(one.word)?.groups?.['root'];
  return language === 'de' && root !== undefined && word.startsWith(root);
}

/** A word of the piece in a part of the sentence that names nobody of it, nor is told with its relative word. */
function isTaken(
  sentence: Token[],
  token: Token,
  { doers: somebody, isWho, isNamedAsDoer, isSubject, isDeed, isSplit }: OthersPart,
  { language }: Evidence,
): boolean {
  if (isWho && sentence.some(({ word }) => relatives[language].has(word))) return false;
  // Where the sentence has the very word, another of its class is no taking.
  const isWritten = sentence.some(({ word }) => word === token.word);
  const parts = partsOf(sentence, isSplit ? ';' : ',').flatMap((part, index, all) =>
    isTakenUp(all[index + 1]) ? [] : isTakenUp(part) ? [[...(all[index - 1] ?? []), ...part]] : [part],
  );
  return parts.some((said, index) => {
    // `…, who sets the rates`: of whoever stands right before it.
    const isOfBefore = relatives[language].has(said[0]?.word ?? '');
    const part = isOfBefore ? [...(parts[index - 1] ?? []), ...said] : said;
    const at = part.findIndex(
      (one) =>
        isWord(one, token) || isOfCompound(one, token) || (isDeed && !isWritten && levelOf(token) !== undefined && isSame(one, token)),
    );
    if (part.slice(0, Math.max(0, at)).some((token) => isPronounOfDoer(token, sentence, somebody, isWho))) return false;
    // `For partners to sign`, `signed by partners`; `signed on behalf of partners` was signed by another.
    const isWhole = !isNamedAsDoer || part.some(({ word }) => objectWords.has(word) || placed[language].test(word));
    const named = isWhole ? part : [...part.slice(0, Math.max(0, at)), ...afterBy(part), ...doersBehind(part), ...doerBehind(part, at)];
    return (
      at !== -1 &&
      !somebody.some((doer) => named.some((one, place) => isWord(one, doer) && !(isSubject && isCompany(named, place, language))))
    );
  });
}

/** `Les recettes, c'est le chef qui les fixe`: it tells of what stands before the comma. */
const isTakenUp = (part: Token[] | undefined) =>
  /^(?:c|it|es)$/u.test(part?.[0]?.word ?? '') && /^(?:est|s|is|ist)$/u.test(part?.[1]?.word ?? '');

const thirdPersons = wordsIn('he she they er sie il elle ils elles ella lui lei');

/** `Le budget, qu'il présente`, of a manager whom the sentence names. */
function isPronounOfDoer({ word }: Token, sentence: Token[], somebody: Token[], isWho: boolean): boolean {
  return thirdPersons.has(word) && (isWho || sentence.some((one) => somebody.some((doer) => isWord(one, doer))));
}

/** `The pastry with another colleague`, which another colleague makes. */
function isCompany(tokens: Token[], at: number, language: Language): boolean {
  // `Payments remained with the cashier` says whose they were.
  if (tokens.some(({ word }) => placed[language].test(word))) return false;
  if (tokens[at]?.concepts.has('shared')) return true;
  const before = tokens.slice(Math.max(0, at - 6), at);
  const joint = before.findLastIndex(({ parts }) => withWords.has(parts.at(-1) ?? ''));
  const isVerb = (token: Token) =>
    language === 'de' ? /^\p{Ll}/u.test(token.raw) && levelOf(token) !== undefined : /.{2}ed$/u.test(token.word);
  const isBetween = (token: Token) =>
    token.gap === '' && !isVerb(token) && (!elsewhere.has(token.word) || (token.word === 'an' && language === 'en'));
  return joint !== -1 && before.slice(joint + 1).every(isBetween);
}
const elsewhere = wordsIn(
  'della dello del dei degli delle di que qui che who which that bei beim dal dalla dai dalle dallo dall par por vom durch an auf in im to for at on by von zu zur zum de du des a al aux para por per su di da',
);

/** `…, que valide le chef comptable` */
const objectWords = wordsIn('which whom que');

const doersBehind = (part: Token[]) => part.flatMap((deed, at) => (levelOf(deed) === undefined ? [] : doerBehind(part, at)));

/** `Con la firma de la gerente`, `verhandelt sie der Oberbauleiter`: right behind the deed. */
function doerBehind(part: Token[], at: number): Token[] {
  const [first] = part.slice(at + 1);
  if (first === undefined) return [];
  if (ofWords.has(first.word)) return part.slice(at + 2, at + 5);
  const [article, who] = part.slice(at + 1, at + 6).filter(({ word }) => !/^(?:sie|ihn|es|hat|hatte|haben|dann)$/u.test(word));
  const behind = [article, who];
  return first.language === 'de' && /^(?:der|die|das)$/u.test(behind[0]?.word ?? '') && behind[1] !== undefined ? [behind[1]] : [];
}
const ofWords = wordsIn('of de del des du d der di della dello');

function afterBy(part: Token[]): Token[] {
  const at = part.findIndex(({ word }) => anyByWords.has(word));
  return at === -1 ? [] : part.slice(at);
}

function isElsewhere(token: Token, { words, isDeed }: OthersPart, { facts, header }: Evidence, sentence: Token[]): boolean {
  // `Across squads`, which others do, is not `for my squad`.
  const before = words[words.indexOf(token) - 1]?.word;
  const own = facts.flatMap(({ tokens }) => tokens);
  const lead = own[own.indexOf(token) - 1]?.word;
  const isMany =
    token.language === 'en' &&
    token.word.endsWith('s') &&
    sentence.some(({ word }, at) => word === token.word && at > 0 && sentence[at - 1]?.word === lead && lead !== before);
  // Where the sentence has the very word, another of its class is none elsewhere.
  const isWritten = token.language === 'de' && /^\p{Lu}/u.test(token.raw) && sentence.some(({ word }) => word === token.word);
  const isLike = (one: Token) =>
    (isWord(one, token) && !(isMany && one.word === token.word.slice(0, -1))) ||
    (isDeed === true && (!isWritten || one.word.endsWith(token.word)) && isSame(one, token));
  return [...facts, ...header].some(({ tokens }) => tokens.some((one) => !words.includes(one) && isLike(one)));
}
