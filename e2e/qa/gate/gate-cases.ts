import { factsOfProfile } from '@sincerely/companion/facts';
import * as cases from './cases.ts';
import { languageLike, type Person, type WrittenFaithful, type WrittenLie } from './eval-gate.ts';

/** Things a posting may ask for that a careless model takes over. */
const askedFor =
  'Stakeholder management, observability, Terraform, budgeting, compliance, forecasting, controlling, gamification, HACCP, accessibility, Kaizen, procurement';

/** The written cases of these sets with the facts of their people. */
export function gateCases(sets: readonly cases.CaseSet[] = cases.caseSets): {
  people: Person[];
  faithful: WrittenFaithful[];
  lies: WrittenLie[];
} {
  const facts = Object.fromEntries(Object.entries(cases.people).map(([person, profile]) => [person, factsOfProfile(profile)]));
  const person = ({ person: name, header }: { person: string; header: { title: string; company: string } }): Person => ({
    facts: facts[name] ?? [],
    posting: { ...header, description: askedFor },
  });
  const chosen = cases.faithful.filter(({ set }) => sets.includes(set));
  return {
    people: Object.values(Object.fromEntries(chosen.toReversed().map((one) => [one.person, person(one)]))).toReversed(),
    faithful: chosen.map((one) => ({ ...person(one), set: one.set, patch: one.patch, language: languageLike(facts[one.person] ?? []) })),
    lies: cases.lies
      .filter(({ set }) => sets.includes(set))
      .map((one) => ({ kind: one.kind, set: one.set, patch: one.patch, person: person(one) })),
  };
}
