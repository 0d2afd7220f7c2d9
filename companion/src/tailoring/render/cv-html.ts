import type { CvDocument, CvEntry } from '../draft/cv-document.ts';
import { wordings } from '../wording/wordings.ts';
import { documentPage, escapeHtml as safe, plainStyle, type DocumentStyle } from './document-page.ts';

/** The CV as one page of HTML: title line, company and city, date line; real headings and lists, so that readers of CVs find everything. */
export function cvHtml(cv: CvDocument, style: DocumentStyle = plainStyle): string {
  const { headings } = wordings[style.language];
  const body = [
    `<h1>${safe(cv.name)}</h1>`,
    cv.label && `<p class="label">${safe(cv.label)}</p>`,
    cv.contact.length > 0 && `<p class="contact">${cv.contact.map(safe).join(' · ')}</p>`,
    cv.links.length > 0 && `<p class="contact">${cv.links.map(link).join(' · ')}</p>`,
    section(
      headings.summary,
      cv.summary.map(({ text }) => `<p>${safe(text)}</p>`),
    ),
    section(headings.experience, cv.work.map(entry)),
    section(headings.education, cv.education.map(entry)),
    section(headings.skills, cv.skills.length > 0 ? [`<p>${safe(cv.skills.join(', '))}</p>`] : []),
    section(headings.languages, cv.languages.length > 0 ? [`<p>${safe(cv.languages.join(', '))}</p>`] : []),
  ];
  return documentPage(`${cv.name} – CV`, body.filter(Boolean).join('\n'), style);
}

function section(title: string, parts: string[]): string {
  return parts.length === 0 ? '' : `<section><h2>${title}</h2>\n${parts.join('\n')}</section>`;
}

function entry({ title, organisation, place, dates, lines }: CvEntry): string {
  const where = [organisation, place].filter((part) => part !== '').join(', ');
  const list = lines.length === 0 ? '' : `<ul>${lines.map(({ text }) => `<li>${safe(text)}</li>`).join('')}</ul>`;
  return `<div class="entry"><h3>${safe(title || where)}</h3>${title && where ? `<p class="meta">${safe(where)}</p>` : ''}${dates ? `<p class="meta">${safe(dates)}</p>` : ''}</div>${list}`;
}

/** Only web addresses become links; anything else is shown as text. */
function link(url: string): string {
  const shown = safe(url.replace(/^https?:\/\//u, ''));
  return /^https?:\/\//u.test(url) ? `<a href="${safe(url)}">${shown}</a>` : shown;
}
