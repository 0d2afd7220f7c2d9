import type { Fact } from '@sincerely/shared';
import type { Patch } from '../model/patch.ts';
import { isMixed, mixed } from './judge-parts.ts';
import { judgeStretches } from './judge-sentence.ts';
import type { Posting } from './reading/evidence.ts';
import { fold } from './reading/fold.ts';
import { sentencesOf } from './reading/sentences.ts';
import { frameWords } from './words/frame-words.ts';

/** Raised when the gate lets other sentences through: checkpoints of another gate are not reused. */
export const gateVersion = 10;

export type Verdict = { ok: true } | { ok: false; reason: string };

const longest = { rewrite: 400, summary: 600, letter: 800 };
const refuse = (reason: string): Verdict => ({ ok: false, reason });

/**
 * Whether a patch says only what its cited facts say. Each sentence is judged by itself; one that is refused refuses the patch, and the
 * draft's own wording stays.
 */
export function judgePatch(patch: Patch, facts: Fact[], posting: Posting): Verdict {
  const cited = patch.src.map((id) => facts.find((fact) => fact.id === id));
  if (cited.some((fact) => fact === undefined)) return refuse('It cites a fact that does not exist.');
  const sources = cited as Fact[];
  return judgeForm(patch, sources) ?? judgeCitations(patch, sources, facts) ?? judgeText(patch, sources, facts, posting);
}

function judgeForm({ text, op }: Patch, sources: Fact[]): Verdict | undefined {
  if (sources.some(({ kind }) => kind === 'identity' || kind === 'link')) return refuse('It cites contact data.');
  const raw = op === 'letter' ? undefined : smallOpening(text);
  if (raw !== undefined) return refuse(`"${raw}" makes no sentence.`);
  if (text.length > longest[op]) return refuse('It is too long.');
  if (/[<>{}`]|https?:|www\.|@/iu.test(withoutOwnMarks(text, sources))) return refuse('It holds markup, a link or an address.');
  return undefined;
}

/** Only a letter goes on with a small word, after its salutation. */
function smallOpening(text: string): string | undefined {
  const [first] = /^\p{Ll}+(?=\s)/u.exec(text) ?? [];
  return first !== undefined && Object.values(frameWords).some((words) => words.has(fold(first))) ? first : undefined;
}

/** `USP <797>`, `Contrat@` of a fact that is written so; an address is none of these. */
function withoutOwnMarks(text: string, sources: Fact[]): string {
  return text.replaceAll(
    /<\d{1,6}>|(?<!\S)\p{L}+@(?![\p{L}\d])|\b\p{Lu}{2,3}>\p{Lu}{2,3}\b|(?<![\p{L}.])\p{L}{1,12}@\p{L}{1,12}(?![\p{L}.@])/gu,
    (mark) => (sources.some((fact) => fact.text.includes(mark)) ? '' : mark),
  );
}

/** A rewording speaks of its target's entry alone; other texts may name several, each with what is its own. */
function judgeCitations(patch: Patch, sources: Fact[], facts: Fact[]): Verdict | undefined {
  if (patch.op !== 'rewrite') return undefined;
  const target = sources.find(({ id }) => id === patch.target);
  if (target?.kind !== 'highlight') return refuse('It does not cite what it rewrites.');
  if (sources.some(({ entry }) => entry !== target.entry)) return refuse('It mixes facts.');
  const header = facts.find(({ id }) => id === target.entry)?.text ?? '';
  const own = sources.reduce((length, { text }) => length + text.length, 0);
  return patch.text.length > own * 1.5 + header.length + 40 ? refuse('It is too long for what it says.') : undefined;
}

function judgeText(patch: Patch, sources: Fact[], facts: Fact[], posting: Posting): Verdict {
  const verdicts = sentencesOf(patch.text).map((sentence) =>
    judgeStretches(sentence, sources, patch.op === 'letter' ? posting : undefined, facts),
  );
  const refused = verdicts.find((verdict) => !verdict.ok);
  if (refused !== undefined) return refused;
  const parts = verdicts.flatMap((verdict) => (verdict.ok ? verdict.parts : []));
  if (isMixed(parts, sources, facts)) return refuse(mixed);
  return patch.op === 'letter' || parts.some(({ factIds }) => factIds.length > 0) ? { ok: true } : refuse('It says nothing.');
}
