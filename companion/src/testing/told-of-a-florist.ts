import type { Fact } from '@sincerely/shared';
import { expect } from 'vitest';
import { judgeSentence } from '../tailoring/gate/gate.ts';

/** One job of a florist with one fact, in five languages, and what the gate says to what is told of it. */

export type FactParts = Partial<Fact> & Pick<Fact, 'id' | 'kind' | 'text'>;
export const fact = (parts: FactParts): Fact => ({ source: { file: 'profile' }, confidence: 1, confirmed: true, ...parts });

type Dates = { entry: string; startDate: string; endDate?: string };
const over: Dates = { entry: 'work:0', startDate: '2018-05', endDate: '2022-01' };
export const going: Dates = { entry: 'work:0', startDate: '2018-05' };
const headers = {
  en: 'Florist, Petal Yard, Leeds',
  de: 'Floristin, Gärtnerei am Markt, Leipzig',
  fr: 'Fleuriste, Le Jardin des Tilleuls, Lyon',
  es: 'Florista, Flores del Patio, Soria',
  it: 'Fiorista, Il Cortile, Lodi',
};
export type Language = keyof typeof headers;

/** The job's header and the one fact; over, unless other dates are given. */
export const entry = (own: string, language: Language, dates = over): Fact[] => [
  fact({ id: 'work:0', kind: 'work', text: headers[language], ...dates }),
  fact({ id: 'work:0:0', kind: 'highlight', text: own, ...dates }),
];
export const says = (text: string, own: string, language: Language = 'en', dates = over): boolean =>
  judgeSentence(text, entry(own, language, dates)).ok;

/** A fact, what is true of it, and what is not. */
export type Pair = [name: string, own: string, text: string, lie: string, language?: Language];
const checkIn =
  (dates: Dates) =>
  (_: string, own: string, text: string, lie: string, language: Language = 'en'): void =>
    expect([says(text, own, language, dates), says(lie, own, language, dates)]).toEqual([true, false]);
/** Of a job that is over, and of one that goes on. */
export const checkPair = checkIn(over);
export const checkGoingPair = checkIn(going);
