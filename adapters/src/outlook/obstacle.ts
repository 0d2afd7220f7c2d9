/** One of the person's own answers that usually rules an application out. It is told, never changed. */
export type Obstacle = {
  about: 'authorization' | 'sponsorship' | 'place' | 'age';
  sentence: string;
  /** The row of the plan it is in, where it is an answer on the form. */
  ref?: string;
};
