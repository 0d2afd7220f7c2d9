import * as fc from 'fast-check';

const dates = 'Jan 2020~März 2019~03/2018~present~heute~aujourd’hui~2017 - 2019~since~31.12.1999~99/99/9999~Q3 2021';
const ofCvs = 'Experience~EDUCATION~Berufserfahrung~Formation~Skills~• ~– ~Berlin, Germany~San Francisco, CA~C++~C#~.NET';
const ofPostings =
  '$120,000 - $150k a year~50.000 € brutto~£40 per hour~5+ years~zehn Jahre~B.Sc.~Master of~PhD~Apply by~bis zum~Requirements:~Nice to have~Must have';
const ofForms = 'Python~fluent in German~jobs@example.com~jobs [at] example.com~Yes~No~I prefer not to say~5-9~more than 10';
const ofAttackers =
  'https://jobs.lever.co/acme/1~http://~javascript:alert(1)~<script>~</p>~&lt;~&#0;~<![CDATA[~{{~%00~__proto__~title,company,url~"a,""b"~=1+1~;~\u202E~\uFEFF~\0~\uD800';
const words = [dates, ofCvs, ofPostings, ofForms, ofAttackers].flatMap((list) => list.split('~'));

/** What readers look for, and what has tripped readers before. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 2, arbitrary: fc.integer({ min: -10, max: 2_000_000 }).map(String) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(' ', '-', '(', '1', 'a.', '=', '"', '\t', '€', 'ß', '\u0301'), fc.nat({ max: 300 }))
      .map(([text, times]) => text.repeat(times)),
  },
);

/** A text of a few such pieces, some with a line each. */
export const awkwardText = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', '\n', ' – ', ', ', '; ', ': ', '\r\n', '|', '\t')), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

export const awkwardLines = fc.array(awkwardText, { maxLength: 12 }).map((lines) => lines.join('\n'));
