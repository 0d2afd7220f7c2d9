import type { LetterBlock, LetterDocument } from '../draft/letter-document.ts';
import { wordings } from '../wording/wordings.ts';
import { documentPage, escapeHtml as safe, plainStyle, type DocumentStyle } from './document-page.ts';

export function letterHtml({ name, contact, greeting, blocks, closing }: LetterDocument, style: DocumentStyle = plainStyle): string {
  const head = `<h1>${safe(name)}</h1>\n<p class="contact">${contact.map(safe).join(' · ')}</p>`;
  const body = [`<p>${safe(greeting)}</p>`, ...blocks.map(block), `<p>${safe(closing)}<br>${safe(name)}</p>`];
  return documentPage(
    `${name} – ${wordings[style.language].letterTitle}`,
    `${head}\n<main class="letter">${body.join('\n')}</main>`,
    style,
  );
}

function block({ kind, lines }: LetterBlock): string {
  if (kind === 'list') return `<ul>${lines.map(({ text }) => `<li>${safe(text)}</li>`).join('')}</ul>`;
  return `<p>${lines.map(({ text }) => safe(text)).join(' ')}</p>`;
}
