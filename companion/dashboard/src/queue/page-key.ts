import { type PageInput, pageKeys } from '@sincerely/shared';

type Pressed = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** What a key that was pressed here is on the page; undefined: it is for the browser, such as to paste. */
export function pageKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): PageInput | undefined {
  const isLetter = /^.$/u.test(key);
  // On many keyboards a letter such as @ is typed with Ctrl and Alt.
  if ((ctrlKey || metaKey || altKey) && !(isLetter && ctrlKey && altKey)) return undefined;
  if (key === ' ') return { type: 'key', key: 'Space' };
  if (isLetter) return { type: 'text', text: key };
  const name = key === 'Tab' && shiftKey ? 'Shift+Tab' : key;
  const known = pageKeys.find((one) => one === name);
  return known && { type: 'key', key: known };
}
