import type { Fact } from '@sincerely/shared';
import { languageOf } from '../posting/posting-language.ts';
import { type Evidence, evidenceOf, isContent, isSame, type Posting, withFacts } from './reading/evidence.ts';
import type { Language } from './reading/fold.ts';
import { type Carry, isMixed, judgeInParts, mixed, type Part } from './judge-parts.ts';
import { clauseByClause, thingByThing } from './own-clauses.ts';
import { markNames } from './reading/mark-names.ts';
import { readTokens } from './reading/read-tokens.ts';
import type { Token } from './reading/token.ts';
import { judgeAgents } from './rules/agents.ts';
import { judgeCauses } from './rules/causes.ts';
import { judgeConditions } from './rules/conditions.ts';
import { judgeTime } from './rules/time.ts';
import { judgePieces } from './rules/whole-pieces.ts';
import { judgeGarbled } from './rules/garbled.ts';
import { judgeHedges } from './rules/hedges.ts';
import { judgeWords } from './rules/novelty.ts';
import { judgeNumbers } from './rules/numbers.ts';
import { judgeObjects } from './rules/objects.ts';
import { judgeLevels } from './rules/language-levels.ts';
import { judgeOthers } from './rules/others.ts';
import { judgeRelations } from './rules/relations.ts';
import { judgeRole } from './rules/role.ts';
import { judgeEach } from './rules/told-of-each.ts';
import { judgeWholes } from './rules/wholes.ts';
import { inOrderOfFact } from './rules/put-in-front.ts';
import { readAsFacts } from './rules/read-as-facts.ts';
import type { Rule } from './rules/rule.ts';
import { isWish } from './rules/wishes.ts';

/** `factIds`: the facts that carry it; none for a sentence that claims nothing. */
export type SentenceVerdict = { ok: true; factIds: string[] } | { ok: false; reason: string };
/** The same, by its stretches. */
export type ReadVerdict = { ok: true; parts: Part[] } | { ok: false; reason: string };

const rules: Rule[] = [
  judgeWords,
  judgeNumbers,
  judgeWholes,
  judgeEach,
  judgeRole,
  judgeHedges,
  judgeConditions,
  judgeAgents,
  judgeOthers,
  judgeObjects,
  judgeCauses,
  judgeTime,
  judgeLevels,
  judgeRelations,
  judgeGarbled,
  judgePieces,
];

/**
 * Whether some of the facts carry a sentence, and which. It must be carried by one entry alone, or by what belongs to none (summary, skills,
 * languages): two true halves of two jobs make one false whole. `posting` is given for a letter, which may name the position applied for.
 */
export function judgeSentence(text: string, facts: Fact[], posting?: Posting, all: Fact[] = facts): SentenceVerdict {
  const verdict = judgeStretches(text, facts, posting, all);
  return verdict.ok ? { ok: true, factIds: [...new Set(verdict.parts.flatMap(({ factIds }) => factIds))] } : verdict;
}

/** As `judgeSentence`, telling which stretch is carried by which facts. */
export function judgeStretches(text: string, facts: Fact[], posting: Posting | undefined, all: Fact[]): ReadVerdict {
  const whole = judgeWhole(text, facts, posting, all);
  if (whole.ok) return whole;
  const carriedBy = (verdict: ReadVerdict) => (verdict.ok ? verdict.parts : undefined);
  const parts =
    clauseByClause(text, (clause) => carriedBy(judgeStretches(clause, facts, posting, all))) ??
    thingByThing(text, (things) => carriedBy(judgeWhole(things, facts, posting, all)));
  // `I maintain 12 pumps, and I use Terraform`: the skill is said to be used there.
  const isOfSkill = (part: Part) => isBareSkill(part.text, part.factIds, facts, false);
  return parts === undefined || (parts.some(isOfSkill) && !parts.every(isOfSkill)) ? whole : { ok: true, parts };
}

