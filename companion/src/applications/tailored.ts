import {
  type ApplicationPackage,
  type Artifact,
  type ArtifactKind,
  type Ats,
  CoverageScore,
  type TailoredPreview,
} from '@sincerely/shared';
import { newestArtifact } from './newest-artifact.ts';

export type Tailored = {
  /** Throws `not-tailored` where nothing is finished for the application yet. */
  preview(applicationId: string): Promise<TailoredPreview>;
  package(applicationId: string): Promise<ApplicationPackage>;
};

type Parts = { artifactsOf: (applicationId: string) => Artifact[]; textOf: (artifact: Artifact) => Promise<string> };

/** What was tailored for an application, in the two shapes other programs rely on. */
export function openTailored({ artifactsOf, textOf }: Parts): Tailored {
  const newest = (applicationId: string, ...kinds: ArtifactKind[]) => newestArtifact(artifactsOf(applicationId), ...kinds);
  const ats = async (applicationId: string): Promise<Ats> => {
    const { total: score, ...analysis } = CoverageScore.parse(JSON.parse(await textOf(newest(applicationId, 'score'))));
    return { score, analysis };
  };
  return {
    preview: async (id) => ({
      cv_html: await textOf(newest(id, 'cv-html')),
      cover_letter_html: await textOf(newest(id, 'letter-html')),
      ats: await ats(id),
    }),
    // Without a browser to print with, the pages are the files.
    package: async (id) => ({
      application_id: id,
      files: {
        cv: newest(id, 'cv-pdf', 'cv-docx', 'cv-html'),
        cover_letter: newest(id, 'letter-pdf', 'letter-docx', 'letter-html'),
        interview_prep: newest(id, 'interview-prep'),
        form_data: newest(id, 'form-data'),
      },
      ats: await ats(id),
    }),
  };
}
