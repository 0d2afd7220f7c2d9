import { termsIn } from './lexicon.ts';
import { tagSpans } from './tagger/tag-spans.ts';

/** A word of a line; `isEnd`: a comma or the like after it, which no name goes across. */
type Word = { text: string; isEnd: boolean };

/** More lines than any posting has that a person reads. */
const mostLines = 400;
const mostNames = 20;

/**
 * Names of knowledge that the tagger finds in the lines of a posting and the lexicon does not have, as they are written there, each once.
 * Only what can stand in a list is kept: up to four words that do not begin or end with a filler, and that say something by themselves.
 */
export function taggedNames(lines: readonly string[]): string[] {
  const sentences = lines.slice(0, mostLines).map(wordsOf);
  const spans = tagSpans(
    sentences.map((words) => words.map(({ text }) => text)),
    'knowledge',
  );
  const names = new Map<string, string>();
  sentences.forEach((words, at) => {
    for (const { from, to } of spans[at] ?? [])
      for (const name of listed(words.slice(from, to)))
        if (isName(name) && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  });
  return [...names.values()].filter((name) => termsIn(name).length === 0).slice(0, mostNames);
}

/** Words as the tagger learned them: brackets and full stops for themselves, commas gone. */
function wordsOf(line: string): Word[] {
  const found = line.slice(0, 2000).match(/[()[\]]|[^\s,;()[\]]+[,;]*|[,;]/gu) ?? [];
  return found.flatMap((raw) => {
    const text = raw.replace(/[,;]+$/u, '');
    const stop = /^(.*[^.])\.$/u.exec(text)?.[1];
    const isEnd = text !== raw;
    if (text === '') return [];
    return stop === undefined
      ? [{ text, isEnd: isEnd || text.endsWith(':') }]
      : [
          { text: stop, isEnd: true },
          { text: '.', isEnd: true },
        ];
  });
}

/** The names within a span: what stands between commas, "and" and "or". */
function listed(words: readonly Word[]): string[] {
  const names: string[][] = [[]];
  for (const { text, isEnd } of words) {
    const isBetween = /^(?:and|or|und|oder|et|ou|y|o|e|&|[^\p{L}\p{N}]+)$/iu.test(text);
    if (!isBetween) names.at(-1)?.push(text.replace(/[:!?.]+$/u, ''));
    if (isBetween || isEnd) names.push([]);
  }
  return names.map((name) => trimmed(name).join(' '));
}

const fillers = new Set(
  `a an the and or of in on for to with within at by as other others related relevant similar various strong good excellent basic modern common
  new our your their all any some such etc e.g i.e including like using general field fields area areas experience knowledge skills skill
  understanding principles concepts environment environments well solid core key best`.split(/\s+/u),
);
/** True of so many postings that asking for them says nothing. */
const empty = new Set(
  `degree degrees analysis design development business technology technologies tools systems system software solutions services service products
  product industry implementation planning projects project processes process data team teams work computer office management performance
  strategy language languages testing training policies standards practices methods framework frameworks applications application digital
  technical operations company market customers clients people quality support reporting health benefits insurance education monitoring
  infrastructure programming university bachelor master qualification certification certificate license procedures equipment`.split(/\s+/u),
);

function trimmed(words: readonly string[]): string[] {
  const isFiller = (word: string | undefined) => word !== undefined && fillers.has(word.toLowerCase());
  const from = words.findIndex((word) => !isFiller(word));
  const to = words.findLastIndex((word) => !isFiller(word));
  return from === -1 ? [] : words.slice(from, to + 1);
}

function isName(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (
    words.length > 4 ||
    name.length < 2 ||
    name.length > 40 ||
    !/\p{L}/u.test(name) ||
    /[@<>|]|:\/\/|^www\.|\.[a-z]{2,}\/|\]\(|\d{4}/iu.test(name)
  )
    return false;
  return !words.every((word) => empty.has(word) || fillers.has(word)) && !/years?|months?|degree/u.test(name.toLowerCase());
}
