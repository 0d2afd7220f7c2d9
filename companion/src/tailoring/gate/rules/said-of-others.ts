import { isContent } from '../reading/evidence.ts';
import type { Language } from '../reading/fold.ts';
import { partsOf } from '../reading/parts.ts';
import type { Token } from '../reading/token.ts';
import { wordsIn } from '../reading/words-in.ts';
import { articles } from '../words/doers.ts';
import { isSomebody } from '../words/somebody.ts';
import { levelOf } from './level-of.ts';
import type { OthersPart } from './parts-of-others.ts';

/** What a fact says somebody else does, by the subject that it names beside the person: `she sets the rates, I flag them`. */
export function saidOfOthers(tokens: Token[], language: Language): OthersPart[] {
  const parts = partsOf(tokens);
  return parts.flatMap((part) => {
    const found =
      byPronoun(part, tokens) ??
      byName(part, tokens, language) ??
      subjectFirst(part, tokens, language) ??
      ofOne(part) ??
      signedBy(part) ??
      afterColon(part, tokens) ??
      otherThan(part, tokens) ??
      forTheirPart(part) ??
      ofThem(part) ??
      heldBy(part) ??
      doneElsewhere(part);
    return found === undefined ? [] : [{ isWho: false, isSubject: true, ...found }];
  });
}

type Found = Pick<OthersPart, 'words' | 'doers' | 'isDeed' | 'isSplit'>;
const contentOf = (part: Token[], but: Token[] = []) => part.filter((token) => isContent(token) && !but.includes(token));

const others: Record<Language, Set<string>> = {
  en: wordsIn('she he they'),
  de: wordsIn('er'),
  fr: wordsIn('elle il elles ils'),
  es: wordsIn('ella el ellos ellas'),
  it: wordsIn('lei lui'),
};
const isPronoun = ({ raw, word, language }: Token) => others[language].has(word) && (word !== 'el' || raw.normalize('NFC') === 'él');

/** `She sets the rates`, `lleva ella las zonas rurales`: whoever was named before it. */
function byPronoun(part: Token[], tokens: Token[]): Found | undefined {
  const at = part.slice(0, 2).findIndex(isPronoun);
  const pronoun = part[at];
  const verb = at === 0 ? part[1] : part[0];
  if (pronoun === undefined || verb === undefined || (at === 1 && levelOf(verb) === undefined && !/[ae]$/u.test(verb.word)))
    return undefined;
  const named = tokens.slice(0, tokens.indexOf(pronoun)).filter(isSomebody);
  return { words: contentOf(part), doers: [pronoun, ...named] };
}

const firstPersons = wordsIn('i ich je j yo io');
/** `Redacto`, `preparo`: the person speaks without a pronoun. */
const speaks = ({ raw, language }: Token) => (language === 'es' || language === 'it') && /^\p{L}\p{Ll}+[^aeiou]o$/u.test(raw);

/** `Le chef fixe les recettes, je fais …`, `resuelve el Gobierno`: only where the person is told of beside it. */
function byName(part: Token[], tokens: Token[], language: Language): Found | undefined {
  const rest = tokens.filter((token) => !part.includes(token));
  const isBesideMe = rest.some((token) => firstPersons.has(token.word) || (speaks(token) && levelOf(token) !== undefined));
  const [first, second, third] = part;
  if (!isBesideMe || first === undefined || second === undefined || third === undefined) return undefined;
  if (language === 'es' || language === 'it') {
    const isVerb = first.gap !== '' && /[ae]$/u.test(first.word) && !first.word.endsWith('ione') && !first.isFrame;
    return isVerb && articles.has(second.word) && isContent(third)
      ? { words: [first], doers: contentOf(part.slice(2)), isDeed: true }
      : undefined;
  }
  if (language !== 'fr' || !articles.has(first.word) || !isSomebody(second)) return undefined;
  const verb = part.slice(2, 4).find((token) => isContent(token) && /(?:e|ent|it|d|t)$/u.test(token.word));
  return verb && { words: contentOf(part, [second]), doers: [second] };
}

const finite: Record<Language, RegExp> = {
  // English has its own rules for subjects.
  en: /^$/u,
  de: /^\p{Ll}{2,}(?:t|te|en|ten)$/u,
  fr: /^\p{Ll}+(?:e|ent|it|d|t|a|ait)$/u,
  es: /^\p{Ll}+(?:a|e|an|en|ó|ía|aba)$/u,
  it: /^\p{Ll}+(?:a|e|ano|ono|ò|ava|eva)$/u,
};

/** `…; der Kunde erteilt die Freigabe`, `la direction valide`: somebody, and right behind them what they do. */
function subjectFirst(part: Token[], tokens: Token[], language: Language): Found | undefined {
  const isFirst = tokens[0] === part[0];
  const named = articles.has(part[0]?.word ?? '') ? part.slice(1) : part;
  // At most one adjective stands before them.
  const at = named.slice(0, 2).findIndex(isSomebody);
  const [who, verb] = named.slice(at, at + 2);
  if (isFirst || at === -1 || named === part || who === undefined || verb === undefined || verb.isFrame) return undefined;
  const isVerb = finite[language].test(verb.raw.normalize('NFC')) && named.length > at + 2;
  return isVerb ? { words: contentOf(part, [who]), doers: [who] } : undefined;
}

