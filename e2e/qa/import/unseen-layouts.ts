import { dateIn, type Person } from './people.ts';

/** Ways to set a CV that the reader was never worked on with: what it finds in them is what it finds in a file nobody has seen. */
type Position = Person['work'][number];
type Degree = Person['education'][number];

const page = (style: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><style>@page{size:Letter;margin:0.7in}body{margin:0;font:11pt/1.35 "Liberation Serif",serif}p,h1,h2,h3,ul{margin:0}h2{margin-top:14pt}li::marker{content:"▪ "}${style}</style></head><body>${body}</body></html>`;
const each = <T>(list: T[], html: (one: T) => string) => list.map(html).join('');
const list = (items: string[]) => `<ul>${each(items, (item) => `<li>${item}</li>`)}</ul>`;
const year = (date: string, { language }: Person) => (date === 'present' ? dateIn(language, date) : date.slice(0, 4));
const monthYear = (date: string, { language }: Person) =>
  date === 'present' ? dateIn(language, date) : `${date.slice(5)}.${date.slice(0, 4)}`;

/** Everything centred, names in capitals, months by number with points. */
function centred(person: Person): string {
  const position = (one: Position) =>
    `<h3>${one.title}</h3><p>${one.company} | ${one.place}</p><p>${monthYear(one.start, person)} – ${monthYear(one.end, person)}</p><div class="l">${list(one.points)}</div>`;
  const degree = (one: Degree) =>
    `<h3>${one.degree}</h3><p>${one.school}</p><p>${monthYear(one.start, person)} – ${monthYear(one.end, person)}</p>`;
  return page(
    'h1,h2,h3,p{text-align:center}h1{letter-spacing:3px;text-transform:uppercase}.l{text-align:left}',
    `<h1>${person.name}</h1><p>${person.role}</p><p>${person.email} • ${person.phone} • ${person.place}</p><p>${person.link}</p>
<h2>${person.headings.work}</h2>${each(person.work, position)}<h2>${person.headings.education}</h2>${each(person.education, degree)}<h2>${person.headings.skills}</h2><p>${person.skills.join(' • ')}</p>`,
  );
}

/** Years alone, the employer first, contact in a line of labels, justified paragraphs for points. */
function academic(person: Person): string {
  const position = (one: Position) =>
    `<p class="e">${one.company}, ${one.place} <span>${monthYear(one.start, person)}–${monthYear(one.end, person)}</span></p><p><i>${one.title}</i></p>${list(one.points)}`;
  const degree = (one: Degree) =>
    `<p class="e">${one.school}, ${one.place} <span>${monthYear(one.start, person)}–${monthYear(one.end, person)}</span></p><p><i>${one.degree}</i></p>`;
  return page(
    '.e{font-weight:bold}.e span{float:right}h2{font-variant:small-caps;border-bottom:1px solid #000}li{text-align:justify}',
    `<h1>${person.name}</h1><p>Email: ${person.email} &nbsp; Phone: ${person.phone}</p><p>Address: ${person.place} &nbsp; Web: ${person.link}</p>
<h2>${person.headings.education}</h2>${each(person.education, degree)}<h2>${person.headings.work}</h2>${each(person.work, position)}<h2>${person.headings.skills}</h2><p>${person.skills.join(', ')}.</p><h2>${person.headings.languages}</h2><p>${person.languages.join(', ')}</p>`,
  );
}

/** A wide band above two equal columns, positions at the left and everything else at the right. */
function halves(person: Person): string {
  const position = (one: Position) =>
    `<h3>${one.title}</h3><p class="c">${one.company}</p><p class="m">${dateIn(person.language, one.start)} – ${dateIn(person.language, one.end)}, ${one.place}</p>${list(one.points)}`;
  const degree = (one: Degree) =>
    `<h3>${one.degree}</h3><p class="c">${one.school}</p><p class="m">${year(one.start, person)} – ${year(one.end, person)}</p>`;
  return page(
    '.h{display:grid;grid-template-columns:1fr 1fr;gap:12mm}.m{color:#777;font-size:9pt}h3{font-size:11pt;margin-top:6pt}ul{padding-left:4mm}',
    `<h1>${person.name}</h1><p>${person.summary}</p><p>${person.email} | ${person.phone} | ${person.place} | ${person.link}</p>
<div class="h"><div><h2>${person.headings.work}</h2>${each(person.work, position)}</div><div><h2>${person.headings.education}</h2>${each(person.education, degree)}<h2>${person.headings.skills}</h2>${list(person.skills)}<h2>${person.headings.languages}</h2>${list(person.languages)}</div></div>`,
  );
}

/** Dates in front of the title on the same line, dashes for points, skills under labels. */
function dashed(person: Person): string {
  const position = (one: Position) =>
    `<p><b>${monthYear(one.start, person)} – ${monthYear(one.end, person)} &nbsp; ${one.title}</b></p><p>${one.company}, ${one.place}</p>${each(one.points, (text) => `<p>- ${text}</p>`)}`;
  const degree = (one: Degree) =>
    `<p><b>${monthYear(one.start, person)} – ${monthYear(one.end, person)} &nbsp; ${one.degree}</b></p><p>${one.school}, ${one.place}</p>`;
  const half = Math.ceil(person.skills.length / 2);
  return page(
    'body{font-family:"Liberation Mono",monospace;font-size:9pt}',
    `<h1>${person.name}</h1><p>${person.place}</p><p>${person.phone}</p><p>${person.email}</p><p>${person.link}</p>
<h2>${person.headings.skills}</h2><p>Main: ${person.skills.slice(0, half).join(', ')}</p><p>Other: ${person.skills.slice(half).join(', ')}</p><h2>${person.headings.work}</h2>${each(person.work, position)}<h2>${person.headings.education}</h2>${each(person.education, degree)}`,
  );
}

/** A coloured column with white text at the right of the page that starts below the name. */
function colouredColumn(person: Person): string {
  const position = (one: Position) =>
    `<p><b>${one.company}</b> – ${one.title}</p><p>${dateIn(person.language, one.start)} – ${dateIn(person.language, one.end)}</p>${list(one.points)}`;
  const degree = (one: Degree) =>
    `<p><b>${one.school}</b> – ${one.degree}</p><p>${dateIn(person.language, one.start)} – ${dateIn(person.language, one.end)}</p>`;
  const box = (heading: string, items: string[]) => `<h2>${heading}</h2>${each(items, (item) => `<p>${item}</p>`)}`;
  return page(
    '.s{display:flex;gap:8mm}.w{flex:2}.n{flex:1;background:#1d3a5f;color:#fff;padding:4mm}h2{font-size:12pt;text-transform:uppercase}',
    `<h1>${person.name}</h1><h3>${person.role}</h3>
<div class="s"><div class="w"><h2>${person.headings.summary}</h2><p>${person.summary}</p><h2>${person.headings.work}</h2>${each(person.work, position)}<h2>${person.headings.education}</h2>${each(person.education, degree)}</div><div class="n">${box(person.headings.contact, [person.email, person.phone, person.place, person.link])}${box(person.headings.skills, person.skills)}${box(person.headings.languages, person.languages)}</div></div>`,
  );
}

export const unseenLayouts = [
  { name: 'centred', html: centred },
  { name: 'academic, employer first', html: academic },
  { name: 'two halves under a band', html: halves },
  { name: 'typewriter, dates first, dashes', html: dashed },
  { name: 'coloured column at the right', html: colouredColumn },
];
