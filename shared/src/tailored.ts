import { z } from 'zod';
import { Artifact, CoverageScore } from './artifact.ts';

/** How a tailored CV covers the posting: the score 0–100 and the parts it is made of. */
export const Ats = z.object({ score: CoverageScore.shape.total, analysis: CoverageScore.omit({ total: true }) });

/** A finished preview: both documents as whole pages, to be shown in frames that may run nothing. */
export const TailoredPreview = z.object({ cv_html: z.string(), cover_letter_html: z.string(), ats: Ats });

/** A finished application package: the newest file of each kind, and what is in them by the score. */
export const ApplicationPackage = z.object({
  application_id: z.string(),
  files: z.object({ cv: Artifact, cover_letter: Artifact, interview_prep: Artifact, form_data: Artifact }),
  ats: Ats,
});

export type Ats = z.infer<typeof Ats>;
export type TailoredPreview = z.infer<typeof TailoredPreview>;
export type ApplicationPackage = z.infer<typeof ApplicationPackage>;
