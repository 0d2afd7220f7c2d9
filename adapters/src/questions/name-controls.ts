import type { Found, FoundControl } from '@sincerely/shared';
import { fieldPolicies } from '@sincerely/shared/field-keys';
import { fieldOfLabel } from './field-of-label.ts';
import { intentOf } from './intent-of.ts';

/** What each control of a form asks for: a field where its meaning is fixed, else a question. What is never touched is left out. */
export function nameControls(controls: FoundControl[]): Found[] {
  return controls.map(nameControl).filter((found) => found.kind === 'question' || fieldPolicies[found.key] !== 'never');
}

export function nameControl(control: FoundControl): Found {
  if (control.mapped !== undefined) return { ...control, kind: 'field', key: control.mapped, by: 'adapter' };
  const key = fieldOfLabel(control, control.autocomplete ?? '');
  if (key !== undefined) return { ...control, kind: 'field', key, by: fieldOfLabel(control, '') === key ? 'label' : 'autocomplete' };
  const intent = intentOf(control);
  return { ...control, kind: 'question', ...(intent === undefined ? {} : { intent }) };
}
