import { type DocumentLanguage, shownDate, wordings } from '../wording/wordings.ts';

/** Such as "March 2021 – present"; `openIsNow`: what has begun and not ended goes on. */
export function dateRange(start: string | undefined, end: string | undefined, openIsNow: boolean, language: DocumentLanguage): string {
  const isOpen = end === undefined && start !== undefined && openIsNow;
  const last = isOpen ? wordings[language].present : shownDate(end, language);
  return [shownDate(start, language), last].filter((part) => part !== '').join(' – ');
}
