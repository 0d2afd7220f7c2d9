import { judgePatch, type Verdict } from './model/gate.ts';
import type { Patch } from './model/patch.ts';
import { lineAt, type TailoredDocuments } from './tailored-documents.ts';

/** What the gate says to a person's own wording of a sentence: they may keep it all the same, but they are told. */
export function adviseOnLine(documents: TailoredDocuments, id: string, text: string): Verdict {
  const placed = lineAt(documents, id);
  if (placed === undefined) return { ok: false, reason: 'There is no such sentence any more.' };
  const { facts, header } = documents;
  const verdicts = patchesFor(documents, id, text).map((patch) => judgePatch(patch, facts, header));
  return verdicts.find(({ ok }) => ok) ?? verdicts[0] ?? { ok: true };
}

/** The sentence as a model would have to propose it; one that cites nothing yet may stand on any one entry. */
function patchesFor(documents: TailoredDocuments, id: string, text: string): Patch[] {
  const { src } = lineAt(documents, id)?.line ?? { src: [] };
  const [first] = src;
  if (id.startsWith('cv:work') && first !== undefined) return [{ op: 'rewrite', target: first, text, src }];
  if (id.startsWith('cv:summary')) return [{ op: 'summary', target: 'summary', text, src }];
  const sources = src.length > 0 ? [src] : sourcesByEntry(documents);
  return sources.map((cited) => ({ op: 'letter', target: 'letter', text, src: cited }));
}

const notCitable = new Set(['identity', 'link']);

function sourcesByEntry({ facts }: TailoredDocuments): string[][] {
  const citable = facts.filter(({ kind }) => !notCitable.has(kind));
  const entries = [...new Set(citable.flatMap(({ entry }) => entry ?? []))];
  const general = citable.filter(({ entry }) => entry === undefined).map(({ id }) => id);
  return [general, ...entries.map((entry) => citable.filter((fact) => fact.entry === entry).map(({ id }) => id))].filter(
    (ids) => ids.length > 0,
  );
}
