import { conceptsOf } from './concepts.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';

const particles = new Set('ab an auf aus bei ein mit nach um vor zu durch weiter zusammen zuruck her hin fest bereit'.split(' '));
const noVerbs = new Set('eine meine seine ihre diese jede alle keine seit mit'.split(' '));
const joiners = new Set(['und', 'oder', 'sowie', 'aber']);

/** `führte ein neues System ein` → `einführte …`: German puts the first part of a verb at the end of its clause. */
export function joinParticles(tokens: Token[]): Token[] {
  const joined = [...tokens];
  for (const [at, token] of tokens.entries()) {
    // `An-, Ab- und Ummeldungen`
    if (!particles.has(token.word) || !/^\p{Ll}/u.test(token.raw) || !endsClause(tokens, at)) continue;
    const known = knownVerb(tokens, at);
    const verbAt = known !== -1 ? known : anyVerb(tokens, at);
    const verb = joined[verbAt];
    if (verb === undefined) continue;
    const word = token.word + verb.word;
    joined[verbAt] = { ...verb, word, stem: stem(word, 'de'), concepts: conceptsOf(word, 'de'), parts: [word], isFrame: false };
    // Now part of the verb: `durch` is no cause any more.
    joined[at] = { ...token, word: `${token.word}_`, isFrame: true, concepts: new Set() };
  }
  return joined;
}

function anyVerb(tokens: Token[], at: number): number {
  const within = verbBefore(tokens, at, true);
  return within === -1 ? verbBefore(tokens, at, false) : within;
}

/** `Gespräche führe ich durch`: the word that makes a verb of some class with it. */
function knownVerb(tokens: Token[], at: number): number {
  // `Hole Bewilligungen, Verzichte und Genehmigungen ein`: a list may stand between.
  const start = tokens.slice(0, at + 1).findLastIndex(({ gap }, index) => index === 0 || gap === ';');
  return tokens.findLastIndex(
    ({ word, raw }, index) =>
      index >= start &&
      index < at &&
      (index === 0 || /^\p{Ll}/u.test(raw)) &&
      isVerbLike(word) &&
      conceptsOf((tokens[at]?.word ?? '') + word, 'de').size > 0,
  );
}

function endsClause(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.gap !== '' || joiners.has(next.word);
}

/** The finite verb stands first or second in its clause. */
function verbBefore(tokens: Token[], at: number, isWithinJoiners: boolean): number {
  let start = at;
  const opens = (token: Token | undefined) => isWithinJoiners && joiners.has(token?.word ?? '');
  while (start > 0 && tokens[start]?.gap === '' && !opens(tokens[start - 1])) start -= 1;
  // `Videotherapie biete ich an`
  const spoken = tokens.findIndex(
    ({ word, raw }, index) =>
      index > start && index < at && /^\p{Ll}/u.test(raw) && isVerbLike(word) && /^(?:ich|wir)$/u.test(tokens[index + 1]?.word ?? ''),
  );
  if (spoken !== -1) return spoken;
  for (let index = start; index < Math.min(start + 8, at); index += 1)
    if (isVerbLike(tokens[index]?.word ?? '') && (tokens[index]?.isFirst || /^\p{Ll}/u.test(tokens[index]?.raw ?? ''))) return index;
  return -1;
}

function isVerbLike(word: string): boolean {
  return (
    word.length > 3 &&
    !noVerbs.has(word) &&
    /(?:te[nt]?|t|e|gingen|ging|nahm|nahmen|trat|stieg|stellten?|gab|wies|hielt|lud|zog|schloss|rief|schrieb|bot|fing|sprach|stand|sah|las|warf|trug|fuhr|hob|lag|kam|liess)$/u.test(
      word,
    )
  );
}
