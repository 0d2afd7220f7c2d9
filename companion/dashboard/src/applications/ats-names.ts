/** Where a posting is, as people call it. */
export const atsNames: Readonly<Record<string, string>> = {
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  workable: 'Workable',
  ashby: 'Ashby',
  generic: 'Employers’ own pages',
  pasted: 'Added by its text',
  elsewhere: 'Taken over from a table',
};

export function atsName(ats: string): string {
  return atsNames[ats] ?? ats;
}
