import { z } from 'zod';
import { AnswerUse, ListedAnswer, StoredAnswer } from '../answer.ts';
import { FilePayload, MadeDocuments, OwnDocument, OwnDocumentChange } from '../artifact.ts';
import { BaseCv, BaseCvChange, NewBaseCv } from '../base-cv.ts';
import { Fact } from '../fact.ts';
import { ImportReview, ReviewDecision, ReviewItem, ReviewSummary } from '../import-review.ts';
import { ChangeDecision, Improvement } from '../improvement.ts';
import { Profile } from '../profile.ts';
import { fileLimit, nothing, type Route } from './route.ts';

const ProfileState = z.object({ profile: Profile, revision: z.number().int(), facts: z.array(Fact) });

/** The person: profile, what was read of their files, base CVs, own documents, answers, and the CV looked at on its own. */
export const profileRoutes = {
  profile: { method: 'GET', path: '/api/profile', access: 'client', input: nothing, output: ProfileState },
  saveProfile: {
    method: 'PUT',
    path: '/api/profile',
    access: 'dashboard',
    input: z.object({ profile: Profile, revision: z.number().int() }),
    output: ProfileState,
  },
  /** Has the companion ready to read a file; changes nothing. */
  prepareImport: { method: 'POST', path: '/api/profile/import/prepare', access: 'dashboard', input: nothing, output: nothing },
  importProfile: {
    method: 'POST',
    path: '/api/profile/import',
    access: 'dashboard',
    input: FilePayload,
    /** A proposal: nothing of it is in the profile until the person has gone through the review. */
    output: z.object({ profile: Profile, facts: z.array(Fact), warnings: z.array(z.string()), reviewId: z.string() }),
    limit: fileLimit,
  },
  /** Facts that were read and saved without a word of the person, confirmed by their ids. Refused with `stale-revision`. */
  confirmFacts: {
    method: 'POST',
    path: '/api/profile/facts/confirm',
    access: 'dashboard',
    input: z.object({ ids: z.array(z.string().max(100)).max(10_000), revision: z.number().int() }),
    output: ProfileState,
  },
  importReviews: { method: 'GET', path: '/api/profile/reviews', access: 'dashboard', input: nothing, output: z.array(ReviewSummary) },
  importReview: { method: 'GET', path: '/api/profile/reviews/:id', access: 'dashboard', input: nothing, output: ImportReview },
  /** Answers with every item: one decision may change how others compare. */
  decideReview: {
    method: 'POST',
    path: '/api/profile/reviews/:id/decisions',
    access: 'dashboard',
    input: z.object({ decisions: z.array(ReviewDecision).min(1).max(10_000) }),
    output: z.object({ items: z.array(ReviewItem) }),
  },
  /**
   * Saves the profile by the decisions and ends the review. `leaveOut`: what is still open is left out; without it such a review is refused
   * with `review-unfinished`. Refused with `stale-revision` like `saveProfile`.
   */
  finishReview: {
    method: 'POST',
    path: '/api/profile/reviews/:id/finish',
    access: 'dashboard',
    input: z.object({ revision: z.number().int(), leaveOut: z.boolean() }),
    output: ProfileState,
  },
  discardReview: { method: 'DELETE', path: '/api/profile/reviews/:id', access: 'dashboard', input: nothing, output: nothing },
  restoreReview: { method: 'POST', path: '/api/profile/reviews/:id/restore', access: 'dashboard', input: nothing, output: nothing },
  baseCvs: { method: 'GET', path: '/api/base-cvs', access: 'client', input: nothing, output: z.array(BaseCv) },
  addBaseCv: { method: 'POST', path: '/api/base-cvs', access: 'dashboard', input: NewBaseCv, output: BaseCv },
  changeBaseCv: { method: 'PATCH', path: '/api/base-cvs/:id', access: 'dashboard', input: BaseCvChange, output: BaseCv },
  /** Refused with `last-base-cv` where it is the only one. */
  removeBaseCv: { method: 'DELETE', path: '/api/base-cvs/:id', access: 'dashboard', input: nothing, output: nothing },
  restoreBaseCv: { method: 'POST', path: '/api/base-cvs/:id/restore', access: 'dashboard', input: nothing, output: BaseCv },
  documents: { method: 'GET', path: '/api/documents', access: 'client', input: nothing, output: z.array(OwnDocument) },
  addDocument: {
    method: 'POST',
    path: '/api/documents',
    access: 'dashboard',
    input: FilePayload.extend({ kind: OwnDocument.shape.kind }),
    output: OwnDocument,
    limit: fileLimit,
  },
  changeDocument: { method: 'PATCH', path: '/api/documents/:id', access: 'dashboard', input: OwnDocumentChange, output: OwnDocument },
  removeDocument: { method: 'DELETE', path: '/api/documents/:id', access: 'dashboard', input: nothing, output: nothing },
  /** Takes a removing back, within a day of it. */
  restoreDocument: { method: 'POST', path: '/api/documents/:id/restore', access: 'dashboard', input: nothing, output: OwnDocument },
  /** The newest CV and letter of every application that has any, those made last first. */
  madeDocuments: { method: 'GET', path: '/api/made-documents', access: 'dashboard', input: nothing, output: z.array(MadeDocuments) },
  answers: { method: 'GET', path: '/api/answers', access: 'client', input: nothing, output: z.array(ListedAnswer) },
  /** `neverUse` absent: as it was before. */
  saveAnswer: {
    method: 'POST',
    path: '/api/answers',
    access: 'client',
    input: StoredAnswer.pick({ question: true, answer: true, confirmed: true, company: true }).extend({ neverUse: z.boolean().optional() }),
    output: StoredAnswer,
  },
  removeAnswer: { method: 'DELETE', path: '/api/answers/:id', access: 'client', input: nothing, output: nothing },
  /** Takes a removing back, within a day of it. */
  restoreAnswer: { method: 'POST', path: '/api/answers/:id/restore', access: 'dashboard', input: nothing, output: StoredAnswer },
  /** Applications it was filled in, the newest first. */
  answerUses: { method: 'GET', path: '/api/answers/:id/uses', access: 'dashboard', input: nothing, output: z.array(AnswerUse) },
  /** Groups of answers, by id, whose questions surely ask the same. */
  alikeAnswers: {
    method: 'GET',
    path: '/api/alike-answers',
    access: 'dashboard',
    input: nothing,
    output: z.object({ groups: z.array(z.array(z.string()).min(2)) }),
  },
  /** Others become one with this answer: it stays, and is found by their questions, too. */
  mergeAnswers: {
    method: 'POST',
    path: '/api/answers/:id/merged',
    access: 'dashboard',
    input: z.object({ ids: z.array(z.string()).min(1).max(1000) }),
    output: StoredAnswer,
  },
  /** Takes a merging back: these are answers of their own again, as they were. */
  separateAnswers: {
    method: 'POST',
    path: '/api/answers/:id/separated',
    access: 'dashboard',
    input: z.object({ ids: z.array(z.string()).min(1).max(1000) }),
    output: StoredAnswer,
  },
  /** The newest analysis of the CV on its own; null: there was none yet. */
  improvement: {
    method: 'GET',
    path: '/api/improvement',
    access: 'dashboard',
    input: nothing,
    output: z.object({ improvement: Improvement.nullable() }),
  },
  /** Refused with `stale-revision` or `change-outdated`; the profile is then as it was. */
  decideChange: {
    method: 'POST',
    path: '/api/improvements/:id/decisions',
    access: 'dashboard',
    input: ChangeDecision,
    output: Improvement,
  },
} as const satisfies Record<string, Route>;
