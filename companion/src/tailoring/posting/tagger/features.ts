import { hashText, joinHashes } from './hash.ts';
import { type View, type WordView, views } from './word-views.ts';

/** What the tagger looks at: views of the word and its neighbours (`word-1` is the word before), several in a line taken together. */
const templates = `
word
word-1
word+1
word-2
word+2
word-3
word+3
word-1 word
word word+1
word-1 word+1
word-2 word-1
word+1 word+2
word-2 word-1 word
end2
end3
end4
start3
start4
stem
end3-1
end3+1
end2-1
end2+1
stem-1
stem+1
shape
shape-1 shape
shape shape+1
shape-1 shape shape+1
word-1 shape
shape word+1
word-1 end3
end3 word+1
end3-1 end3
end3 end3+1
end3-1 end3 end3+1
mark
mark-1
place
length
place length shape
length word
heading
heading shape
last shape
first
first shape
rarity
rarity shape
rarity-1 rarity rarity+1
rarity word+1
word-1 rarity
rarity shape shape-1 shape+1
forms
forms count shape
name
name name+1
name-1 name
name shape
name-1 name name+1
name word-1
name word+1
`;

/** A view at a distance: the place of the view in a `WordView`, and how many words on. */
type Part = { view: number; offset: number };

const parsed: { salt: number; parts: Part[] }[] = templates
  .trim()
  .split('\n')
  .map((line) => ({ salt: hashText(line), parts: line.split(' ').map(partOf) }));

function partOf(text: string): Part {
  const [, view, offset] = /^(\w+?)([+-]\d)?$/u.exec(text) as unknown as [string, View, string | undefined];
  return { view: views.indexOf(view), offset: Number(offset ?? 0) };
}

/** Stands for the words before the first and after the last. */
const nothing: WordView = new Int32Array(views.length).fill(hashText('nothing'));

/** The features of one word of a sentence, as hashes, one for each template. Plain loops: this is most of the time that tagging takes. */
export function featuresOf(sentence: readonly WordView[], at: number): Int32Array {
  const features = new Int32Array(parsed.length);
  for (let index = 0; index < parsed.length; index += 1) {
    const { salt, parts } = parsed[index] as (typeof parsed)[number];
    let hash = salt;
    for (let part = 0; part < parts.length; part += 1) {
      const { view, offset } = parts[part] as Part;
      hash = joinHashes(hash, (sentence[at + offset] ?? nothing)[view] as number);
    }
    features[index] = hash;
  }
  return features;
}
