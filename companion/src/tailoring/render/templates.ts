import { createHash } from 'node:crypto';
import type { DocumentSettings } from '@sincerely/shared';

/** Ways a CV and its letter can be set. All are one column in the order of reading: programs read CVs, too. */
export type Template = DocumentSettings['template'];

const base = `@page{size:A4;margin:18mm 17mm}
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

const styles: Record<Template, string> = {
  classic: base,
  serif: `${base}
body{font-family:"Liberation Serif","Noto Serif","DejaVu Serif",Georgia,serif;font-size:11pt}
h1,.label,body>.contact{text-align:center}
h2{border-bottom-color:#1a2220;color:#1a2220;font-weight:400;text-transform:none;letter-spacing:0}
h3{font-size:11pt}
a{color:#1a2220}`,
  compact: `${base}
@page{margin:13mm 14mm}
body{font-size:9.5pt;line-height:1.32}
h1{font-size:16pt}
h2{margin:8pt 0 2pt;font-size:10.5pt}
h3{margin:5pt 0 0;font-size:9.5pt}
p,ul{margin-bottom:3pt}
li{margin-bottom:1pt}
.contact,.meta{font-size:8.8pt}`,
};

export const templateNames = Object.keys(styles) as Template[];

const hashOf = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** The style sheet of a template and its hash for the policy of the page it stands in. */
export function styleOf(template: Template): { style: string; hash: string } {
  return { style: styles[template], hash: hashOf(styles[template]) };
}

/** For the policy of a page that shows our documents by `srcdoc`. */
export const documentStyleHashes = Object.values(styles).map(hashOf);
