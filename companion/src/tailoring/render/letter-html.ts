import type { LetterBlock, LetterDocument } from '../draft/letter-document.ts';
import { documentPage, escapeHtml as safe } from './document-page.ts';

export function letterHtml({ name, contact, greeting, blocks, closing }: LetterDocument): string {
  const head = `<h1>${safe(name)}</h1>\n<p class="contact">${contact.map(safe).join(' · ')}</p>`;
  const body = [`<p>${safe(greeting)}</p>`, ...blocks.map(block), `<p>${safe(closing)}<br>${safe(name)}</p>`];
  return documentPage(`${name} – Letter`, `${head}\n<main class="letter">${body.join('\n')}</main>`);
}

function block({ kind, lines }: LetterBlock): string {
  if (kind === 'list') return `<ul>${lines.map(({ text }) => `<li>${safe(text)}</li>`).join('')}</ul>`;
  return `<p>${lines.map(({ text }) => safe(text)).join(' ')}</p>`;
}