function judgeWhole(text: string, facts: Fact[], posting: Posting | undefined, all: Fact[]): ReadVerdict {
  const own = languageOf(facts.map((fact) => fact.text).join('\n'), languageOf(all.map((fact) => fact.text).join('\n')));
  const groups = groupsOf(facts, all, skillWords.test(text)).map((group) => evidenceOf({ ...group, posting, language: own }));
  const judged = groups.map((evidence) => judgeByFewest(text, evidence));
  const whole = judged.find(({ reason }) => reason === undefined);
  if (whole !== undefined) return { ok: true, parts: [{ text, factIds: supportOf(whole.sentence, whole.evidence) }] };
  const isCourtesy = courtesyIn(posting, own);
  const parts =
    groups.length > 1 || posting !== undefined
      ? (inParts(text, groups, isCourtesy) ?? inParts(text, groups.filter(isOfNoWork), isCourtesy, true))
      : undefined;
  if (parts !== undefined) return isMixed(parts, facts, all) ? { ok: false, reason: mixed } : { ok: true, parts };
  // A letter in another language than the facts may still say what claims nothing.
  if (courtesyIn(posting, languageOf(text, own))(text)) return { ok: true, parts: [] };
  return { ok: false, reason: bestReason(judged, groups) };
}

/** Of the refusals, that of the group that has most of the sentence says best what is wrong. */
function bestReason(judged: Judged[], groups: Evidence[]): string {
  const shared = ({ sentence }: Judged, at: number) =>
    sentence.filter((token) =>
      [...(groups[at]?.facts ?? []), ...(groups[at]?.header ?? [])].some(({ tokens }) => tokens.some((one) => isSame(one, token))),
    ).length;
  const ranked = judged.map((one, at) => ({ reason: one.reason, shared: shared(one, at) })).sort((a, b) => b.shared - a.shared);
  return ranked[0]?.reason ?? 'No fact is cited.';
}

/** Whether a text of a letter claims nothing. */
function courtesyIn(posting: Posting | undefined, language: Language): (text: string) => boolean {
  if (posting === undefined) return () => false;
  const evidence = evidenceOf({ facts: [], header: [], posting, language });
  return (text) => {
    const { sentence, reason } = judgeAgainst(text, evidence);
    return reason === undefined || isWish(sentence);
  };
}

/** Stretch by stretch, each carried by one group or, in a letter, claiming nothing; skills are told as skills. */
function inParts(text: string, groups: Evidence[], isCourtesy: (text: string) => boolean, mayBeBare = false): Part[] | undefined {
  let saysSkills = mayBeBare;
  const carry: Carry = (part) => {
    for (const [at, evidence] of groups.entries()) {
      const { reason, sentence, evidence: by } = judgeByFewest(part, evidence);
      const factIds = reason === undefined ? supportOf(sentence, by) : [];
      if (reason !== undefined || isBareSkill(part, factIds, factsOf(evidence), saysSkills)) continue;
      saysSkills ||= skillWords.test(part);
      return { text: part, factIds, group: String(at) };
    }
    return isCourtesy(part) ? { text: part, factIds: [], group: '' } : undefined;
  };
  return judgeInParts(text, carry, (part, group) => judgeByFewest(part, groups[Number(group)] as Evidence).reason === undefined);
}

/** `Plumber with a degree in drainage and a driving licence`: where no job is told of, a skill is not said to have been used in one. */
function isOfNoWork({ facts }: Evidence): boolean {
  return facts.length > 0 && facts.every(({ fact }) => fact.entry === undefined || fact.kind === 'education');
}

/** `…, React` after what was built: a skill or language beside a deed is said to have been used for it. */
function isBareSkill(text: string, factIds: string[], facts: Fact[], saysSkills: boolean): boolean {
  const isOfSkills = facts.some(({ id, kind }) => factIds.includes(id) && (kind === 'skill' || kind === 'language'));
  return isOfSkills && !saysSkills && !skillWords.test(text) && !languageWords.test(text);
}

const factsOf = ({ facts }: Evidence) => facts.map(({ fact }) => fact);

type Judged = { sentence: Token[]; reason: string | undefined };

