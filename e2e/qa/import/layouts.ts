import { dateIn, type Person } from './people.ts';

/** One way to set a CV. */
export type Layout = { name: string; html: (person: Person) => string };

type Position = Person['work'][number];
type Degree = Person['education'][number];

const page = (style: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><style>@page{size:A4;margin:16mm}*{box-sizing:border-box}body{margin:0;font:10.5pt/1.4 "Liberation Sans",sans-serif}h1{font-size:22pt;margin:0}h2{font-size:13pt;margin:14pt 0 4pt}p{margin:0 0 2pt}ul{margin:2pt 0 8pt;padding-left:14pt}${style}</style></head><body>${body}</body></html>`;

const span = ({ language }: Person, { start, end }: { start: string; end: string }, dash = ' – ') =>
  `${dateIn(language, start)}${dash}${dateIn(language, end)}`;
const numeric = ({ language }: Person, { start, end }: { start: string; end: string }) => {
  const one = (date: string) => (date === 'present' ? dateIn(language, date) : date.split('-').toReversed().join('/'));
  return `${one(start)} - ${one(end)}`;
};
const points = (list: string[]) => `<ul>${list.map((text) => `<li>${text}</li>`).join('')}</ul>`;
const each = <T>(list: T[], html: (one: T) => string) => list.map(html).join('');
const section = (heading: string, body: string) => `<section><h2>${heading}</h2>${body}</section>`;

function singleColumn(person: Person): string {
  const { headings: h } = person;
  const position = (one: Position) =>
    `<p><b>${one.title}</b><span class="r">${span(person, one)}</span></p><p><i>${one.company}</i><span class="r">${one.place}</span></p>${points(one.points)}`;
  const degree = (one: Degree) => `<p><b>${one.degree}</b><span class="r">${span(person, one)}</span></p><p>${one.school}</p>`;
  return page(
    '.r{float:right}',
    `<h1>${person.name}</h1><p>${person.place} | ${person.phone} | ${person.email} | ${person.link}</p>
${section(h.summary, `<p>${person.summary}</p>`)}${section(h.work, each(person.work, position))}${section(h.education, each(person.education, degree))}${section(h.skills, `<p>${person.skills.join(', ')}</p>`)}${section(h.languages, `<p>${person.languages.join(', ')}</p>`)}`,
  );
}

function dateMargin(person: Person): string {
  const { headings: h } = person;
  const position = (one: Position) =>
    `<div class="g"><div>${numeric(person, one)}</div><div><b>${one.title}</b>, ${one.company}, ${one.place}${points(one.points)}</div></div>`;
  const degree = (one: Degree) => `<div class="g"><div>${numeric(person, one)}</div><div><b>${one.degree}</b>, ${one.school}</div></div>`;
  return page(
    '.g{display:grid;grid-template-columns:38mm 1fr}',
    `<h1>${person.name}</h1><p>${person.role}</p><p>${person.email} · ${person.phone} · ${person.place}</p><p>${person.link}</p>
${section(h.work, each(person.work, position))}${section(h.education, each(person.education, degree))}${section(h.skills, points(person.skills))}${section(h.languages, `<p>${person.languages.join(', ')}</p>`)}`,
  );
}

const stacked = (person: Person) => (one: Position) =>
  `<p><b>${one.title}</b></p><p>${one.company}, ${one.place}</p><p>${span(person, one)}</p>${points(one.points)}`;
const stackedDegree = (person: Person) => (one: Degree) => `<p><b>${one.degree}</b></p><p>${one.school}</p><p>${span(person, one)}</p>`;

function sidebar(side: 'left' | 'right') {
  return (person: Person): string => {
    const { headings: h } = person;
    const narrow = `<aside>${section(
      h.contact,
      each([person.email, person.phone, person.place, person.link], (one) => `<p>${one}</p>`),
    )}${section(
      h.skills,
      each(person.skills, (one) => `<p>${one}</p>`),
    )}${section(
      h.languages,
      each(person.languages, (one) => `<p>${one}</p>`),
    )}</aside>`;
    const wide = `<main><h1>${person.name}</h1><p>${person.role}</p>${section(h.summary, `<p>${person.summary}</p>`)}${section(h.work, each(person.work, stacked(person)))}${section(h.education, each(person.education, stackedDegree(person)))}</main>`;
    return page(
      `.s{display:grid;gap:8mm;grid-template-columns:${side === 'left' ? '55mm 1fr' : '1fr 55mm'}}aside{font-size:9pt;background:#eef2ef;padding:3mm}`,
      `<div class="s">${side === 'left' ? narrow + wide : wide + narrow}</div>`,
    );
  };
}

function headingMargin(person: Person): string {
  const { headings: h } = person;
  const position = (one: Position) =>
    `<p><b>${one.title}</b> — ${one.company}, ${one.place}</p><p>${span(person, one)}</p>${points(one.points)}`;
  const degree = (one: Degree) => `<p><b>${one.degree}</b> — ${one.school}</p><p>${span(person, one)}</p>`;
  const row = (heading: string, body: string) => `<div class="g"><h2>${heading}</h2><div>${body}</div></div>`;
  return page(
    '.g{display:grid;grid-template-columns:42mm 1fr;margin-top:10pt}.g h2{font-size:11pt;margin:0}',
    `<h1>${person.name}</h1><p>${person.place} • ${person.email} • ${person.phone}</p><p>${person.link}</p>
${row(h.summary, `<p>${person.summary}</p>`)}${row(h.work, each(person.work, position))}${row(h.education, each(person.education, degree))}${row(h.skills, `<p>${person.skills.join(' · ')}</p>`)}${row(h.languages, `<p>${person.languages.join(' · ')}</p>`)}`,
  );
}

