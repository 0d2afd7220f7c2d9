/** What German puts in front of a word for how often it is, by the class that says so. */
const periods: Record<string, string> = {
  hourly: 'stunden',
  daily: 'tages',
  weekly: 'wochen',
  monthly: 'monats',
  quarterly: 'quartals',
  yearly: 'jahres',
};
const inFront = new RegExp(`^(?:${Object.values(periods).join('|')})(?=\\p{L}{4})`, 'u');

/** Whether a German word is put together with how often it is: `Monatsbericht` is what is written every month. */
export function isOfPeriod(word: string, concept: string): boolean {
  const period = periods[concept];
  return period !== undefined && word.startsWith(period) && inFront.test(word);
}

/** What is left without it: `bericht`; undefined where it has none. */
export function withoutPeriod(word: string): string | undefined {
  return inFront.test(word) ? word.replace(inFront, '') : undefined;
}
