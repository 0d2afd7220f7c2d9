import type { FillResult, PlanEdit, PlanItem } from '@sincerely/shared';
import { say, tell } from '@sincerely/shared/words';
import { useState, type KeyboardEvent } from 'react';
import { ask } from '../snapshot.ts';
import { RowEditor } from './row-editor.tsx';
import { rowSigns, rowState } from './row-state.ts';

type Props = { item: PlanItem; result: FillResult | undefined; tabId: number };

/** One control of the form: its value and where it comes from, or why it is left. Arrow keys move, Enter edits, Space leaves out. */
export function PlanRow({ item, result, tabId }: Props) {
  const [editing, setEditing] = useState(false);
  const state = rowState(item, result);
  const edit = (change: PlanEdit) => {
    setEditing(false);
    void ask('edit', { tabId, ref: item.ref, edit: change });
  };
  const show = () => void ask('show', { tabId, ref: item.ref }).catch(() => undefined);
  return (
    <li
      className="plan-row"
      tabIndex={0}
      data-ref={item.ref}
      data-key={item.key ?? item.intent ?? ''}
      data-state={state}
      onClick={show}
      onKeyDown={(event) => onKey(event, setEditing, edit)}
    >
      <span className={`sign ${state}`} aria-hidden="true">
        {rowSigns[state].sign}
      </span>
      <span className="label">
        {item.label}
        {item.required && <abbr title={say('required')}> *</abbr>} <span className="skip">{say(rowSigns[state].word)}</span>
      </span>
      <RowValue item={item} result={result} />
      <RowActions item={item} onEdit={() => setEditing(true)} edit={edit} />
      {editing && <RowEditor item={item} onSave={edit} onCancel={() => setEditing(false)} />}
    </li>
  );
}

function RowValue({ item, result }: { item: PlanItem; result: FillResult | undefined }) {
  if (item.action === 'skip') return <span className="value why">{tell(item.reason)}</span>;
  const differs = result !== undefined && result.result !== 'filled' && result.result !== 'cancelled';
  return (
    <span className="value">
      <span className="shown">{item.shown}</span> <span className="why">{tell(item.source.label)}</span>
      {differs && <span className="why"> · {whyDiffers(result)}</span>}
    </span>
  );
}

function whyDiffers({ reason, shown }: FillResult): string {
  return reason === undefined ? say('the page shows “{shown}”', { shown }) : tell(reason);
}

function RowActions({ item, onEdit, edit }: { item: PlanItem; onEdit: () => void; edit: (change: PlanEdit) => void }) {
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
        onClick={onEdit}
      >
        {isFilled ? say('Edit') : say('Answer')}
      </button>
    </span>
  );
}

function onKey(event: KeyboardEvent<HTMLElement>, setEditing: (on: boolean) => void, edit: (change: PlanEdit) => void): void {
  const row = event.currentTarget;
  if (event.target !== row) return;
  if (event.key === 'Enter') setEditing(true);
  else if (event.key === ' ') edit({ type: 'leave-out' });
  else if (event.key === 'ArrowDown') focusRow(row, 1);
  else if (event.key === 'ArrowUp') focusRow(row, -1);
  else return;
  event.preventDefault();
}

function focusRow(row: HTMLElement, step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.plan-row')];
  rows[rows.indexOf(row) + step]?.focus();
}
