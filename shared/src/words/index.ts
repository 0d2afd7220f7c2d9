export { loadWords } from './load-words.ts';
export { phrase } from './phrase.ts';
export { say, sayParts, speak, spokenLocale, tell, type Words } from './say.ts';
export { datesAs, namesOf, numbersAs } from './written-as.ts';
