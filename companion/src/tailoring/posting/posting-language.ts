export const postingLanguages = ['en', 'de', 'fr', 'es', 'it'] as const;
export type PostingLanguage = (typeof postingLanguages)[number];

/** Small words that come often in one of the languages and in none of the others. */
const smallWords: Record<PostingLanguage, ReadonlySet<string>> = {
  en: wordSet('the and of to with for you your our we are will is be this that have from or an as at who'),
  de: wordSet(
    'der die und das mit für sie ihr ihre wir sind ist ein eine einen im den dem zu von auf bei oder sowie als unser unsere dich du',
  ),
  fr: wordSet('le les et des du dans pour vous votre nous sommes est une avec sur au aux ou notre vos qui être ainsi'),
  es: wordSet('el los las y del para con por una tu su nuestro nuestra somos es en experiencia como al o te sus más'),
  it: wordSet('il gli e di della del per con una nel siamo è che nostro nostra alla dei delle sei tuo lavoro ricerca più'),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The language most of a posting's small words belong to; English where nothing tells. */
export function languageOf(text: string): PostingLanguage {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const countOf = (language: PostingLanguage) => words.filter((word) => smallWords[language].has(word)).length;
  const counts = postingLanguages.map((language) => ({ language, count: countOf(language) }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).language;
}
