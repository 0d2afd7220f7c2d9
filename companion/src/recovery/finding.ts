/** `missing`: it could not be put right; the sentence says what to do. */
export type Finding = {
  about: 'database' | 'job' | 'file' | 'audit' | 'backup';
  state: 'whole' | 'repaired' | 'missing';
  says: string;
  details?: string[];
};