function letterSpaced(person: Person): string {
  const { headings: h } = person;
  const spaced = (text: string) => text.toUpperCase().split('').join(' ');
  const position = (one: Position) =>
    `<p><b>${one.company}</b>, ${one.place}</p><p>${one.title}, ${span(person, one)}</p><div class="i">${each(one.points, (text) => `<p>${text}</p>`)}</div>`;
  const degree = (one: Degree) => `<p><b>${one.school}</b>, ${one.place}</p><p>${one.degree}, ${span(person, one)}</p>`;
  return page(
    'h1,h2,header{text-align:center}.i{padding-left:8mm;margin-bottom:6pt}h2{font-size:11pt;border-bottom:1px solid}',
    `<header><h1>${person.name}</h1><p>${person.phone}   ${person.email}   ${person.link}</p><p>${person.place}</p></header>
${section(spaced(h.work), each(person.work, position))}${section(spaced(h.education), each(person.education, degree))}${section(spaced(h.skills), `<p>${person.skills.join(', ')}</p>`)}`,
  );
}

function cards(person: Person): string {
  const { headings: h } = person;
  const position = (one: Position) =>
    `<p><b>${one.title}</b></p><p>${one.company} · ${one.about}</p><p>${span(person, one, ' — ')} · ${one.place}</p>${points(one.points)}`;
  const degree = (one: Degree) => `<p><b>${one.school}</b></p><p>${one.degree}</p><p>${span(person, one, ' — ')}</p>`;
  return page(
    '.c{display:flex;flex-wrap:wrap;gap:3mm}.c span{border:1px solid #999;border-radius:3mm;padding:1mm 3mm}header{background:#14553f;color:#fff;padding:6mm}',
    `<header><h1>${person.name}</h1><p>${person.role}</p><p>${person.email}<br>${person.phone}<br>${person.place}<br>${person.link}</p></header>
${section(h.skills, `<div class="c">${each(person.skills, (one) => `<span>${one}</span>`)}</div>`)}${section(h.work, each(person.work, position))}${section(h.education, each(person.education, degree))}`,
  );
}

function table(person: Person): string {
  const { headings: h } = person;
  const row = (left: string, right: string) => `<tr><td>${left}</td><td class="d">${right}</td></tr>`;
  const position = (one: Position) =>
    row(`<b>${one.company}</b><br>${one.title}${points(one.points)}`, `${one.place}<br>${numeric(person, one)}`);
  const degree = (one: Degree) => row(`<b>${one.school}</b><br>${one.degree}`, `${one.place}<br>${numeric(person, one)}`);
  return page(
    'table{width:100%;border-collapse:collapse}td{border:1px solid #bbb;padding:2mm;vertical-align:top}.d{width:45mm;text-align:right}',
    `<h1>${person.name.toUpperCase()}</h1><p>${person.place} – ${person.phone} – ${person.email}</p>
${section(h.work.toUpperCase(), `<table>${each(person.work, position)}</table>`)}${section(h.education.toUpperCase(), `<table>${each(person.education, degree)}</table>`)}${section(h.skills.toUpperCase(), `<p>${person.skills.join(' | ')}</p>`)}`,
  );
}

function oneLine(person: Person): string {
  const { headings: h } = person;
  const position = (one: Position) => `<p>${one.title}, ${one.company}, ${one.place} (${numeric(person, one)})</p>${points(one.points)}`;
  const degree = (one: Degree) => `<p>${one.degree}, ${one.school} (${numeric(person, one)})</p>`;
  return page(
    'body{font-family:"Liberation Serif",serif}',
    `<h1>${person.name}</h1><p>${person.email}, ${person.phone}</p><p>${person.place}</p><p>${person.link}</p>
${section(h.education, each(person.education, degree))}${section(h.work, each(person.work, position))}${section(h.skills, `<p><b>IT:</b> ${person.skills.join('; ')}</p>`)}`,
  );
}

function timeline(person: Person): string {
  const { headings: h } = person;
  const position = (one: Position) =>
    `<div class="t"><p class="d">${span(person, one)}</p><p><b>${one.title}</b> | ${one.company} | ${one.place}</p>${points(one.points)}</div>`;
  const degree = (one: Degree) => `<div class="t"><p class="d">${span(person, one)}</p><p><b>${one.degree}</b> | ${one.school}</p></div>`;
  const grid = `<div class="k">${each(person.skills, (one) => `<span>${one}</span>`)}</div>`;
  return page(
    '.t{border-left:2px solid #14553f;padding-left:5mm}.d{color:#666;font-size:9pt}.k{display:grid;grid-template-columns:1fr 1fr 1fr}',
    `<h1>${person.name}</h1><p>${person.role}</p><p>E-Mail: ${person.email}</p><p>Tel: ${person.phone}</p><p>${person.place}</p><p>${person.link}</p>
${section(h.summary, `<p>${person.summary}</p>`)}${section(h.work, each(person.work, position))}${section(h.education, each(person.education, degree))}${section(h.skills, grid)}`,
  );
}

/** Ways the reader was worked on with. */
export const layouts: Layout[] = [
  { name: 'one column, dates at the right', html: singleColumn },
  { name: 'dates in the margin', html: dateMargin },
  { name: 'sidebar at the left', html: sidebar('left') },
  { name: 'sidebar at the right', html: sidebar('right') },
  { name: 'headings in the margin', html: headingMargin },
  { name: 'letter-spaced headings, points by indent alone', html: letterSpaced },
  { name: 'company and what it does, skills as cards', html: cards },
  { name: 'table', html: table },
  { name: 'one line for each entry', html: oneLine },
  { name: 'timeline, skills in a grid', html: timeline },
];
