/** Something a person can go to or do, by its name. */
export type Command = {
  id: string;
  /** As it is shown, in the language that is spoken. */
  name: string;
  /** What stands beside it, such as an employer. */
  detail?: string;
  /** Other words it is found by, in the language that is spoken. */
  alsoCalled?: string;
  run: () => unknown;
};

/** Commands under one heading. */
export type CommandGroup = { value: string; items: Command[] };
