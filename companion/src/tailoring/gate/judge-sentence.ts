import type { Fact } from '@sincerely/shared';
import { languageOf } from '../posting/posting-language.ts';
import { type Evidence, evidenceOf, isContent, isSame, type Posting } from './reading/evidence.ts';
import type { Language } from './reading/fold.ts';
import { markNames } from './reading/mark-names.ts';
import { readTokens } from './reading/read-tokens.ts';
import type { Token } from './reading/token.ts';
import { judgeCauses } from './rules/causes.ts';
import { judgeTime } from './rules/time.ts';
import { judgeHedges } from './rules/hedges.ts';
import { judgeWords } from './rules/novelty.ts';
import { judgeNumbers } from './rules/numbers.ts';
import { judgeLevels } from './rules/language-levels.ts';
import { judgeRelations } from './rules/relations.ts';
import { judgeRole } from './rules/role.ts';
import type { Rule } from './rules/rule.ts';

/** `factIds`: the facts that carry it; none for a sentence that claims nothing. */
export type SentenceVerdict = { ok: true; factIds: string[] } | { ok: false; reason: string };

const rules: Rule[] = [judgeWords, judgeNumbers, judgeRole, judgeHedges, judgeCauses, judgeTime, judgeLevels, judgeRelations];

/**
 * Whether some of the facts carry a sentence, and which. It must be carried by one entry alone, or by what belongs to none (summary, skills,
 * languages): two true halves of two jobs make one false whole. `posting` is given for a letter, which may name the position applied for.
 */
export function judgeSentence(text: string, facts: Fact[], posting?: Posting, all: Fact[] = facts): SentenceVerdict {
  const own = languageOf(facts.map((fact) => fact.text).join('\n'), languageOf(all.map((fact) => fact.text).join('\n')));
  const verdicts = groupsOf(facts, all, skillWords.test(text)).map((group) =>
    judgeAgainst(text, evidenceOf({ ...group, posting, language: own })),
  );
  const carried = verdicts.find(({ verdict }) => verdict.ok) ?? inParts(text, facts, posting, all);
  // Of the refusals, that of the group that has most of the sentence says best what is wrong.
  if (carried === undefined && isCourtesy(text, posting, languageOf(text, own))) return { ok: true, factIds: [] };
  return (carried ?? verdicts.sort((a, b) => b.shared - a.shared)[0])?.verdict ?? { ok: false, reason: 'No fact is cited.' };
}

/** A letter in another language than the facts may still say what claims nothing. */
function isCourtesy(text: string, posting: Posting | undefined, language: Language): boolean {
  if (posting === undefined) return false;
  const { verdict } = judgeAgainst(text, evidenceOf({ facts: [], header: [], posting, language }));
  return verdict.ok;
}

/** `Designer at X, with skills in Y; ran 24 tests`: what a semicolon divides may be carried by skills here and by the one entry named there. */
function inParts(text: string, facts: Fact[], posting: Posting | undefined, all: Fact[]): Pick<Judged, 'verdict'> | undefined {
  const parts = text.split(/[;:] +/u);
  if (parts.length < 2) return undefined;
  const verdicts = parts.map((part) => judgeSentence(part, facts, posting, all));
  const factIds = [...new Set(verdicts.flatMap((verdict) => (verdict.ok ? verdict.factIds : [])))];
  const cited = all.filter(({ id }) => factIds.includes(id));
  const isOneEntry = new Set(cited.flatMap(({ entry }) => entry ?? [])).size === 1 && cited.some(({ kind }) => kind === 'work');
  const isCarried = verdicts.every((verdict) => verdict.ok && verdict.factIds.length > 0);
  return isCarried && isOneEntry ? { verdict: { ok: true, factIds } } : undefined;
}

type Judged = { verdict: SentenceVerdict; shared: number };

function judgeAgainst(text: string, evidence: Evidence): Judged {
  const sentence = markNames(readTokens(text, evidence.language), evidence);
  const factIds = supportOf(sentence, evidence);
  const reason = firstReason(sentence, evidence);
  const shared = sentence.filter((token) =>
    [...evidence.facts, ...evidence.header].some(({ tokens }) => tokens.some((one) => isSame(one, token))),
  ).length;
  return { shared, verdict: reason === undefined ? { ok: true, factIds } : { ok: false, reason } };
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
const skillWords = /\b(?:skills|skilled|knowledge|kenntnisse[n]?|comp[ée]tences|connaissances|conocimientos)\b|kenntnisse/iu;

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
