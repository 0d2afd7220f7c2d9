import { judgePatch, type Verdict } from './gate/judge-patch.ts';
import { judgeSentence } from './gate/judge-sentence.ts';
import type { Patch } from './model/patch.ts';
import { lineAt, type TailoredDocuments } from './tailored-documents.ts';

/** What the gate says to a person's own wording of a sentence: they may keep it all the same, but they are told. */
export function adviseOnLine(documents: TailoredDocuments, id: string, text: string): Verdict {
  const placed = lineAt(documents, id);
  if (placed === undefined) return { ok: false, reason: 'There is no such sentence any more.' };
  const { facts, header } = documents;
  const { src } = placed.line;
  // A sentence that cites nothing yet may stand on any one entry.
  return src.length === 0 ? judgeSentence(text, facts, header) : judgePatch(patchFor(id, text, src), facts, header);
}

/** The sentence as a model would have to propose it. */
function patchFor(id: string, text: string, src: string[]): Patch {
  if (id.startsWith('cv:work')) return { op: 'rewrite', target: src[0] ?? '', text, src };
  return id.startsWith('cv:summary') ? { op: 'summary', target: 'summary', text, src } : { op: 'letter', target: 'letter', text, src };
}
