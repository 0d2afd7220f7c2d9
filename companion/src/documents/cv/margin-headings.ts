import { languageName } from './words/language-names.ts';
import { headingOf } from './words/heading-words.ts';
import { isTight, type TextLine } from '../text-line.ts';

/** The headings that stand in the margin, on lines of their own. */
export function outOfMargin(raw: TextLine[]): TextLine[] {
  const joined = joinMarginHeadings(raw);
  const hasMargin = joined.filter(({ text }) => headingOf(text) !== undefined).length < 2 || areInMargin(joined);
  return joined.flatMap((line) => headingApart(line, hasMargin));
}

/** Those of work or education and two more stand beside text: the few that stand alone have nothing beside them. */
function areInMargin(lines: TextLine[]): boolean {
  const beside = lines.flatMap(({ text }) => {
    const [first = '', ...rest] = text.split('\t');
    return rest.length === 0 ? [] : (headingOf(first) ?? []);
  });
  const kinds = new Set(beside);
  return kinds.size > 2 && (kinds.has('work') || kinds.has('education'));
}

/** A heading in the margin that takes two lines of it. */
function joinMarginHeadings(lines: TextLine[]): TextLine[] {
  const joined = lines.map((line) => ({ ...line }));
  joined.forEach((line, at) => {
    const next = joined[at + 1];
    const [first = '', ...rest] = line.text.split('\t');
    const [nextFirst = '', ...nextRest] = next?.text.split('\t') ?? [];
    const isInMargin = rest.length > 0 && nextRest.length > 0 && headingOf(nextFirst) === undefined && next !== undefined && isTight(next);
    const isWhole = headingOf(first) !== undefined && !(isInMargin && headingOf(`${first} ${nextFirst}`) === headingOf(first));
    if (next === undefined || isWhole || headingOf(`${first} ${nextFirst}`) === undefined) return;
    Object.assign(line, { text: [`${first} ${nextFirst}`, ...rest].join('\t') });
    Object.assign(next, { text: nextRest.join('\t') });
  });
  return joined.filter(({ text }) => text !== '');
}

/** A heading that stands in the margin beside the first line of its section; where headings have lines of their own, only one of languages does. */
function headingApart(line: TextLine, hasMargin: boolean): TextLine[] {
  const [first = '', ...rest] = line.text.split('\t').length > 1 ? line.text.split('\t') : (line.spans ?? []);
  const name = headingOf(first);
  const isBeside = rest.length > 0 && name !== undefined && rest.every((part) => headingOf(part) === undefined);
  const isHeading = name === 'languages' ? rest.some((part) => languageName.test(part)) : hasMargin;
  const { indent, spans, ...unplaced } = line;
  return isBeside && isHeading
    ? [
        { ...unplaced, text: first },
        { ...unplaced, text: rest.join('\t') },
      ]
    : [line];
}
