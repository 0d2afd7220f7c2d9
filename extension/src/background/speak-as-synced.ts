import { speak } from '@sincerely/shared/words';
import { appearanceOf, languageFor, ownWords } from '../own-words.ts';
import { readLocal } from './stored.ts';

/** The background speaks the person's language from then on, for what it puts into a page: a content script has no words of its own. */
export async function speakAsSynced(): Promise<void> {
  const language = languageFor(appearanceOf(await readLocal('synced')));
  speak(language, language === 'en' ? {} : (await ownWords(language)).default, {});
}
