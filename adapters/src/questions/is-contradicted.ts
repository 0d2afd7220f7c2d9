import type { Found } from '@sincerely/shared';
import type { FieldKey } from '@sincerely/shared/field-keys';
import { fieldOfLabel } from './field-of-label.ts';

/** Fields that say who the person is and how to reach them: one of them in another's place is never right. */
const personal = new Map<FieldKey, string>([
  ['name', 'name'],
  ['given-name', 'given'],
  ['family-name', 'family'],
  ['email', 'email'],
  ['tel', 'tel'],
  ['street-address', 'address'],
  ['postal-code', 'post'],
  ['linkedin-url', 'linkedin'],
  ['github-url', 'github'],
]);

/** Whether what a person reads beside a box is another personal field than the one its page's mark stands for. */
export function isContradicted(found: Found): boolean {
  if (found.kind !== 'field' || found.by !== 'adapter') return false;
  const said = fieldOfLabel(found, '');
  const [read, meant] = [said && personal.get(said), personal.get(found.key)];
  return read !== undefined && meant !== undefined && read !== meant;
}
