import type { FoundControl, Option } from '@sincerely/shared';
import { readWidget } from '../widgets/widgets.ts';
import { foreignTargets } from '../sight/foreign-targets.ts';
import type { AtsAdapter, SchemaControl } from './ats-adapter.ts';
import type { Candidate } from './candidate.ts';
import { all, isInput, isSelect, textOf } from './dom.ts';
import { helpOf, isRequired, labelOf, optionLabelOf, sectionOf } from './labels.ts';
import { isSecretBox } from '../sight/is-secret-box.ts';
import { signatureOf } from './signature.ts';

/** Everything about a control that planning and showing needs. The selector leads to its element and to no other. */
export function describeControl(
  candidate: Candidate,
  selector: string,
  adapter: AtsAdapter,
  schema: Map<string, SchemaControl>,
): FoundControl {
  const { element, widget } = candidate;
  const known = schemaOf(element, schema);
  const label = labelOf(candidate, adapter) || known?.label || '';
  const type = typeOf(element, adapter);
  const options = optionsOf(candidate) ?? known?.options;
  const maxLength = 'maxLength' in element && Number(element.maxLength) > 0 ? Number(element.maxLength) : undefined;
  return {
    ref: selector,
    selector,
    widget,
    type: type === secretType ? type : (known?.type ?? type),
    label,
    help: helpOf(element),
    section: sectionOf(element, adapter),
    required: isRequired(candidate, adapter) || known?.required === true,
    ...(options === undefined ? {} : { options }),
    ...(known?.parts ? { parts: known.parts } : {}),
    current: readWidget(candidate),
    prefilledByPage: adapter.prefilled?.some((prefilled) => element.matches(prefilled)) ?? false,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(element.getAttribute('placeholder') ? { placeholder: element.getAttribute('placeholder') ?? '' } : {}),
    ...(element.getAttribute('accept') ? { accept: element.getAttribute('accept') ?? '' } : {}),
    ...(element.getAttribute('autocomplete') ? { autocomplete: element.getAttribute('autocomplete') ?? '' } : {}),
    signature: signatureOf([widget, element.tagName, type, element.getAttribute('name') ?? '', label, ...foreignTargets(element)]),
  };
}

/** The type of a box for what is never ours to write, whatever the page calls it. */
export const secretType = 'secret';

/** The input's own type, or the one its adapter knows it to have. */
function typeOf(element: HTMLElement, { numeric }: AtsAdapter): string {
  if (isSecretBox(element)) return secretType;
  if (numeric !== undefined && element.matches(numeric)) return 'number';
  return isInput(element) ? element.type : element.tagName.toLowerCase();
}

function schemaOf(element: Element, schema: Map<string, SchemaControl>): SchemaControl | undefined {
  const names = [
    element.id,
    element.getAttribute('name'),
    element.getAttribute('data-ui'),
    element.closest('[data-ui]')?.getAttribute('data-ui'),
  ];
  return names.map((name) => (name ? schema.get(name) : undefined)).find((found) => found !== undefined);
}

/** Options the page shows without opening anything. */
function optionsOf({ element, widget, members }: Candidate): Option[] | undefined {
  if (members.length > 0) return members.map((member) => ({ label: optionLabelOf(member), value: valueOf(member) }));
  if (widget.startsWith('react-select')) return optionsOfOpenMenu(element);
  if (!isSelect(element)) return undefined;
  if (widget !== 'select' && widget !== 'select2') return undefined;
  return [...element.options]
    .filter(({ value, disabled }) => value !== '' && !disabled)
    .map((option) => ({ label: textOf(option), value: option.value }));
}

/** A menu that stands open, with nothing typed that would narrow it. */
function optionsOfOpenMenu(element: HTMLElement): Option[] | undefined {
  const menu = isInput(element) && element.value === '' ? element.closest('.select-shell') : null;
  const options = menu === null ? [] : all(menu, '[role="listbox"] [role="option"]');
  return options.length === 0 ? undefined : options.map((option) => ({ label: textOf(option) }));
}

function valueOf(member: HTMLElement): string {
  const input = isInput(member) ? member : member.querySelector('input');
  if (input === null) return '';
  return input.type === 'checkbox' && member !== input ? input.name : input.value;
}
