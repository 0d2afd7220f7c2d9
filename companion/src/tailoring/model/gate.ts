import type { Fact } from '@sincerely/shared';
import { hedges, neutralWords } from './neutral-words.ts';
import type { Patch } from './patch.ts';

export type Verdict = { ok: true } | { ok: false; reason: string };
type Header = { title: string; company: string };

const longest = { rewrite: 400, summary: 600, letter: 800 };
const refuse = (reason: string): Verdict => ({ ok: false, reason });

/**
 * Whether a patch says only what its cited facts say. Strict on purpose: each word that claims something must be a word of the cited facts or
 * their entry's header; numbers must come in the facts' own order; what makes a fact smaller may not be dropped. Refused → the draft's own
 * wording stays.
 */
export function judgePatch(patch: Patch, facts: Fact[], header: Header): Verdict {
  const cited = patch.src.map((id) => facts.find((fact) => fact.id === id));
  if (cited.some((fact) => fact === undefined)) return refuse('cites a fact that does not exist');
  const sources = cited as Fact[];
  if (sources.some(({ kind }) => kind === 'identity' || kind === 'link')) return refuse('cites contact data');
  if (patch.text.length > longest[patch.op]) return refuse('too long');
  if (/[<>{}`]|https?:|@/u.test(patch.text)) return refuse('holds markup, a link or an address');
  return judgeCitations(patch, sources) ?? judgeWords(patch, sources, facts, header) ?? { ok: true };
}

/** A rewording speaks of its target alone; another text of one entry at most. */
function judgeCitations(patch: Patch, sources: Fact[]): Verdict | undefined {
  const entries = new Set(sources.flatMap(({ entry }) => entry ?? []));
  if (patch.op === 'rewrite') {
    const target = sources.find(({ id }) => id === patch.target);
    if (target?.kind !== 'highlight') return refuse('does not cite what it rewrites');
    const allowed = new Set([target.id, target.entry]);
    if (sources.some(({ id }) => !allowed.has(id))) return refuse('mixes facts');
    if (patch.text.length > target.text.length * 1.5 + 20) return refuse('too long for what it says');
    return undefined;
  }
  return entries.size > 1 ? refuse('mixes entries') : undefined;
}

function judgeWords(patch: Patch, sources: Fact[], facts: Fact[], { title, company }: Header): Verdict | undefined {
  const entryHeaders = facts.filter(({ id }) => sources.some(({ entry }) => entry === id));
  const own = [...sources, ...entryHeaders].map(({ text }) => text).join('\n');
  const allowed = patch.op === 'letter' ? `${own}\n${title}\n${company}` : own;
  const words = new Set(wordsOf(allowed).map(stem));
  const foreign = wordsOf(patch.text).find((word) => !neutralWords.has(word) && !words.has(stem(word)));
  if (foreign !== undefined) return refuse(`"${foreign}" is not in the cited facts`);
  if (!isSubsequence(numbersOf(patch.text), numbersOf(patch.op === 'letter' ? allowed : own)))
    return refuse('the numbers are not those of the facts');
  const claims = sources
    .filter(({ kind }) => kind !== 'skill' && kind !== 'language')
    .map(({ text }) => text)
    .join('\n');
  const said = new Set(wordsOf(patch.text));
  const dropped = hedges.find((hedge) => wordsOf(claims).includes(hedge) && !said.has(hedge));
  if (dropped !== undefined) return refuse(`drops "${dropped}"`);
  const claiming = wordsOf(patch.text).filter((word) => !neutralWords.has(word));
  return claiming.length === 0 ? refuse('says nothing') : undefined;
}

/** Words and numbers in lower case; `C++`, `.NET` and `1.2` are one word each. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}.+#%$€£]*[\p{L}\p{N}+#%](?:['’]\p{L}+)?/gu) ?? []
  );
}

function numbersOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
}

function isSubsequence(part: string[], whole: string[]): boolean {
  let at = 0;
  for (const item of part) {
    at = whole.indexOf(item, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Endings that do not change what is claimed. "led" and "lead" stay two words: who leads is a claim. */
function stem(word: string): string {
  if (/\d/u.test(word) || word.length < 5) return word;
  return word.replace(/['’]s$/u, '').replace(/(?:ing|ed|es|s|e)$/u, '');
}
