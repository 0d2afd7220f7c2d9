import type { DocumentRole } from '@sincerely/shared';

/** The files an application would send, each by the document's own id; `letter-text`: for a form with a box for it. */
export type ChosenFiles = Partial<Record<DocumentRole | 'letter-text', { id: string; name: string }>>;

export function areSameFiles(a: ChosenFiles, b: ChosenFiles): boolean {
  return (['resume', 'cover-letter', 'letter-text'] as const).every(
    (role) => a[role]?.id === b[role]?.id && a[role]?.name === b[role]?.name,
  );
}
