import { createHash } from 'node:crypto';
import type { Fact, ProposedChange } from '@sincerely/shared';
import { judgePatch } from '../tailoring/gate/judge-patch.ts';
import { sentencesOf } from '../tailoring/gate/reading/sentences.ts';
import { analysisWords } from '../tailoring/wording/say-finding.ts';
import { linesOf } from './change-profile.ts';
import { isSummary, type Look, pointsOf } from './cv.ts';
import { isNewestFirst, newestFirst } from './newest-first.ts';
import { endsWithStop, pointWords } from './rules/points.ts';
import { repeatsIn, wordsIn } from './rules/rule.ts';
import type { Section } from './sections.ts';
import { tidyText } from './tidy-text.ts';

/** Nothing is applied for: no posting's words carry a sentence. */
export const noPosting = { title: '', company: '' };

/** A proposal with an id that says what it is: made again, it is the same. */
export function proposed(section: Section, change: Omit<ProposedChange, 'id'>): ProposedChange {
  const { op, target, before, after } = change;
  const digest = createHash('sha256')
    .update(JSON.stringify([op, target, before, after]))
    .digest('hex');
  return { id: `${section.id}.${digest.slice(0, 12)}`, ...change };
}

/** Changes that say nothing new: the same words tidied, a repeat less, the newest on top. Rewordings pass the gate like a model's. */
export function proposeSafely(look: Look, section: Section): ProposedChange[] {
  if (section.kind === 'summary')
    return tidied(
      look,
      section,
      look.facts.filter(({ id }) => id === 'summary'),
    );
  if (section.kind === 'work') return workChanges(look, section);
  if (section.kind === 'education') return ordered(look, section, 'education');
  if (section.kind === 'whole') return ordered(look, section, 'work');
  if (section.kind === 'skills') return repeatedIn(look, section, 'skill');
  if (section.kind === 'languages') return repeatedIn(look, section, 'language');
  return [];
}

/** Sentences that speak of the one before do not stand alone. */
const leaning =
  /^(?:this|that|these|those|it|its|they|he|she|which|also|das|dies\w*|es|sie|er|cela|ceci|ce|il|elle|ils|elles|esto|eso|questo|ciò|esso)(?!\p{L})/iu;

/** A long point of several sentences, a point each. */
function split(look: Look, section: Section, fact: Fact): ProposedChange[] {
  const { id: target, text: before } = fact;
  const sentences = sentencesOf(before);
  const isWhole = sentences.join(' ') === before.replaceAll(/\s+/gu, ' ').trim();
  const canStand = (sentence: string, at: number) =>
    wordsIn(sentence).length >= pointWords.fewest &&
    !(at > 0 && leaning.test(sentence)) &&
    judgePatch({ op: 'rewrite', target, text: sentence, src: [target] }, look.facts, noPosting).ok;
  if (isSummary(fact) || sentences.length < 2 || wordsIn(before).length <= pointWords.most) return [];
  if (!isWhole || !sentences.every(canStand)) return [];
  const why = analysisWords[look.language].split;
  return [proposed(section, { op: 'split', target, before, after: sentences.join('\n'), by: 'rules', why, factIds: [target] })];
}

function workChanges(look: Look, section: Section): ProposedChange[] {
  const points = pointsOf(look.facts, section.entry);
  const repeats = repeatsIn(points, ({ text }) => text);
  const again = new Set(repeats.map((repeat) => repeat.again));
  return [
    ...repeats.map((repeat) => dropped(look, section, repeat)),
    ...tidied(
      look,
      section,
      points.filter((point) => !again.has(point)),
    ),
    ...points.flatMap((point) => split(look, section, point)),
  ];
}

function tidied(look: Look, section: Section, facts: Fact[]): ProposedChange[] {
  const isPoint = section.kind === 'work';
  const isMixed = !facts.filter((fact) => !isSummary(fact)).every(endsWithStop);
  return facts.flatMap((fact) => {
    const { id: target, text: before } = fact;
    const after = tidyText(before, { language: look.language, isPoint, dropStop: isMixed && !isSummary(fact) });
    if (after === before || after === '') return [];
    const patch = { op: isPoint ? ('rewrite' as const) : ('summary' as const), target, text: after, src: [target] };
    if (!judgePatch(patch, look.facts, noPosting).ok) return [];
    const why = analysisWords[look.language].tidy;
    return [proposed(section, { op: 'rewrite', target, before, after, by: 'rules', why, factIds: [target] })];
  });
}

function repeatedIn(look: Look, section: Section, kind: 'skill' | 'language'): ProposedChange[] {
  const facts = look.facts.filter((fact) => fact.kind === kind);
  const yearsOf = ({ id }: Fact) => (kind === 'skill' ? look.cv.skills[Number(id.split(':')[1])]?.years : undefined);
  return repeatsIn(facts, ({ text }) => text).flatMap(({ first, again }) => {
    const [kept, other] = [yearsOf(first), yearsOf(again)];
    // Which number of years is right, only the person knows; one without a number says less.
    if (kept !== undefined && other !== undefined && kept !== other) return [];
    return [dropped(look, section, kept === undefined && other !== undefined ? { first: again, again: first } : { first, again })];
  });
}

function dropped({ language }: Look, section: Section, { first, again }: { first: Fact; again: Fact }): ProposedChange {
  const why = analysisWords[language].repeat;
  return proposed(section, {
    op: 'drop',
    target: again.id,
    before: again.text,
    after: '',
    by: 'rules',
    why,
    factIds: [first.id, again.id],
  });
}

function ordered(look: Look, section: Section, target: 'work' | 'education'): ProposedChange[] {
  const entries = look.cv[target];
  if (isNewestFirst(entries)) return [];
  const before = linesOf(target, look.cv).join('\n');
  const after = linesOf(target, { ...look.cv, [target]: newestFirst<(typeof entries)[number]>(entries) }).join('\n');
  const factIds = look.facts.filter(({ kind }) => kind === target).map(({ id }) => id);
  const why = analysisWords[look.language].newestFirst;
  return [proposed(section, { op: 'order', target, before, after, by: 'rules', why, factIds })];
}
