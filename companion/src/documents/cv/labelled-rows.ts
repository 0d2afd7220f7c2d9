import type { TextLine } from '../text-line.ts';

type Kind = 'dates' | 'position' | 'employer' | 'text' | 'place';

/** What forms such as the Europass CV write before each value, in English, German, French, Spanish and Italian. */
const labels: [Kind, RegExp][] = [
  ['dates', /^(?:dates?|date \(da ?[-–] ?a\)|period|zeitraum|datum|période|fechas?|periodo)$/iu],
  [
    'position',
    /^(?:occupation or position held|position(?: held)?|title of qualification awarded|(?:beruf oder )?funktion|bezeichnung der erworbenen qualifikation|(?:fonction ou )?poste occupé|intitulé du (?:certificat|diplôme).*|profesión o cargo desempeñado|cargo|título de la cualificación obtenida|lavoro o posizione ricoperti|posizione ricoperta|titolo della qualifica rilasciata|qualifica conseguita)$/iu,
  ],
  [
    'employer',
    /^(?:name and address of employer|employer|name and type of organisation.*|name und adresse des arbeitgebers|arbeitgeber|name und art der bildungs.*|(?:nom et adresse de l['’])?employeur|nom et type de l['’]établissement.*|nombre y dirección de la empresa|empresa|empleador|nombre y tipo de la organización.*|(?:nome e (?:indirizzo|sede) del )?datore(?: di lavoro)?|nome (?:e tipo )?d.{1,5}(?:istituto|organizzazione).*|istituto)$/iu,
  ],
  ['place', /^(?:localidad|país|ort|land|lieu|pays|località|paese|city|country)$/iu],
  [
    'text',
    /^(?:main activities(?: and responsibilities)?|principal subjects.*|responsibilities|type of business.*|wichtigste tätigkeiten.*|hauptfächer.*|principales (?:activités|matières).*|principales (?:funciones|materias).*|principali (?:attività|tematiche|mansioni).*|responsabilità|tipo di (?:attività|azienda|impiego).*|settore|sector|votazione|livello.*)$/iu,
  ],
];
/** What a row of a form says, by its label; undefined for any other text. */
export const rowKindOf = (text: string) => labels.find(([, pattern]) => pattern.test(text.replace(/\s*:$/u, '').trim()))?.[0];

type Row = { kind: Kind | undefined; lines: TextLine[] };

/** Rows that a label begins, without it, the employer right behind the position: forms name it last. Other lines stay as they are. */
export function withoutLabels(lines: TextLine[]): TextLine[] {
  const rows: Row[] = [];
  for (const line of lines.map(withoutInnerLabels)) {
    const [first = '', ...rest] = line.text.split('\t');
    const kind = rowKindOf(first);
    if (kind === undefined) (rows.at(-1) ?? rows[rows.push({ kind: undefined, lines: [] }) - 1])?.lines.push(line);
    else rows.push({ kind, lines: rest.length > 0 ? [{ ...withoutPlace(line), text: rest.join('\t') }] : [] });
  }
  const isForm = rows.filter(({ kind }) => kind === 'dates').length > 0 && rows.some(({ kind }) => kind === 'employer');
  return isForm
    ? entriesOf(rows.slice(rows.findIndex(({ kind }) => kind === 'dates'))).flatMap((entry) => entry.flatMap((row) => row.lines))
    : rows.flatMap((row) => row.lines);
}

/** Where a value stood says nothing beside its label. */
function withoutPlace({ indent, room, spans, ...line }: TextLine): TextLine {
  return line;
}

function entriesOf(rows: Row[]): Row[][] {
  const entries: Row[][] = [];
  for (const row of rows) {
    if (row.kind === 'dates' || entries.length === 0) entries.push([row]);
    else entries.at(-1)?.push(row);
  }
  const order = [undefined, 'dates', 'position', 'employer', 'place', 'text'];
  return entries.map((entry) => entry.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)));
}

/** "Localidad: Murcia | País: España" */
function withoutInnerLabels(line: TextLine): TextLine {
  const text = line.text.replaceAll(/(?<=^|\|\s)(?:localidad|país|ort|land|ville|pays|località|paese|city|country)\s*:\s*/giu, '');
  return text === line.text ? line : { ...line, text: text.replaceAll(' | ', ', ') };
}
