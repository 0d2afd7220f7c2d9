import type { Fact } from '@sincerely/shared';
import { countMentions, termOf } from '../../tailoring/posting/lexicon.ts';
import { finding, quoted, repeatsIn, type Rule, wordsIn } from './rule.ts';
import { reversedDates } from './work-entry.ts';
import { isNewestFirst } from '../newest-first.ts';

export const educationRule: Rule = (look) => {
  const { education } = look.cv;
  if (education.length === 0) return [finding(look, 'note', 'education-missing')];
  return [
    ...education.flatMap((one, at) => {
      const id = `education:${at}`;
      return [
        ...(one.institution ? [] : [finding(look, 'important', 'school-missing', [id])]),
        ...(one.studyType || one.area ? [] : [finding(look, 'advice', 'degree-missing', [id], { school: one.institution })]),
        ...(one.startDate || one.endDate ? [] : [finding(look, 'note', 'dates-missing', [id])]),
        ...reversedDates(look, id, one),
      ];
    }),
    ...(isNewestFirst(education) ? [] : [finding(look, 'advice', 'order-education', idsOf(look.facts, 'education'))]),
  ];
};

const idsOf = (facts: Fact[], kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind).map(({ id }) => id);

/** Skills of a list that are usual at the least and at the most, and words of one. */
const fewest = 6;
const most = 30;
const longest = 6;
const shown = 8;

export const skillsRule: Rule = (look) => {
  const skills = look.facts.filter(({ kind }) => kind === 'skill');
  const count = look.cv.skills.reduce((sum, { keywords }) => sum + Math.max(1, keywords?.length ?? 0), 0);
  if (count === 0) return [finding(look, 'important', 'skills-missing')];
  const unshown = unshownSkills(look.cv.skills, look.facts);
  return [
    ...(count < fewest ? [finding(look, 'note', 'skills-few', [], { count })] : []),
    ...(count > most ? [finding(look, 'advice', 'skills-many', [], { count, most })] : []),
    ...look.cv.skills.flatMap(({ name }, at) =>
      wordsIn(name).length > longest ? [finding(look, 'note', 'skill-long', [`skill:${at}`], { skill: quoted(name) })] : [],
    ),
    ...repeatsIn(skills, ({ text }) => text).map(({ first, again }) =>
      finding(look, 'advice', 'skill-repeated', [first.id, again.id], { skill: again.text }),
    ),
    ...(unshown.length > 0
      ? [
          finding(
            look,
            'advice',
            'skills-unshown',
            unshown.map(({ id }) => id),
            { skills: someOf(unshown.map(({ name }) => name)) },
          ),
        ]
      : []),
  ];
};

/** Names as a list; of many only the first, and how many there are. */
function someOf(names: string[]): string {
  return names.length > shown ? `${names.slice(0, shown).join(', ')} … (${names.length})` : names.join(', ');
}

/** Skills that no sentence of a position names. Without such sentences nothing can be said. */
function unshownSkills(skills: { name: string }[], facts: Fact[]): { id: string; name: string }[] {
  const said = facts.filter(({ kind }) => kind === 'highlight').map(({ text }) => text);
  if (said.length === 0) return [];
  return skills.flatMap(({ name }, at) => {
    const term = termOf(name);
    return name === '' || said.some((text) => countMentions(text, term) > 0) ? [] : [{ id: `skill:${at}`, name }];
  });
}

export const languagesRule: Rule = (look) => {
  const { languages } = look.cv;
  if (languages.length === 0) return [finding(look, 'note', 'languages-missing')];
  const known = languages.map((one, at) => ({ ...one, id: `language:${at}` }));
  const unsaid = known.filter(({ fluency }) => !fluency);
  return [
    ...(unsaid.length > 0
      ? [
          finding(
            look,
            'advice',
            'level-missing',
            unsaid.map(({ id }) => id),
            { languages: unsaid.map(({ language }) => language).join(', ') },
          ),
        ]
      : []),
    ...repeatsIn(known, ({ language }) => language).map(({ first, again }) =>
      finding(look, 'advice', 'language-repeated', [first.id, again.id], { language: again.language }),
    ),
  ];
};
