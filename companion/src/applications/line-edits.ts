import { type Artifact, CodedError, type Grounding, type LineEdit, type LineEdited, type Profile } from '@sincerely/shared';
import type { KeepArtifact } from '../documents/keep-artifact.ts';
import { adviseOnLine } from '../tailoring/advise-on-line.ts';
import type { PdfPrinter } from '../tailoring/render/print-pdf.ts';
import { editedArtifacts } from '../tailoring/tailored-files.ts';
import { groundedLines, lineAt, type TailoredDocuments, withLine } from '../tailoring/tailored-documents.ts';
import { newestArtifact } from './newest-artifact.ts';

export type LineEdits = {
  /** Throws `not-tailored` where nothing is. */
  grounding(applicationId: string): Promise<Grounding>;
  /** Saves a wording of the person's own as a new version of the files, or says why the facts do not carry it. */
  edit(applicationId: string, edit: LineEdit): Promise<LineEdited>;
};

type Parts = {
  artifactsOf: (applicationId: string) => Artifact[];
  textOf: (artifact: Artifact) => Promise<string>;
  keep: KeepArtifact;
  printer: PdfPrinter;
  profile: () => Profile;
  onChange: (applicationId: string) => void;
};

export function openLineEdits({ artifactsOf, textOf, keep, printer, profile, onChange }: Parts): LineEdits {
  const newest = async (applicationId: string) =>
    JSON.parse(await textOf(newestArtifact(artifactsOf(applicationId), 'tailored'))) as TailoredDocuments;
  return {
    grounding: async (applicationId) => {
      const documents = await newest(applicationId);
      return { lines: groundedLines(documents), refused: documents.refused };
    },
    edit: async (applicationId, { line, text, insist }) => {
      const documents = await newest(applicationId);
      const part = lineAt(documents, line)?.part;
      if (part === undefined) throw new CodedError('not-found', { message: 'There is no such sentence any more.' });
      const verdict = adviseOnLine(documents, line, text);
      const advice = verdict.ok ? null : verdict.reason;
      if (advice !== null && !insist) return { saved: false, advice };
      const made = await editedArtifacts(withLine(documents, line, text), part, printer, profile());
      for (const artifact of made) await keep(applicationId, artifact);
      onChange(applicationId);
      return { saved: true, advice };
    },
  };
}
