import { conceptsOf } from './concepts.ts';
import type { Token } from './token.ts';

type Mark = (tokens: Token[]) => Token[];

/** Verbs that mean something else by what stands around them: the two halves of one, the plain verb of a talk, a plan. */
export const verbMarks: Mark[] = [
  markOrdering,
  markShownRound,
  markEffect,
  markHeld,
  markBrought,
  markRun,
  markPlans,
  markTalkedThrough,
  markAttended,
];

/** `Order parts for the workshop`: in front and before what is ordered, it is the verb. */
function markOrdering(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    const isVerb =
      token.language === 'en' && /^orders?$/u.test(token.word) && token.isFirst && next !== undefined && next.gap === '' && !next.isFrame;
    return isVerb && !/^(?:management|processing|picking|entry|lines?|forms?|fulfil\p{L}*|intake)$/u.test(next.word)
      ? { ...token, concepts: new Set([...token.concepts, 'purchase']) }
      : token;
  });
}

/** `Showed three new porters round` guided them, and taught them nothing. */
function markShownRound(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const rest = tokens.slice(at + 1, at + 7);
    const end = rest.findIndex(({ word }) => word === 'round' || word === 'around');
    const isShown = token.language === 'en' && /^show(?:s|ed|n|ing)?$/u.test(token.word) && end > 0;
    return isShown && rest.slice(0, end + 1).every(({ gap }) => gap === '') ? { ...token, concepts: new Set(['guide_round']) } : token;
  });
}

/** `Which reduced`, read as one word, is what it did. */
function markEffect(tokens: Token[]): Token[] {
  return tokens.map((token) =>
    /^which_(?:cut|reduced|increased|saved|improved)$/u.test(token.word)
      ? { ...token, concepts: conceptsOf(token.parts[1] ?? '', token.language) }
      : token,
  );
}

const talks = ['converse', 'interview', 'interview_verb', 'agree_upon', 'negotiate', 'meeting', 'appointment'];

/** `Interviews geführt`, `Absprachen mit drei Firmen geführt`: the verb only carries the noun. */
function markHeld(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const start = tokens.slice(0, at).findLastIndex(({ gap }) => gap === ';');
    const before = tokens.slice(Math.max(0, start), at);
    const isHeld = /^(?:gefuhrt|fuhre|fuhrte|fuhren|fuhrten)$/u.test(token.word) && token.language === 'de';
    const near = isHeld ? [...before, ...tokens.slice(at + 1, at + 4)] : [];
    const isTalk = ({ raw, word, concepts }: Token) =>
      /^\p{Lu}/u.test(raw) &&
      (talks.some((name) => concepts.has(name)) || /(?:interviews?|gesprache?n?|absprachen?|verhandlungen?)$/u.test(word));
    return near.some(isTalk) || (isHeld && isOfRecords(tokens, at)) ? { ...token, concepts: new Set(['doing']) } : token;
  });
}

/** `Akten auf Papier geführt`, where nobody was led. */
function isOfRecords(tokens: Token[], at: number): boolean {
  const start = tokens.slice(0, at).findLastIndex(({ gap }) => gap !== '');
  const piece = tokens.slice(Math.max(0, start), at);
  return piece.some(({ word }) => records.test(word)) && !piece.some(({ concepts }) => people.some((name) => concepts.has(name)));
}
const records = /(?:akten|liste|listen|kartei|karteien|protokolle?|statistik|statistiken|verzeichnis)$/u;
const people = ['team', 'staff', 'colleague', 'trainee', 'people', 'crew', 'group'];

/** `Bringing the run down from 4 hours`: the two halves of one verb. */
function markBrought(tokens: Token[]): Token[] {
  const found = tokens.flatMap((token, at) => {
    if (token.language !== 'en' || !/^(?:br(?:ing|ings|inging|ought)|get|got|getting)$/u.test(token.word)) return [];
    const end = tokens.findIndex(
      ({ word, gap }, index) => index > at + 1 && index <= at + 6 && gap === '' && /^(?:down|up)(?:_|$)/u.test(word),
    );
    const isOne = end !== -1 && tokens.slice(at + 1, end).every(({ gap, quantity }) => gap === '' && quantity === undefined);
    return isOne ? [{ at, end, name: tokens[end]?.word.startsWith('up') === true ? 'increase' : 'reduce' }] : [];
  });
  return tokens.map((token, index) => {
    const own = found.find(({ at, end }) => at === index || end === index);
    return own === undefined ? token : { ...token, concepts: new Set([own.name]) };
  });
}

/** `Ran the migration`, `run the gardening club`: who runs such a thing leads it. */
function markRun(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const end = tokens.slice(at + 1, at + 6).findIndex(({ gap, isFrame }, index) => index > 0 && (gap !== '' || (isFrame && index > 1)));
    const object = tokens.slice(at + 1, end === -1 ? at + 5 : at + 1 + end);
    const isLed =
      token.language === 'en' &&
      /^(?:runs?|ran|running)$/u.test(token.word) &&
      object.every(({ gap }) => gap === '') &&
      led.test(object.findLast(({ isFrame, quantity }) => !isFrame && quantity === undefined)?.word ?? '');
    return isLed ? { ...token, concepts: new Set([...token.concepts, 'manage', 'lead']) } : token;
  });
}
const led = /^(?:move|migration|transition|project|programme|clubs?|shop|store|department|kitchen|unit)$/u;

/** `We are planning a clinic` is what is still to come. */
function markPlans(tokens: Token[]): Token[] {
  return tokens.map((token, at) =>
    token.word === 'planning' && /^(?:am|is|are|re)$/u.test(tokens[at - 1]?.word ?? '')
      ? { ...token, concepts: new Set([...token.concepts, 'attempted']) }
      : token,
  );
}

/** `Talk patients through aftercare`: the two halves of one verb. */
function markTalkedThrough(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const rest = tokens.slice(at + 1, at + 6);
    const end = rest.findIndex(({ word }) => word === 'through');
    const isOne = token.language === 'en' && /^(?:talk|walk)(?:s|ed|ing)?$/u.test(token.word) && end > 0;
    return isOne && rest.slice(0, end + 1).every(({ gap, quantity }) => gap === '' && quantity === undefined)
      ? { ...token, concepts: conceptsOf('explain', 'en') }
      : token;
  });
}

/** `Schulung zur Wundversorgung besucht` is what one took part in; customers are visited. */
function markAttended(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const isCourse = ({ word }: Token) => /(?:schulung|kurs|lehrgang|seminar|fortbildung|weiterbildung|workshop)(?:en|e|s|n)?$/u.test(word);
    const start = tokens.slice(0, at).findLastIndex(({ gap }) => gap !== '');
    const isMeant =
      token.language === 'de' && /^besuch(?:t|te|e|en)$/u.test(token.word) && tokens.slice(Math.max(0, start), at).some(isCourse);
    return isMeant ? { ...token, concepts: conceptsOf('teilnahme', 'de') } : token;
  });
}
