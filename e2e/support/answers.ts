/** What the sample person answers where the plan leaves a question to them: an option where there are some, else a sentence of their own. */
export function answers(label: string, options: string[]): string {
  const decline = options.find((option) => /decline|prefer not|don't wish/iu.test(option));
  return decline ?? options.find((option) => /^(yes|ja)$/iu.test(option)) ?? options[0] ?? `My own words on: ${label}`.slice(0, 120);
}
