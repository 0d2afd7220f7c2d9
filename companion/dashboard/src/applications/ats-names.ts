import { phrase, say } from '@sincerely/shared/words';

/** Where a posting is, as people call it. */
export const atsNames: Readonly<Record<string, string>> = {
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  workable: 'Workable',
  ashby: 'Ashby',
  generic: phrase('Employers’ own pages'),
  pasted: phrase('Added by its text'),
  elsewhere: phrase('Taken over from a table'),
};

export function atsName(ats: string): string {
  return say(atsNames[ats] ?? ats);
}
