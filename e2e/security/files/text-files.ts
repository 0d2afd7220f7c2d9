import type { HostileFile } from './binary-files.ts';

export const honestJson = JSON.stringify(
  { basics: { name: 'Amara Okafor', email: 'amara@example.com' }, work: [{ name: 'Northwind', position: 'Engineer' }] },
  null,
  2,
);
export const honestText =
  'Amara Okafor\namara@example.com\nExperience\nSenior Engineer, Northwind Analytics\nMarch 2021 – Present\n• Cut report time\n';

const long = 2_000_000;
const texts: Record<string, string> = {
  empty: '',
  blanks: ' '.repeat(long),
  'line ends': '\n'.repeat(long),
  'one line': 'x'.repeat(long),
  'one line of digits': '1'.repeat(500_000),
  'one line of words': 'Amara '.repeat(300_000),
  'one line of tabs': 'a\t'.repeat(300_000),
  'dates without end': 'March 2021 – '.repeat(20_000),
  'addresses without end': 'a@'.repeat(100_000),
  'dots without end': `a@${'a.'.repeat(100_000)}`,
  'brackets without end': '('.repeat(100_000),
  'commas without end': ','.repeat(300_000),
  'numbers and signs': '+1 (415) '.repeat(50_000),
  'blanks before a sign': `${' '.repeat(200_000)}x`,
  'bullets without end': '• '.repeat(100_000),
  'links without end': `https://${'a/'.repeat(200_000)}`,
  'headings without end': 'Experience\n'.repeat(50_000),
  'other marks': '\u202E\u200B\uFEFF'.repeat(50_000),
  'combined marks': `a${'\u0301'.repeat(200_000)}`,
  'names of prototypes': '__proto__\nconstructor\nSkills\n__proto__, constructor\n',
  markup: '<script>alert(1)</script>\n'.repeat(10_000),
};

const deep = (open: string, close: string, count: number) => `${open.repeat(count)}${close.repeat(count)}`;
const jsons: Record<string, string> = {
  empty: '',
  'no object': '[]',
  'a number': '1',
  'a text': '"x"',
  nothing: 'null',
  'deep lists': deep('[', ']', 100_000),
  'deep objects': `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  'deep objects inside': `{"basics":{"name":"x"},"meta":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
  'its prototype': '{"__proto__":{"isAdmin":true},"basics":{"name":"Amara Okafor"}}',
  'its constructor': '{"constructor":{"prototype":{"isAdmin":true}},"basics":{"name":"Amara Okafor","__proto__":{"isAdmin":true}}}',
  'many entries': JSON.stringify({ basics: { name: 'x' }, work: Array.from({ length: 20_000 }, () => ({ name: 'x' })) }),
  'a long text': JSON.stringify({ basics: { name: 'x'.repeat(long) } }),
  'many keys': JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, at]))),
  'the same key': `{${'"basics":{"name":"x"},'.repeat(10_000)}"work":[]}`,
  'wrong kinds': '{"basics":[],"work":{},"skills":"x"}',
  'odd numbers': '{"basics":{"name":"x"},"skills":[{"name":"x","years":1e999}]}',
  'halves of signs': '{"basics":{"name":"\\ud800"}}',
  'a text that is not ended': '{"basics":{"name":"x',
  'signs of control': '{"basics":{"name":"a\\u0000b\\u001b[31m"}}',
};

/** Texts that are too much of something, and in other encodings. */
export function textFiles(): HostileFile[] {
  const plain = Object.entries(texts).map(([what, text]) => ({ name: 'cv.txt', data: Buffer.from(text), what: `TXT: ${what}` }));
  const json = Object.entries(jsons).map(([what, text]) => ({ name: 'cv.json', data: Buffer.from(text), what: `JSON: ${what}` }));
  return [...plain, ...json, ...encodings('cv.txt', honestText), ...encodings('cv.json', honestJson), ...wrongNames()];
}

function encodings(name: string, text: string): HostileFile[] {
  const little = Buffer.from(text, 'utf16le');
  const kinds: Record<string, Buffer> = {
    'UTF-16': little,
    'UTF-16 with a mark': Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
    'UTF-16 the other way': Buffer.from(little).swap16(),
    'a mark first': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
    latin1: Buffer.from(`${text}é`, 'latin1'),
    '0xFF alone': Buffer.alloc(1000, 0xff),
    noughts: Buffer.alloc(1000),
    'cut within a sign': Buffer.from(`${text}é`).subarray(0, -1),
    'longer forms of signs': Buffer.concat([Buffer.from(text), Buffer.from([0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xed, 0xa0, 0x80])]),
  };
  return Object.entries(kinds).map(([what, data]) => ({ name, data, what: `${name}: ${what}` }));
}

function wrongNames(): HostileFile[] {
  const names = [
    'cv.pdf',
    'cv.docx',
    'cv.zip',
    'cv.doc',
    'cv.exe',
    'cv',
    '.',
    '',
    '../cv.txt',
    'cv.txt\0.pdf',
    'CV.PDF',
    'cv.json.zip',
    `${'a'.repeat(190)}.txt`,
    'cv.html',
    'cv.svg',
  ];
  const bodies = { text: honestText, 'a program': 'MZ\0\0', 'an archive': 'PK\u0003\u0004', 'a PDF': '%PDF-1.4' };
  return names.flatMap((name) =>
    Object.entries(bodies).map(([kind, text]) => ({
      name,
      data: Buffer.from(text),
      what: `${kind} named ${JSON.stringify(name.slice(0, 20))}`,
    })),
  );
}