/** By all facts of a group, or by those alone that have its words: what limits another deed says nothing of this one. */
function judgeByFewest(text: string, evidence: Evidence): Judged & { evidence: Evidence } {
  const judged = judgeAgainst(text, evidence);
  const support = judged.reason === undefined ? [] : supportOf(judged.sentence, evidence);
  const facts = evidence.facts.filter(({ fact }) => support.includes(fact.id));
  if (facts.length === 0 || facts.length === evidence.facts.length) return { ...judged, evidence };
  const fewest = withFacts(evidence, facts);
  const again = judgeAgainst(text, fewest);
  return again.reason === undefined ? { ...again, evidence: fewest } : { ...judged, evidence };
}

function judgeAgainst(text: string, evidence: Evidence): Judged {
  const judged = judgeTokens(readTokens(text, evidence.language), evidence);
  if (judged.reason === undefined) return judged;
  const ordered = inOrderOfFact(text, evidence);
  const again = ordered && judgeTokens(ordered, evidence);
  return again !== undefined && again.reason === undefined ? again : judged;
}

function judgeTokens(tokens: Token[], evidence: Evidence): Judged {
  const sentence = readAsFacts(markNames(tokens, evidence), evidence);
  return { sentence, reason: firstReason(sentence, evidence) };
}

function firstReason(sentence: Token[], evidence: Evidence): string | undefined {
  for (const rule of rules) {
    const reason = rule(sentence, evidence);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** The fewest facts that together have the words of the sentence, those with most of them first. */
function supportOf(sentence: Token[], { facts, header }: Evidence): string[] {
  let open = sentence.filter((token) => !token.isPosting && (isContent(token) || token.quantity !== undefined));
  const chosen: string[] = [];
  for (;;) {
    const best = [...facts, ...header]
      .map(({ fact, tokens }) => ({ id: fact.id, left: open.filter((token) => !tokens.some((one) => isSame(one, token))) }))
      .sort((a, b) => a.left.length - b.left.length)[0];
    if (best === undefined || best.left.length === open.length) return chosen;
    chosen.push(best.id);
    open = best.left;
  }
}

/** Skills said to be skills are not said to have been used where the person works. */
const skillWords =
  /\b(?:skills?|skilled|knowledge|knows?|experienced?|familiar|kenntnissen?|erfahrung|erfahren|comp[ée]tences?|connaissances?|expérience|conocimientos?|competencias?|experiencia|conoscenz[ae]|competenz[ae]|esperienza)\b|kenntnisse/iu;

/** So are languages. */
const languageWords =
  /\b(?:fluent|native|speaker|speaking|speaks?|languages?|[abc][12]|conversational|muttersprach\p{L}*|fließend\p{L}*|sprache\p{L}*|langues?|courant|maternelle|bilingue|parle|idiomas?|lengua|nativ[ao]|lingue|madrelingua|fluente)\b/iu;

type Group = { facts: Fact[]; header: Fact[] };

/** The facts by entry, each with its header, and those of no entry together. */
function groupsOf(facts: Fact[], all: Fact[], saysSkills: boolean): Group[] {
  const sayable = facts.filter(({ kind }) => kind !== 'identity' && kind !== 'link');
  const entries = [...new Set(sayable.flatMap(({ entry }) => entry ?? []))];
  const byEntry = entries.map((entry) => groupOf(sayable, all, entry));
  const own = sayable.filter(({ entry }) => entry === undefined);
  const works = all.filter(({ kind, id }) => kind === 'work' && entries.includes(id));
  const titles = saysSkills ? works : works.map(titleOf);
  return own.length === 0 ? byEntry : [...byEntry, { facts: own, header: titles }];
}

function groupOf(facts: Fact[], all: Fact[], entry: string): Group {
  return {
    facts: facts.filter((fact) => fact.entry === entry && fact.kind !== 'work'),
    header: all.filter((fact) => fact.id === entry && fact.kind === 'work'),
  };
}

/** A position without its employer: it may be said beside skills, which were not all used there. */
function titleOf(work: Fact): Fact {
  return { ...work, text: work.text.split(', ')[0] ?? '' };
}
