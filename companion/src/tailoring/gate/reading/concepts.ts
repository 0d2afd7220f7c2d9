import { actions } from '../words/actions.ts';
import { commonDeeds } from '../words/common-deeds.ts';
import { commonThings } from '../words/common-things.ts';
import { hedges } from '../words/hedges.ts';
import { italian } from '../words/italian.ts';
import { plainDoing, roles } from '../words/roles.ts';
import { rephrasedActions } from '../words/rephrased-actions.ts';
import { rephrasedThings } from '../words/rephrased-things.ts';
import { things } from '../words/things.ts';
import { trades } from '../words/trades.ts';
import { fold, type Language } from './fold.ts';
import { stem } from './stem.ts';

const columns: Language[] = ['en', 'de', 'fr', 'es', 'it'];
type Index = { exact: Map<string, Set<string>>; stems: Map<string, Set<string>>; phrases: Set<string> };

/** Levels of work by concept; what is no role word but an action is plain doing. */
export const levels = new Map<string, number>();
export const actionNames = new Set<string>();
export const hedgeNames = new Set<string>();
const deedTables = new Set([actions, rephrasedActions, commonDeeds]);
const emptyIndex = (): Index => ({ exact: new Map(), stems: new Map(), phrases: new Set() });
const indexes: Record<Language, Index> = { en: emptyIndex(), de: emptyIndex(), fr: emptyIndex(), es: emptyIndex(), it: emptyIndex() };

for (const table of [roles, plainDoing, actions, rephrasedActions, commonDeeds, things, rephrasedThings, commonThings, trades, hedges])
  for (const line of table.trim().split(/\n(?=\S)/u)) readLine(line, table);

for (const line of italian.trim().split('\n')) {
  const [name = '', ...words] = line.split(' ');
  for (const word of words) addWord(word, name, 'it', hedgeNames.has(name));
}

function readLine(line: string, table: string) {
  const [head = '', ...rest] = line.trim().split(/\s+/u);
  const [name = '', level] = head.split('@');
  if (level !== undefined) levels.set(name, Number(level));
  if (deedTables.has(table)) actionNames.add(name);
  if (table === hedges) hedgeNames.add(name);
  rest
    .join(' ')
    .split('|')
    .forEach((column, at) => {
      const language = columns[at];
      if (language !== undefined) for (const word of column.trim().split(/\s+/u)) addWord(word, name, language, table === hedges);
    });
}

/** Hedges are small words that stems would widen (`no`, `under`): they are taken as written. */
function addWord(word: string, name: string, language: Language, exactly: boolean) {
  const index = indexes[language];
  const folded = fold(word.replace(/^=/u, ''));
  if (folded === '' || folded === '-') return;
  put(index.exact, folded, name);
  if (folded.includes('_')) addPhrase(folded, language);
  else if (!exactly && !word.startsWith('=')) put(index.stems, stem(folded, language), name);
}

function put(map: Map<string, Set<string>>, key: string, name: string) {
  map.set(key, (map.get(key) ?? new Set()).add(name));
}

export function addPhrase(folded: string, language: Language) {
  indexes[language].phrases.add(folded);
}

export function isPhrase(words: string[], language: Language): boolean {
  return indexes[language].phrases.has(words.join('_'));
}

/** What a folded word can mean, by the names of its classes. */
/** Who takes part is no deed. */
const noDeeds =
  /^(?:grund|epaules?|participants?|participantes?|teilnehmer(?:in|innen|n|s)?|assistant[es]{0,2}|assistentinn?(?:en)?|asistentes?)$/u;

export function conceptsOf(word: string, language: Language): Set<string> {
  if (noDeeds.test(word)) return new Set(/^(?:particip|teilnehm)/u.test(word) ? ['attendee', 'people'] : []);
  const index = indexes[language];
  // A contract hires nobody.
  if (/^contrat[oi]s?$/u.test(word)) return new Set([...(index.exact.get(word) ?? [])].filter((name) => name !== 'hire'));
  const exact = index.exact.get(word);
  // `Not` is no form of `note`.
  if (exact?.has('negation')) return new Set(exact);
  const byStem = word.includes('_') ? undefined : index.stems.get(stem(word, language));
  return new Set([...(exact ?? []), ...(byStem ?? [])]);
}
