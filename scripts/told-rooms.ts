import { globSync } from 'node:fs';

/** Rooms that speak to the page, a model, a terminal, a log or a reader of CVs, and files that hold words to recognise. */
const silent =
  /\.test\.|\/testing\/|training|\/words\/|wordings|vocabulary|places\/|tailoring\/(?:wording|render|posting)|(?:prompt|ask-again|wording-rules)\.ts|interview-prep|recovery\/(?:doctor|check|go-back)|(?:cli|main|config|engine|adapters|export-account|dom|once|find-models|connector|fetch-allowed|serve-page|test-model)\.ts$|observability|storage\/|read-schema|statements|list-jobs|extension\/src\/ui/u;

/** Source files whose sentences reach a person in English and are told again in their language. */
export function toldFiles(root: string): string[] {
  return globSync('{shared,adapters,companion,extension}/src/**/*.ts', { cwd: root }).filter((file) => !silent.test(file));
}

/** Words that travel as values of a sentence, or alone. */
export const toldWords = [
  ['profile', 'Ready', 'Form', 'E-mail', 'Other site', 'the EU'],
  ['Keywords', 'Title', 'Years', 'Education', 'Soft skills', 'Format'],
  ['name', 'e-mail', 'dates of each position', 'employer of each position', 'education', 'skills'],
  ['queued', 'running', 'paused', 'done', 'error', 'cancelled'],
  ['submitted', 'invalid', 'challenged', 'code-required', 'duplicate', 'closed', 'unknown'],
  ['bachelor', 'master', 'doctorate', 'hour', 'day', 'week', 'month', 'year'],
  // What a server or a form says follows.
  ['It says: {words}', 'You answer “{shown}” to “{label}” {why}'],
  // The room that tests a model also speaks to it.
  ['No model is set.', 'Drafts are made from your facts alone.', '{model} answered.'],
  ['Something answered at this address, but it does not speak like a model server.'],
].flat();
