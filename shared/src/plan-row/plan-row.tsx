import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { PlanItem } from '../fill-plan.ts';
import type { FillResult } from '../fill-report.ts';
import type { PlanEdit } from '../plan-edit.ts';
import { say, tell } from '../words/index.ts';
import { RowEditor } from './row-editor.tsx';
import { rowSigns, rowState } from './row-state.ts';

type Props = {
  item: PlanItem;
  /** What the page showed of it after the fill. */
  result?: FillResult | undefined;
  /** Absent: nothing can be changed now. */
  onEdit?: ((edit: PlanEdit) => void) | undefined;
  /** Goes to its control on the page. */
  onShow?: () => void;
  /** What more is to be said of it. */
  children?: ReactNode;
};

/** One control of the form: its value and where it comes from, or why it is left. Arrow keys move, Enter edits, Space leaves out. */
export function PlanRow({ item, result, onEdit, onShow, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const state = rowState(item, result);
  const edit = (change: PlanEdit) => {
    setIsOpen(false);
    onEdit?.(change);
  };
  return (
    <li
      className="plan-row"
      tabIndex={0}
      data-ref={item.ref}
      data-key={item.key ?? item.intent ?? ''}
      data-state={state}
      onClick={onShow}
      onKeyDown={(event) => onKey(event, onEdit && (() => setIsOpen(true)), onEdit)}
    >
      <span className={`sign ${state}`} aria-hidden="true">
        {rowSigns[state].sign}
      </span>
      <span className="label">
        {item.label}
        {item.required && <abbr title={say('required')}> *</abbr>} <span className="skip">{say(rowSigns[state].word)}</span>
      </span>
      <RowValue item={item} result={result}>
        {children}
      </RowValue>
      {onEdit && <RowActions item={item} onOpen={() => setIsOpen(true)} edit={edit} />}
      {isOpen && onEdit && <RowEditor item={item} onSave={edit} onCancel={() => setIsOpen(false)} />}
    </li>
  );
}

function RowValue({ item, result, children }: Pick<Props, 'item' | 'result' | 'children'>) {
  if (item.action === 'skip')
    return (
      <span className="value why">
        {tell(item.reason)} {children}
      </span>
    );
  const differs = result !== undefined && result.result !== 'filled' && result.result !== 'cancelled';
  return (
    <span className="value">
      <span className="shown">{item.shown}</span> <span className="why">{tell(item.source.label)}</span>
      {differs && <span className="why"> · {whyDiffers(result)}</span>} {children}
    </span>
  );
}

function whyDiffers({ reason, shown }: FillResult): string {
  return reason === undefined ? say('the page shows “{shown}”', { shown }) : tell(reason);
}

function RowActions({ item, onOpen, edit }: { item: PlanItem; onOpen: () => void; edit: (change: PlanEdit) => void }) {
  const { label } = item;
  const isFilled = item.action === 'fill';
  return (
    <span className="actions" onClick={(event) => event.stopPropagation()}>
      {item.action === 'fill' && item.confidence === 'suggested' && (
        <button type="button" className="button quiet" onClick={() => edit({ type: 'take' })}>
          {say('Take')}
        </button>
      )}
      <button
        type="button"
        className="button quiet"
        aria-label={isFilled ? say('Edit: {label}', { label }) : say('Answer: {label}', { label })}
        onClick={onOpen}
      >
        {isFilled ? say('Edit') : say('Answer')}
      </button>
    </span>
  );
}

function onKey(event: KeyboardEvent<HTMLElement>, open: (() => void) | undefined, edit: Props['onEdit']): void {
  const row = event.currentTarget;
  if (event.target !== row) return;
  if (event.key === 'Enter' && open) open();
  else if (event.key === ' ' && edit) edit({ type: 'leave-out' });
  else if (event.key === 'ArrowDown') focusRow(row, 1);
  else if (event.key === 'ArrowUp') focusRow(row, -1);
  else return;
  event.preventDefault();
}

function focusRow(row: HTMLElement, step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.plan-row')];
  rows[rows.indexOf(row) + step]?.focus();
}
