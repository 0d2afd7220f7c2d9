import { type Evidence, isContent } from '../reading/evidence.ts';
import type { Token } from '../reading/token.ts';

const capitals = /^\p{Lu}{2,6}s?$/u;

/** `Multi-factor authentication (MFA)`: the first letters of the words before it name nothing new. */
export function isAcronym(sentence: Token[], at: number): boolean {
  const letters = sentence[at]?.raw ?? '';
  return /^(?=.*\p{Lu}.*\p{Lu})\p{Lu}\p{L}{1,5}$/u.test(letters) && spelledBefore(sentence, at).length > 0;
}

/** `Quality control (QC)` of a fact's `QC`: the words that spell out what stands right behind them. */
export function isSpelledOut(sentence: Token[], at: number, { spellings }: Evidence): boolean {
  const token = sentence[at] as Token;
  const short = sentence.findIndex(({ raw, gap }, index) => index > at && gap !== '' && capitals.test(raw) && spellings.has(raw));
  return short !== -1 && spelledBefore(sentence, short).includes(token);
}

/** `S38` of a fact's `Section 38`: the first letter of the word before the number. */
export function isLabelShort(sentence: Token[], at: number, { facts }: Evidence): boolean {
  const { raw } = sentence[at] as Token;
  const { letter, number } = /^(?<letter>\p{Lu})(?<number>\d{1,4})$/u.exec(raw)?.groups ?? {};
  if (letter === undefined) return false;
  return facts.some(({ tokens }) =>
    tokens.some((own, index) => own.quantity !== undefined && own.raw === number && tokens[index - 1]?.raw.startsWith(letter) === true),
  );
}

/** `Vorschrift 3` of a fact's `V3`, `Eurocode 3` of `EC3`: letters of the word, in their order from its first. */
export function isLabelLong(sentence: Token[], at: number, { spellings }: Evidence): boolean {
  const [token, next] = [sentence[at], sentence[at + 1]];
  if (token === undefined || next?.quantity === undefined || !/^\p{Lu}\p{Ll}+$/u.test(token.raw)) return false;
  return [...spellings].some((own) => {
    const { letters = '', number } = /^(?<letters>\p{Lu}{1,3})(?<number>\d+)$/u.exec(own)?.groups ?? {};
    return number === next.raw && token.raw.startsWith(letters.slice(0, 1)) && areIn(letters.toLowerCase(), token.raw.toLowerCase());
  });
}

const pieces = (name: string) => name.match(/\p{Lu}+\p{Ll}*/gu) ?? [];

/** `Notfallsanitäter` of a fact's `NotSan`, `AssocRICS` of its `RICS Associate`: a name put together of beginnings of words. */
export function isPiecedName(sentence: Token[], at: number, { spellings }: Evidence): boolean {
  const { raw } = sentence[at] as Token;
  const isShort = (name: string) =>
    pieces(name).length === 2 && pieces(name).every((piece) => piece.length >= 3) && /\p{Ll}\p{Lu}/u.test(name);
  // In one German word, the first piece opens it.
  const isLong = [...spellings].some((own) => {
    const [first = '', second = ''] = isShort(own) ? pieces(own) : [];
    return first !== '' && raw.startsWith(first) && raw.slice(first.length).includes(second.toLowerCase());
  });
  const isOfWords = isShort(raw) && pieces(raw).every((piece) => [...spellings].some((own) => own.startsWith(piece)));
  return isLong || isOfWords;
}

function areIn(letters: string, word: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = word.indexOf(letter, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return letters !== '';
}

/** The words before an acronym, where they have its letters. */
function spelledBefore(sentence: Token[], at: number): Token[] {
  const letters = (sentence[at]?.raw ?? '').replace(/s$/u, '').toUpperCase();
  const before = sentence.slice(0, at);
  const found = spelledBy(before.filter(isContent), letters);
  // `Documenti di trasporto (DDT)`
  return found.length > 0 ? found : spelledBy(before, letters).filter(isContent);
}

function spelledBy(words: Token[], letters: string): Token[] {
  const found: Token[] = [];
  for (let rest = letters; rest !== '' && words.length > 0;) {
    const token = words.pop() as Token;
    const own = token.parts.map((part) => part.slice(0, 1).toUpperCase()).join('');
    if (!rest.endsWith(own)) return [];
    found.push(token);
    rest = rest.slice(0, -own.length);
    if (rest === '') return found;
  }
  return [];
}
