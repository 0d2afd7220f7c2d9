import { phrase, say } from '@sincerely/shared/words';
import * as z from 'zod';
import { keptInBrowser } from './kept-in-browser.ts';

const NotesDraft = z.object({
  /** What was typed and is not known to be saved. */
  text: z.string(),
  /** What the notes were known to say then. */
  base: z.string(),
  /** What was on its way to the companion then, and may have arrived. */
  sent: z.string().optional(),
});
export type NotesDraft = z.infer<typeof NotesDraft>;

export const bothSign = phrase('— Written here and not saved then —');

/** Kept in this browser until the companion has it: a closed tab or a companion that is off loses nothing. */
export const notesDrafts = keptInBrowser('notes-draft', NotesDraft);

/** The notes to go on with. Where they were changed elsewhere meanwhile, both are kept, one after the other. */
export function mergedNotes(saved: string, draft: NotesDraft | undefined): string {
  if (draft === undefined || draft.text === saved) return saved;
  if (draft.base === saved || draft.sent === saved) return draft.text;
  if (draft.text === draft.base) return saved;
  // What was only added to is a part of the other.
  if (draft.text.includes(saved)) return draft.text;
  if (saved.includes(draft.text)) return saved;
  return `${saved}\n\n${say(bothSign)}\n${draft.text}`;
}
