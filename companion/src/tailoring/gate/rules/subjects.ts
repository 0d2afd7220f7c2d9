import { isContent } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import { articles, persons, placed } from '../words/doers.ts';
import { isSomebody } from '../words/somebody.ts';
import { irregularPast } from './clauses.ts';
import { levelOf } from './level-of.ts';

const afterThese = /^(?:con|de|por|para|a|en|di|da|per|su)$/u;
const clitics = wordsIn('lo la los las li le');

/** `Legal wrote the final version`, `Reparaturen macht der Hersteller`, `lo lleva la asesoría`. */
export function subjectOf(piece: Token[], language: Language): Token[] | undefined {
  const isNamed = articles.has(piece[0]?.word ?? '');
  if (language === 'en')
    return englishSubject(
      (isNamed ? piece.slice(1) : piece).filter(({ word }) => !adverbs.has(word)),
      isNamed,
    );
  if (language === 'de') return subjectBehind(piece);
  const at = piece.findIndex(
    ({ word }, index) =>
      clitics.has(word) &&
      // `Junto con la encargada`: an article.
      !afterThese.test(piece[index - 1]?.parts.at(-1) ?? '') &&
      (placed[language].test(piece[index + 1]?.word ?? '') || isDoneByOther(piece, index)),
  );
  return at === -1 ? undefined : piece.slice(at + 2).filter(isContent);
}

const isOfPersons = ({ concepts }: Token) => persons.some((name) => concepts.has(name));

/** `The owner still does the plants` */
const adverbs = wordsIn('still always usually then now also');

/** `The pharmacist dosed`, `a consultant negotiated` */
const isOther = (token: Token) => isSomebody(token) || /.{3}(?:er|or|ist|ian|ant)$/u.test(token.word);

const does = wordsIn('does do did handles handled');

function englishSubject(piece: Token[], isNamed: boolean): Token[] | undefined {
  const [first, second] = piece;
  const verb = piece.slice(0, 4).findIndex((token, at) => at > 0 && /[^s]s$/u.test(token.word) && levelOf(token) !== undefined);
  // `The payroll manager checks and signs off`
  const before = piece.slice(0, Math.max(0, verb)).filter(({ word }) => word !== 's');
  if (before.length > 0 && before.every(isContent) && (isNamed || before.some(isOfPersons))) return before;
  const past = piece.slice(0, 5).findIndex(({ word }, at) => at > 0 && (word.endsWith('ed') || irregularPast.has(word)));
  const who = piece.slice(0, Math.max(0, past)).filter(({ word }) => word !== 'and');
  if (who.length > 0 && who.every(isContent) && who.some(isOther) && who.every((token) => levelOf(token) === undefined || isOther(token)))
    return who;
  if (
    first === undefined ||
    second === undefined ||
    first.word === 'co' ||
    !isContent(first) ||
    (levelOf(first) !== undefined && !isSomebody(first))
  )
    return undefined;
  return does.has(second.word) || (irregularPast.has(second.word) && levelOf(second) !== undefined) ? [first] : undefined;
}

export const doesIt = /^(?:macht|machte|machen|machten|ubernimmt|ubernahm|ubernehmen|ubernahmen|erledigt|erledigte|erledigen|erledigten)$/u;

/** `Mit Lieferanten verhandelt die Inhaberin`: a verb, and at the end who leads. */
function isDoneBy(piece: Token[], at: number): boolean {
  const [verb, who] = [piece[at], piece[at + 2]];
  if (verb === undefined || !/^\p{Ll}{3,}te?$/u.test(verb.raw) || verb.isFrame) return false;
  if (piece.length !== at + 3 && !(who !== undefined && isSomebody(who) && piece[at + 3]?.isFrame === true)) return false;
  return /(?:inhaber|leiter|chef|meister|arzt|aerzt|partner|manager)(?:in)?$|(?:erin|antin|istin|ärztin|ogin|leitung|fuhrung)$/u.test(
    who?.word ?? '',
  );
}

/** `Lo expone la gerente`, `el texto lo redactó cumplimiento` */
function isDoneByOther(piece: Token[], at: number): boolean {
  const [verb, next] = [piece[at + 1], piece[at + 2]];
  const isOpening = at > 0 || /^(?:lo|le|les)$/u.test(piece[at]?.word ?? '');
  const isNamed =
    (articles.has(next?.word ?? '') && next?.word !== 'a') || (next !== undefined && isSomebody(next) && piece.length === at + 3);
  return isOpening && /[aenó]$/u.test(verb?.raw.normalize('NFC') ?? '') && isNamed;
}

/** `Freigegeben hat es die Heimleitung` */
function afterParticiple(piece: Token[]): Token | undefined {
  const [done, has, ...rest] = piece;
  if (!/^\p{L}*ge\p{Ll}+(?:t|en)$|iert$/u.test(done?.word ?? '') || !/^(?:hat|haben|hatte|hatten)$/u.test(has?.word ?? ''))
    return undefined;
  const named = rest.filter(({ word }) => !/^(?:es|sie|ihn|das|die|der)$/u.test(word));
  return named.length === 1 && /^\p{Lu}/u.test(named[0]?.raw ?? '') ? named[0] : undefined;
}

/** Who does it stands behind the verb when what is done stands in front; `der` may be no object there. */
export function subjectBehind(piece: Token[]): Token[] | undefined {
  const doer = afterParticiple(piece);
  if (doer !== undefined) return [doer];
  const at = piece.findIndex(
    ({ raw, word }, index) => index > 0 && /^\p{Ll}/u.test(raw) && (placed.de.test(word) || isDoneBy(piece, index)),
  );
  const article = piece[at + 1]?.word ?? '';
  const who = piece[at + 2];
  if (
    at === -1 ||
    who === undefined ||
    (!isDoneBy(piece, at) && !piece.slice(0, Math.min(at, 3)).some(({ raw }) => /^\p{Lu}/u.test(raw))) ||
    !/^(?:der|die|das|ein|eine|unsere?)$/u.test(article)
  )
    return undefined;
  return [who];
}
