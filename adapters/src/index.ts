import { adapterOf } from './adapters.ts';
import { detectWith, type Detected } from './engine/detect.ts';

export { adapterById, adapterOf, adapters, matches } from './adapters.ts';
export type { AtsAdapter, SchemaControl } from './engine/ats-adapter.ts';
export type { Detected } from './engine/detect.ts';
export { readDrift } from './engine/drift.ts';
export { addAppeared, approvedPlan, editPlan, keepEdits } from './engine/edit-plan.ts';
export { openSchemas } from './engine/fetch-schema.ts';
export { fill } from './engine/fill.ts';
export { findControls } from './engine/find-controls.ts';
export { formLike } from './engine/form-like.ts';
export { highlight } from './engine/highlight.ts';
export { browserHost, type Host } from './engine/host.ts';
export { keepFilled } from './engine/keep-filled.ts';
export { planFill, type PlanInput } from './engine/plan-fill.ts';
export { readEnd } from './engine/read-end.ts';
export { readOutcome } from './engine/read-outcome.ts';
export { readPosting } from './engine/read-posting.ts';
export { remoteSchemaUrl } from './engine/remote-schema.ts';
export { generic } from './generic/adapter.ts';
export { whyNoForm, type NoForm } from './generic/application-form.ts';
export { readAnyPosting } from './generic/read-posting.ts';
export { submit, watchOutcome } from './engine/submit.ts';
export { sentValues, type ShownValue } from './engine/sent-values.ts';
export { isWindowPainted } from './sight/clicked-through.ts';
export { isOpenAt } from './sight/is-covered.ts';
export { isPlain } from './sight/is-plain.ts';
export { undo } from './engine/undo.ts';
export { whenPageSettles } from './engine/when-page-settles.ts';
export { health, type Health } from './health.ts';
export { setValue } from './widgets/events.ts';
export { recall, type Recalled } from './memory/recall.ts';
export type { Obstacle } from './outlook/obstacle.ts';
export { obstaclesOf, type PostingOutlook } from './outlook/obstacles.ts';
export { outlookOf, type Outlook } from './outlook/outlook.ts';
export { postingOutlook } from './outlook/posting-obstacles.ts';
export { matchOption } from './questions/match-option.ts';
export { nameControls } from './questions/name-controls.ts';
export type { PlanDocuments } from './questions/answer-found.ts';
export { normalize } from './questions/normalize.ts';

/** What a page is, or null where it is no page of an ATS or nothing of one stands on it. */
export function detect(document: Document, url: string): Detected | null {
  const adapter = adapterOf(url);
  return adapter === undefined ? null : detectWith(document, url, adapter);
}
