import { pick, type Random } from '../../qa/gate/lies/random.ts';

type Wrap = (inner: string) => string;

/** Markup in which a parser reads what is inside in another way than a careless cleaner does. */
export const wraps: Wrap[] = [
  (inner) => inner,
  (inner) => `<svg>${inner}</svg>`,
  (inner) => `<svg><style>${inner}</style></svg>`,
  (inner) => `<svg><foreignObject>${inner}</foreignObject></svg>`,
  (inner) => `<svg><desc>${inner}</desc></svg>`,
  (inner) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${inner}">`,
  (inner) => `<math><annotation-xml encoding="text/html">${inner}</annotation-xml></math>`,
  (inner) => `<form><math><mtext></form><form><mglyph><style></math>${inner}`,
  (inner) => `<table><td><svg><title>${inner}</title></svg></td></table>`,
  (inner) => `<noscript><p title="</noscript>${inner}">`,
  (inner) => `<template>${inner}</template>`,
  (inner) => `<template shadowrootmode="open">${inner}</template>`,
  (inner) => `<iframe srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`,
  (inner) => `<textarea><!--</textarea>${inner}-->`,
  (inner) => `<xmp>${inner}</xmp>`,
  (inner) => `<select><option>${inner}</select>`,
  (inner) => `<details open>${inner}</details>`,
  (inner) => `<marquee>${inner}</marquee>`,
  (inner) => `<plaintext>${inner}`,
  (inner) => `<!--[if gte IE 4]>${inner}<![endif]-->`,
  (inner) => `<a href="x" title='${inner}'>`,
  (inner) => `{{constructor.constructor(${JSON.stringify(inner)})()}}`,
  (inner) => `\${${inner}}`,
  (inner) => `[click](${inner})`,
  (inner) => `![](${inner})`,
  (inner) => `<div><div><div><b><i><u><s>${inner}`,
  (inner) => `\u202E${inner}\u202C`,
  (inner) => `\u200B${inner}\u200D\uFEFF`,
];

/** Ways to write the same thing so that a careless filter does not know it again. */
export const disguises: ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text, random) => text.replaceAll(/./gsu, (letter) => (random() < 0.5 ? letter.toUpperCase() : letter)),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (text) => text.replaceAll(/./gsu, (letter) => `&#${letter.codePointAt(0)};`),
  (text) => text.replaceAll(/./gsu, (letter) => `&#x${letter.codePointAt(0)?.toString(16)}`),
  (text) => encodeURIComponent(text),
  (text) => text.replaceAll('<', '\uFF1C').replaceAll('>', '\uFF1E'),
  (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
  (text) => text.replaceAll('<', '<\0'),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll(' ', '\f'),
  (text) => text.replaceAll(' ', '\r\n'),
  (text) => text.replaceAll('>', ''),
  (text) => text.replaceAll('=', ' = '),
  (text) => text.replaceAll('"', ''),
  (text) => text.replaceAll('"', '`'),
  (text) => text.replaceAll('<', '<<'),
  (text) => text.replaceAll('<', '\\u003c'),
  (text) => text.replaceAll('<', '\\x3c'),
  (text, random) => text.replaceAll(/./gsu, (letter) => (random() < 0.1 ? `${letter}\u200B` : letter)),
  (text, random) => text.slice(0, Math.max(4, Math.floor(text.length * random()))),
];

export function disguised(text: string, random: Random): string {
  return pick(disguises, random)?.(text, random) ?? text;
}
