import { withWords } from '../words/small-words.ts';
import { conceptsOf } from './concepts.ts';
import type { Token } from './token.ts';

/** Words that mean something else where they stand than their class says: the oversight of others, help that was received, a verb that looks like a noun. */
export function asMeant(tokens: Token[]): Token[] {
  return [
    markSupervised,
    markReceived,
    markPlacement,
    markOrdering,
    markShownRound,
    markTeam,
    markFirm,
    markEffect,
    markHeld,
    markBrought,
    markRequest,
    markRun,
    markPlans,
    markTalkedThrough,
    markAttended,
  ].reduce((read, mark) => mark(read), tokens);
}

const underWords = new Set('under unter sous bajo sotto'.split(' '));
const oversight = new Set(
  'supervision guidance direction instruction aufsicht leitung anleitung responsabilite direccion supervisione guida direzione'.split(' '),
);

/** `Under a pharmacist's supervision`: what others did over one is a hedge, not a deed. */
function markSupervised(tokens: Token[]): Token[] {
  const isUnder = (at: number) => tokens.slice(Math.max(0, at - 6), at).some(({ word }) => underWords.has(word));
  return tokens.map((token, at) => (oversight.has(token.word) && isUnder(at) ? { ...token, concepts: new Set(['supervised']) } : token));
}

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

/** `With help from a colleague`: what others gave is company, and no help of one's own. */
function markReceived(tokens: Token[]): Token[] {
  const isWith = (at: number) => tokens.slice(Math.max(0, at - 2), at).some(({ parts }) => withWords.has(parts.at(-1) ?? ''));
  return tokens.map((token, at) =>
    received.test(token.word) && fromWhom.has(tokens[at + 1]?.word ?? '') && isWith(at)
      ? { ...token, concepts: new Set(['shared']) }
      : token,
  );
}
const received =
  /^(?:help|support|assistance|aid|hilfe|unterstutzung|mithilfe|aide|appui|soutien|ayuda|apoyo|asistencia|aiuto|supporto|assistenza)$/u;
const fromWhom = new Set('from of by von durch der des eines einer d de du del di della dei'.split(' '));

/** `IV catheter placement` is a deed; a `student placement` is a small role. */
function markPlacement(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const isOfThing =
      before !== undefined && !before.isFrame && before.quantity === undefined && token.gap === '' && !inTraining.test(before.word);
    return /^placements?$/u.test(token.word) && isOfThing ? { ...token, concepts: new Set<string>() } : token;
  });
}
const inTraining = /^(?:students?|clinical|industrial|industry|work|school|summer|final|nursing|teaching|undergraduate|university|year)$/u;

/** `Showed three new porters round` guided them, and taught them nothing. */
function markShownRound(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const rest = tokens.slice(at + 1, at + 7);
    const end = rest.findIndex(({ word }) => word === 'round' || word === 'around');
    const isShown = token.language === 'en' && /^show(?:s|ed|n|ing)?$/u.test(token.word) && end > 0;
    return isShown && rest.slice(0, end + 1).every(({ gap }) => gap === '') ? { ...token, concepts: new Set(['guide_round']) } : token;
  });
}

/** `As part of a five-person team`: the team, and no part of the work. */
function markTeam(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const isOfTeam = tokens.slice(at + 1, at + 5).some(({ word, gap }) => word === 'team' && gap === '');
    return token.word === 'as_part_of' && isOfTeam ? { ...token, concepts: new Set(['shared']) } : token;
  });
}

/** `GmbH & Co. KG` tells nothing of company. */
function markFirm(tokens: Token[]): Token[] {
  return tokens.map((token, at) =>
    token.word === 'co' && /^(?:kg|kgaa|ohg|ltd)$/u.test(tokens[at + 1]?.word ?? '')
      ? { ...token, concepts: new Set<string>(), isFrame: true }
      : token,
  );
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
    return near.some(isTalk) ? { ...token, concepts: new Set(['doing']) } : token;
  });
}

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

/** `At the ward's request` is when asked. */
function markRequest(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const isAt = tokens.slice(Math.max(0, at - 5), at).some(({ word }) => word === 'at');
    return token.word === 'request' && tokens[at - 1]?.word === 's' && isAt
      ? { ...token, concepts: new Set([...token.concepts, 'on_request']) }
      : token;
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
