import { markNames } from './known-names.ts';
import { hashText } from './hash.ts';

/** What can be seen of a word: each a number, a hash or a small class. The order is that of the numbers in a `WordView`. */
export const views = [
  'word',
  'end2',
  'end3',
  'end4',
  'start3',
  'start4',
  'stem',
  'shape',
  'mark',
  'name',
  'rarity',
  'forms',
  'count',
  'place',
  'last',
  'first',
  'length',
  'heading',
] as const;
export type View = (typeof views)[number];
export type WordView = Int32Array;

/** The words of one sentence or line. */
export type Sentence = readonly string[];

/** How often training saw a word, lower case, in classes: 0 at most once … 4 more than 40 times. */
export type Rarity = (word: string) => number;

/** What can be seen of each word of a document's sentences, in order: of itself, of its sentence, and of the document. */
export function viewsOf(sentences: readonly Sentence[], rarity: Rarity): WordView[][] {
  const forms = formsOf(sentences);
  let heading = 0;
  return sentences.map((sentence) => {
    const seen = sentenceViews(sentence, heading, forms, rarity);
    if (isHeading(sentence)) heading = headingHash(sentence);
    return seen;
  });
}

function sentenceViews(sentence: Sentence, heading: number, forms: Map<string, Forms>, rarity: Rarity): WordView[] {
  const bare = sentence.map(bareWord);
  const lower = bare.map((word) => word.toLowerCase());
  const names = markNames(lower);
  const length = Math.min(5, Math.trunc(Math.log2(sentence.length + 1)));
  return sentence.map((written, at) => {
    const word = lower[at] as string;
    const form = forms.get(word) ?? { lower: 0, named: 0, all: 1 };
    const seen: Record<View, number> = {
      ...spellingViews(bare[at] as string),
      mark: hashText(written.slice((bare[at] as string).length).slice(-1)),
      name: names[at] as number,
      rarity: rarity(word),
      forms: (form.lower > 0 ? 1 : 0) + (form.named > 0 ? 2 : 0),
      count: Math.min(3, form.all),
      place: Math.min(2, at),
      last: at === sentence.length - 1 ? 1 : 0,
      first: hashText(lower[0] as string),
      length,
      heading,
    };
    return Int32Array.from(views, (view) => seen[view]);
  });
}

const remembered = new Map<string, ReturnType<typeof spellingOf>>();

/** Words come again and again; what their letters say is worked out once. */
function spellingViews(word: string): ReturnType<typeof spellingOf> {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size > 20_000) remembered.clear();
  const seen = spellingOf(word);
  remembered.set(word, seen);
  return seen;
}

function spellingOf(written: string) {
  const word = written.toLowerCase().replaceAll(/\d/gu, '0');
  return {
    word: hashText(word),
    end2: hashText(word.slice(-2)),
    end3: hashText(word.slice(-3)),
    end4: hashText(word.slice(-4)),
    start3: hashText(word.slice(0, 3)),
    start4: hashText(word.slice(0, 4)),
    stem: hashText(word.slice(0, 5)),
    shape: hashText(
      written
        .replaceAll(/\p{Lu}+/gu, 'X')
        .replaceAll(/\p{Ll}+/gu, 'x')
        .replaceAll(/\d+/gu, '9')
        .slice(0, 6),
    ),
  };
}

/** A word without the mark after it: "skills:" is "skills". A mark alone stays. */
export function bareWord(word: string): string {
  return word.replace(/(?<=.)[,;:.!?)]+$/u, '');
}

/** How a word is written in a document: in small letters, as a name within a sentence, at all. */
type Forms = { lower: number; named: number; all: number };

function formsOf(sentences: readonly Sentence[]): Map<string, Forms> {
  const forms = new Map<string, Forms>();
  for (const sentence of sentences)
    for (const [at, written] of sentence.entries()) {
      const word = bareWord(written);
      const key = word.toLowerCase();
      const form = forms.get(key) ?? { lower: 0, named: 0, all: 0 };
      form.all += 1;
      if (word === key) form.lower += 1;
      else if (at > 0 && /^\p{Lu}/u.test(word)) form.named += 1;
      forms.set(key, form);
    }
  return forms;
}

function isHeading(sentence: Sentence): boolean {
  if (sentence.length === 0 || sentence.length > 8) return false;
  return sentence.at(-1)?.endsWith(':') === true || sentence.every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
}

function headingHash(sentence: Sentence): number {
  const words = sentence.map((word) => word.toLowerCase().replaceAll(/[^a-z]/gu, '')).filter((word) => word !== '');
  return hashText(words.slice(0, 3).join(' '));
}
