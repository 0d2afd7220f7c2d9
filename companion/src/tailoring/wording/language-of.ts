import { documentLanguages, type DocumentLanguage } from './wordings.ts';

/** Small words that stand in nearly every sentence of their language and hardly ever in one of the others. */
const common: Record<DocumentLanguage, string> = {
  en: 'the and of to you with for our will we are your is that this have from or on be as an at who',
  de: 'und der die das mit für wir du sie ihr ist von zu den dem ein eine deine ihre bei auf im dich sich nicht oder',
  fr: 'et le les des vous nous pour une dans est avec sur votre au aux notre du par ce qui vos ou être',
  es: 'y el los las para con una por del que tu su nuestro se al es como más nuestra equipo en',
  it: 'e il gli della di per con una che del nel sono la nostra tuo è ai dei alla nostro più in',
};
const languagesOf = new Map<string, DocumentLanguage[]>();
for (const language of documentLanguages)
  for (const word of common[language].split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** A text this short says nothing of its language. */
const fewestWords = 4;

/** The language a text is in, by the words that join its sentences; undefined where too few say so. */
export function languageOf(text: string): DocumentLanguage | undefined {
  const counts = new Map<DocumentLanguage, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const language of languagesOf.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1 / (languagesOf.get(word)?.length ?? 1));
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= fewestWords && first[1] > (second?.[1] ?? 0) * 1.5 ? first[0] : undefined;
}
