export const postingLanguages = ['en', 'de', 'fr', 'es', 'it'] as const;
export type PostingLanguage = (typeof postingLanguages)[number];

/** Small words that come often in one of the languages and in few of the others. */
const smallWords: Record<PostingLanguage, ReadonlySet<string>> = {
  en: wordSet(
    'the and of to with for you your our we are will is be this that have from or an as at who by was were through into their which on built led managed used my',
  ),
  de: wordSet(
    `der die und das mit für sie ihr ihre wir sind ist ein eine einen einer eines im den dem zu von auf bei oder sowie als unser unsere dich du
    zur zum durch ich rund täglich`,
  ),
  fr: wordSet(
    'le les et des du dans pour vous votre nous sommes est une avec sur au aux ou notre vos qui être ainsi par chez je équipe mise',
  ),
  es: wordSet('el los las y del para con por una tu su nuestro nuestra somos es en experiencia como al o te sus más desde mi que unos'),
  it: wordSet(
    `il gli e di del della dello per con una nel nella siamo è che nostro nostra alla allo ai dei delle degli dal dalla sei tuo lavoro ricerca più
    presso circa ho anche`,
  ),
};

/** Letters and endings that one of the languages has and the others have not. */
const telling: Record<PostingLanguage, RegExp> = {
  en: /\p{L}{3}ing\b|\bth/gu,
  de: /[äöüß]|ung(?:en)?\b|schaft\b/giu,
  fr: /[èêçœùûîô]|\b[dl]['’]|é(?:e|s|es)?\b|tion\b(?=.*[éèà])/giu,
  es: /[ñ¿¡]|ci[óo]n\b|[áíó]/giu,
  it: /zion[ei]\b|\b(?:dell|all|nell|sull)['’]|(?<=\p{L})(?:ità|ggi[oa]|cch[io])\b/giu,
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** The language most of a text's small words belong to; `otherwise` where nothing tells, or hardly anything. */
export function languageOf(text: string, otherwise: PostingLanguage = 'en'): PostingLanguage {
  const start = text.slice(0, 20_000);
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const countOf = (language: PostingLanguage) =>
    words.filter((word) => smallWords[language].has(word)).length + (start.match(telling[language])?.length ?? 0);
  const counts = postingLanguages.map((language) => ({ language, count: countOf(language) }));
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  // One small word more decides nothing: "a" and "on" are words of several languages.
  return best.count < countOf(otherwise) + 2 ? otherwise : best.language;
}
