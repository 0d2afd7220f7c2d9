import { createHash } from 'node:crypto';

/** One style sheet for every document we make, so that its hash can stand in a policy. Printed on A4. */
const style = `@page{size:A4;margin:18mm 17mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:176mm;color:#1a2220;background:#fff;font:10.5pt/1.45 "Noto Sans","DejaVu Sans","Liberation Sans",Arial,sans-serif}
@media screen{body{padding:14mm 8mm}}
h1{margin:0;font-size:20pt;line-height:1.2}
h2{margin:14pt 0 4pt;padding-bottom:2pt;border-bottom:.75pt solid #14553f;color:#14553f;font-size:11.5pt}
h3{margin:8pt 0 0;font-size:10.5pt}
p{margin:0 0 6pt}
ul{margin:2pt 0 6pt;padding-left:14pt}
li{margin:0 0 2pt}
li::marker{content:"• "}
.label{margin:2pt 0 4pt;font-size:12pt;color:#55605c}
.contact,.meta{color:#55605c;font-size:9.5pt}
.meta{margin:0 0 2pt}
.entry{break-inside:avoid-page}
a{color:#14553f}
.letter{margin-top:16pt}
.letter p,.letter ul{margin-top:0;margin-bottom:10pt}`;

const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
/** For the policy of a page that shows our documents by `srcdoc`. */
export const documentStyleHashes = [hash];

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] as string);
}

/** A whole page that can load nothing and run nothing, wherever it is shown. `body` is already safe HTML. */
export function documentPage(title: string, body: string): string {
  const policy = `default-src 'none'; style-src '${hash}'`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body>${body}</body></html>`;
}
