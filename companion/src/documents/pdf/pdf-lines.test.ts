import { expect, test } from 'vitest';
import { pdfLines } from './pdf-lines.ts';

/** A page of 400 by 400 points; each step is drawn, each link a place and where it leads. */
function pdf(steps: string[], links: { at: number[]; to: string }[] = []): Uint8Array {
  const content = steps.join('\n');
  const numbers = links.map((_, at) => `${6 + at} 0 R`).join(' ');
  const annotations = links.map(
    ({ at, to }, index) =>
      `${6 + index} 0 obj <</Type/Annot/Subtype/Link/Rect[${at.join(' ')}]/Border[0 0 0]/A<</S/URI/URI(${to})>>>> endobj`,
  );
  return new TextEncoder().encode(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Annots[${numbers}]/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
${annotations.join('\n')}
trailer <</Root 1 0 R>>
`);
}
const text = (words: string, x: number, y: number, size = 10) => `BT /F1 ${size} Tf ${x} ${y} Td (${words}) Tj ET`;
const dot = (x: number, y: number, size = 3) => `q 1 0 0 1 ${x} ${y} cm 0 0 ${size} ${size} re f Q`;
const textsOf = async (file: Uint8Array) => (await pdfLines(file)).lines.map((line) => line.text);

test('the signs of a list that are drawn are signs', async () => {
  const file = pdf([
    text('Engineer at Acme, 2019 to 2021', 20, 300),
    dot(26, 282),
    text('Planned the move of all services and carried it', 35, 280),
    text('out', 35, 268),
    dot(26, 258),
    text('Wrote the handbook', 35, 256),
  ]);
  expect(await textsOf(file)).toEqual([
    'Engineer at Acme, 2019 to 2021',
    '• Planned the move of all services and carried it',
    'out',
    '• Wrote the handbook',
  ]);
});

test('what is drawn before dates, or several times in a row, is no sign of a list', async () => {
  const timeline = pdf([0, 1, 2].flatMap((at) => [dot(26, 302 - at * 40), text(`March 201${at} - May 201${at + 1}`, 35, 300 - at * 40)]));
  expect((await textsOf(timeline)).join(' ')).not.toContain('•');
  const levels = pdf(
    [0, 1].flatMap((at) => [
      text('English', 20, 300 - at * 14),
      ...[80, 86, 92].map((x) => dot(x, 302 - at * 14)),
      text('good', 100, 300 - at * 14),
    ]),
  );
  expect((await textsOf(levels)).join(' ')).not.toContain('•');
});

test('a line knows where its links lead, icons beside it among them', async () => {
  const file = pdf(
    [text('Anna Sample', 20, 360, 20), text('asample', 40, 330), text('Leeds', 40, 300)],
    [
      { at: [20, 326, 90, 342], to: 'https://www.linkedin.com/in/asample' },
      { at: [20, 296, 90, 312], to: 'javascript:alert' },
    ],
  );
  const { lines } = await pdfLines(file);
  expect(lines.map(({ links }) => links)).toEqual([undefined, ['https://www.linkedin.com/in/asample'], undefined]);
});

test('a heading in the margin comes before the line its section begins with, whatever its baseline', async () => {
  const section = (heading: string, top: number) => [
    text(heading, 20, top - 7, 15),
    text('Northwind Ltd, engineer and lead of the team', 120, top, 11),
    text('Moved all the services of the house to a new home', 120, top - 12),
    text('and wrote the handbook that the others work with', 120, top - 24),
  ];
  const file = pdf([...section('Work', 340), ...section('Education', 270), ...section('Skills', 200)]);
  const texts = await textsOf(file);
  expect(texts.filter((_, at) => at % 4 === 0)).toEqual(['Work', 'Education', 'Skills']);
});

test('a full line does not run into the column beside it, however narrow the gutter is', async () => {
  const left = (words: string, y: number) => text(words, 20, y);
  const right = (words: string, y: number) => text(words, 190, y);
  const file = pdf([
    left('Engineer at Northwind', 340),
    left('Moved all the services to a new', 326),
    left('Wrote the handbook for all of them', 312),
    left('Trained nine', 298),
    left('Kept the budget', 284),
    left('Led the team', 270),
    ...['Kubernetes', 'Terraform', 'Prometheus', 'Grafana', 'Python', 'Go'].map((words, at) => right(words, 340 - at * 14)),
  ]);
  expect(await textsOf(file)).toContain('Wrote the handbook for all of them\tPrometheus');
});
