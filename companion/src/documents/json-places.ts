/** A JSON text as its lines, and on which of them each value begins: 1-based, by its path such as `work.0.highlights.2`. */
export type JsonPlaces = { lines: string[]; lineOf: Map<string, number> };

/** A line longer than this is no line a person reads: such a text is set out anew. */
const longestLine = 4000;

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

/** `text` is valid JSON and `value` what it says. */
export function jsonPlaces(text: string, value: unknown): JsonPlaces {
  const isReadable = text.split('\n').every((line) => line.length <= longestLine) && text.includes('\n');
  const shown = isReadable ? text : JSON.stringify(value, null, 2);
  return { lines: shown.split(/\r?\n/u), lineOf: placesIn(shown) };
}

type Level = { kind: '{' | '['; key: string };

function placesIn(text: string): Map<string, number> {
  const lineOf = new Map<string, number>();
  const levels: Level[] = [];
  let [line, seen, isKey] = [1, 0, false];
  for (const { 0: found, index } of text.matchAll(token)) {
    for (; seen < index; seen += 1) if (text[seen] === '\n') line += 1;
    const level = levels.at(-1);
    if (found === '}' || found === ']') levels.pop();
    else if (found === ',') {
      if (level?.kind === '[') level.key = String(Number(level.key) + 1);
      isKey = level?.kind === '{';
    } else if (found === ':') isKey = false;
    else if (isKey && level) level.key = JSON.parse(found) as string;
    else {
      lineOf.set(levels.map(({ key }) => key).join('.'), line);
      if (found === '{' || found === '[') levels.push({ kind: found, key: found === '[' ? '0' : '' });
      isKey = found === '{';
    }
  }
  return lineOf;
}

const lists: Record<string, string> = {
  work: 'work',
  education: 'education',
  skill: 'skills',
  language: 'languages',
  link: 'basics.profiles',
};

/** Where JSON Resume keeps what a fact says. */
export function pathOfFact(id: string): string {
  const [kind = '', index = '', part] = id.split(':');
  if (id === 'summary') return 'basics.summary';
  if (id === 'link:own') return 'basics.url';
  if (kind === 'basics') return `basics.${index}`;
  const entry = `${lists[kind] ?? kind}.${index}`;
  if (part === undefined) return entry;
  return part === 'summary' ? `${entry}.summary` : `${entry}.highlights.${part}`;
}
