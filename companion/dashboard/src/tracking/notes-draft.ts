import { phrase, say } from '@sincerely/shared/words';

/** What was typed and is not known to be saved, and what the notes said when typing began. */
export type NotesDraft = { text: string; base: string };

const keyOf = (applicationId: string) => `notes-draft:${applicationId}`;
export const bothSign = phrase('— Written here and not saved then —');

/** Kept in this browser until the companion has it: a closed tab or a companion that is off loses nothing. */
export function keepDraft(applicationId: string, draft: NotesDraft): void {
  localStorage.setItem(keyOf(applicationId), JSON.stringify(draft));
}

export function forgetDraft(applicationId: string): void {
  localStorage.removeItem(keyOf(applicationId));
}

export function keptDraft(applicationId: string): NotesDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(applicationId)) ?? 'null') as Partial<NotesDraft> | null;
    return typeof kept?.text === 'string' && typeof kept.base === 'string' ? { text: kept.text, base: kept.base } : undefined;
  } catch {
    return undefined;
  }
}

/** The notes to go on with. Where they were changed elsewhere meanwhile, both are kept, one after the other. */
export function mergedNotes(saved: string, draft: NotesDraft | undefined): string {
  if (draft === undefined || draft.text === saved) return saved;
  if (draft.base === saved) return draft.text;
  if (draft.text === draft.base) return saved;
  // What was only added to is a part of the other.
  if (draft.text.includes(saved)) return draft.text;
  if (saved.includes(draft.text)) return saved;
  return `${saved}\n\n${say(bothSign)}\n${draft.text}`;
}
