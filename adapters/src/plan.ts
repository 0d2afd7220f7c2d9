/** What is decided of a form away from its page: nothing here touches a document. */
export { addAppeared, approvedPlan, editPlan, keepEdits, leftOut, withValue } from './engine/edit-plan.ts';
export { planFill, type PlanInput } from './engine/plan-fill.ts';
export { sentValues, type ShownValue } from './engine/sent-values.ts';
export { nameControls } from './questions/name-controls.ts';