/** `(Captain's decision)`: the deed is somebody's. */
function ofOne(part: Token[]): Found | undefined {
  const at = part.findIndex(({ word }, index) => word === 's' && index > 0);
  const [who, deed] = [part[at - 1], part[at + 1]];
  const isOwn =
    deed !== undefined && /^(?:decision|call|choice|job|task|responsibility|signature|approval|idea|design|work)$/u.test(deed.word);
  return at > 0 && who !== undefined && isOwn && isContent(who) ? { words: [deed], doers: [who] } : undefined;
}

const signing =
  /^(?:unterschrift(?:en)?|freigaben?|genehmigung(?:en)?|entscheidung(?:en)?|abnahmen?|signature|validation|decision|firma|aprobacion|approvazione|collaudo|dichiarazione|sign_off|approval)$/u;
const leading =
  /(?:fuhrung|leitung|leiter(?:in)?|inhaber(?:in)?|chef(?:in)?|vorstand|amt|behorde|direktion|direccion|direzione|direction|gerencia)$/u;

/** `Unterschrift Geschäftsführung`: with nothing between. */
function signedBy(part: Token[]): Found | undefined {
  const [deed, who] = part;
  if (part.length !== 2 || deed === undefined || who === undefined || !signing.test(deed.word)) return undefined;
  return isSomebody(who) || leading.test(who.word) ? { words: [deed], doers: [who] } : undefined;
}

/** `Notes de calcul : ingénieur externe` */
function afterColon(part: Token[], tokens: Token[]): Found | undefined {
  const [first] = part;
  if (first?.isAfterColon !== true || part.length > 3 || part.some((token) => token.quantity !== undefined || levelOf(token) !== undefined))
    return undefined;
  const isOne =
    part.some((token) => isSomebody(token) || token.concepts.has('engineer') || leading.test(token.word)) &&
    part.at(-1)?.word.endsWith('s') !== true;
  const before = partsOf(tokens.slice(0, tokens.indexOf(first))).at(-1) ?? [];
  const isOutside =
    part.some(({ word }) => word.startsWith('extern')) ||
    before.some(
      ({ word }) => signing.test(word) || /^(?:not|note|nachweis|calcul|berechnung|vorsitz|chair|presidence|presidencia)/u.test(word),
    );
  const next = tokens[tokens.indexOf(first) + part.length];
  return isOne && isOutside && (next === undefined || next.gap === ';') && before.length > 0
    ? { words: contentOf(before), doers: contentOf(part) }
    : undefined;
}

/** `Grabación y mezcla final, otra persona` */
function otherThan(part: Token[], tokens: Token[]): Found | undefined {
  const [first] = part;
  const isOther =
    part.some(({ word }) => /^(?:other|another|andere[rs]?|autre|otr[oa]|altr[oa]|else)$/u.test(word)) && part.some(isSomebody);
  const before = first === undefined || first.gap === '' ? [] : (partsOf(tokens.slice(0, tokens.indexOf(first))).at(-1) ?? []);
  return isOther && part.length <= 3 && before.length > 0
    ? { words: contentOf(before), doers: part.filter(isSomebody), isSplit: true }
    : undefined;
}

const forWords = wordsIn('for fur pour para per');

/** `Référent pour les dépenses, la collègue pour les recettes` */
function forTheirPart(part: Token[]): Found | undefined {
  const at = articles.has(part[0]?.word ?? '') ? 1 : 0;
  const [who, joint] = part.slice(at, at + 2);
  const isTheirs = who !== undefined && part[0]?.gap !== '' && isSomebody(who) && forWords.has(joint?.word ?? '');
  return isTheirs && at === 1 ? { words: contentOf(part.slice(at + 2)), doers: [who] } : undefined;
}

const ofWords = wordsIn('del della dello dell de du des');

/** `…, interventi sempre della ditta esterna`: whose the piece is, at its end. */
function ofThem(part: Token[]): Found | undefined {
  const at = part.findLastIndex(({ word, language }) => ofWords.has(word) && (language === 'it' || language === 'es'));
  const who = part.slice(at + 1).filter(isContent);
  const isDecided = part.some(({ word }) => /^s(?:iempre|empre)$/u.test(word) || signing.test(word));
  const isTheirs = at > 0 && part[0]?.gap !== '' && !part[0]?.isFrame && who.length <= 2 && who.some(isSomebody) && isDecided;
  return isTheirs ? { words: contentOf(part.slice(0, at)), doers: who } : undefined;
}

/** `Projektleitung beim Werkleiter` */
function heldBy(part: Token[]): Found | undefined {
  const at = part.findIndex(({ word, language }, index) => index > 0 && language === 'de' && /^(?:beim|bei)$/u.test(word));
  const who = part.slice(at + 1).filter(({ word }) => !articles.has(word));
  const [deed] = part;
  const isHeld = at > 0 && at <= 2 && who.length === 1 && who.every((token) => isSomebody(token) || leading.test(token.word));
  return isHeld && deed !== undefined && isContent(deed) ? { words: [deed], doers: who } : undefined;
}

const elsewhere = wordsIn('elsewhere externally off_site ailleurs altrove fuera extern ausserhaus auswarts');

/** `Mixing done elsewhere` */
function doneElsewhere(part: Token[]): Found | undefined {
  const place = part.find(({ word }, at) => elsewhere.has(word) || (outside.test(word) && at === 1 && part.length === 2));
  return place && part.indexOf(place) > 0 ? { words: contentOf(part, [place]), doers: [place] } : undefined;
}
/** `(recuento externo)` */
const outside = /^e[xs]tern(?:o|a|e|al)?$/u;
