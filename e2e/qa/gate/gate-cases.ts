import { factsOfProfile } from '@sincerely/companion/facts';
import * as cases from './cases.ts';
import { languageLike, type Person, type WrittenLie } from './eval-gate.ts';
import type { Base } from './lies/base.ts';

/** Things a posting may ask for that a careless model takes over. */
const askedFor =
  'Stakeholder management, observability, Terraform, budgeting, compliance, forecasting, controlling, gamification, HACCP, accessibility, Kaizen, procurement';

/** The written cases with the facts of their people. */
export function gateCases(): { people: Person[]; faithful: Base[]; lies: WrittenLie[] } {
  const facts = Object.fromEntries(Object.entries(cases.people).map(([person, profile]) => [person, factsOfProfile(profile)]));
  const person = ({ person: name, header }: { person: string; header: { title: string; company: string } }): Person => ({
    facts: facts[name] ?? [],
    posting: { ...header, description: askedFor },
  });
  const faithful = cases.faithful.map((one) => ({ ...person(one), patch: one.patch, language: languageLike(facts[one.person] ?? []) }));
  return {
    people: Object.keys(facts).flatMap((name) => {
      const first = cases.faithful.find((one) => one.person === name);
      return first ? [person(first)] : [];
    }),
    faithful,
    lies: cases.lies.map((one) => ({ kind: one.kind, patch: one.patch, person: person(one) })),
  };
}
