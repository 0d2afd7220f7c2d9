import { withWords } from '../words/small-words.ts';
import type { Token } from './token.ts';
import { verbMarks } from './verbs-as-meant.ts';

/** Words that mean something else where they stand than their class says: the oversight of others, help that was received, a verb's two halves. */
export function asMeant(tokens: Token[]): Token[] {
  const marks = [markSupervised, markReceived, markPlacement, markTeam, markFirm, markRequest, ...verbMarks];
  return marks.reduce((read, mark) => mark(read), tokens);
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

/** `At the ward's request` is when asked. */
function markRequest(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const isAt = tokens.slice(Math.max(0, at - 5), at).some(({ word }) => word === 'at');
    return token.word === 'request' && tokens[at - 1]?.word === 's' && isAt
      ? { ...token, concepts: new Set([...token.concepts, 'on_request']) }
      : token;
  });
}
