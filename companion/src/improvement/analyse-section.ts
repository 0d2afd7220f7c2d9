import type { SectionAnalysis } from '@sincerely/shared';
import type { Look } from './cv.ts';
import { proposeSafely } from './propose-safely.ts';
import { contactRule } from './rules/contact.ts';
import { educationRule, languagesRule, skillsRule } from './rules/lists.ts';
import type { Rule } from './rules/rule.ts';
import { summaryRule } from './rules/summary.ts';
import { wholeRule } from './rules/whole.ts';
import { workRule } from './rules/work-entry.ts';
import type { Section, SectionKind } from './sections.ts';

const rules: Record<SectionKind, Rule> = {
  contact: contactRule,
  summary: summaryRule,
  work: workRule,
  education: educationRule,
  skills: skillsRule,
  languages: languagesRule,
  whole: wholeRule,
};

/** What is seen in a section and what can safely be proposed, from the facts alone. */
export function analyseSection(look: Look, section: Section): SectionAnalysis {
  return { findings: rules[section.kind](look, section), changes: proposeSafely(look, section), refused: [] };
}
