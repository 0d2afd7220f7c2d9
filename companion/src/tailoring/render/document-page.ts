import type { DocumentLanguage } from '../wording/wordings.ts';
import { styleOf, type Template } from './templates.ts';

/** How a document is set. */
export type DocumentStyle = { language: DocumentLanguage; template: Template };
export const plainStyle: DocumentStyle = { language: 'en', template: 'classic' };

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] as string);
}

/** A whole page that can load nothing and run nothing, wherever it is shown. `body` is already safe HTML. */
export function documentPage(title: string, body: string, { language, template }: DocumentStyle = plainStyle): string {
  const { style, hash } = styleOf(template);
  const policy = `default-src 'none'; style-src '${hash}'`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body>${body}</body></html>`;
}
