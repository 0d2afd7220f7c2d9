import type { PlanItem } from '../fill-plan.ts';
import type { PlanEdit } from '../plan-edit.ts';
import { say } from '../words/index.ts';
import { useState, type FormEvent, type ReactNode } from 'react';

type Props = { item: PlanItem; onSave: (edit: PlanEdit) => void; onCancel: () => void };

/** Edits one row in place, by the kind of its control. Escape goes back, Enter saves (Ctrl+Enter in long text). */
export function RowEditor(props: Props) {
  const { item } = props;
  if (item.widget === 'file') return <p className="small soft">{say('Documents are chosen under Documents in the dashboard.')}</p>;
  if (item.widget === 'workable-entries' || item.widget === 'greenhouse-add-entry')
    return (
      <p className="small soft">{say('These come from your profile; change them there, or press Space on the row to leave them out.')}</p>
    );
  if (item.widget === 'checkbox' || item.widget === 'workable-checkbox') return <CheckEditor {...props} />;
  if (item.options !== undefined && item.options.length > 0) return <ChoiceEditor {...props} />;
  return <TextEditor {...props} />;
}

function EditorForm({ onSubmit, onCancel, children }: { onSubmit: () => void; onCancel: () => void; children: ReactNode }) {
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form
      className="editor stack"
      onSubmit={save}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && event.ctrlKey) onSubmit();
      }}
    >
      {children}
      <div className="row">
        <button type="submit" className="button">
          {say('Use this')}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {say('Back')}
        </button>
      </div>
    </form>
  );
}

function TextEditor({ item, onSave, onCancel }: Props) {
  const [text, setText] = useState(item.action === 'fill' ? item.shown : '');
  const isLong = item.widget === 'textarea';
  const Control = isLong ? 'textarea' : 'input';
  return (
    <EditorForm
      onSubmit={() => onSave(isChoice(item) ? { type: 'choice', options: [{ label: text }] } : { type: 'text', text })}
      onCancel={onCancel}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just opened it */}
      <Control
        type="text"
        {...(isLong ? { rows: 6 } : {})}
        aria-label={item.label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoFocus
      />
      {isChoice(item) && <p className="small soft">{say('The menu’s options are read when it is opened; only an exact one is picked.')}</p>}
    </EditorForm>
  );
}

/** Menus whose options the page shows only when opened. */
function isChoice(item: PlanItem): boolean {
  return [
    'react-select',
    'react-select-multi',
    'select',
    'select2',
    'workable-select',
    'radio-group',
    'workable-radio',
    'phone-country',
    'combobox',
  ].includes(item.widget);
}

function ChoiceEditor({ item, onSave, onCancel }: Props) {
  const isMany = item.widget.endsWith('multi') || item.widget.includes('checkbox-group');
  const before = item.action === 'fill' && item.value.type === 'choice' ? item.value.options.map(({ label }) => label) : [];
  const [chosen, setChosen] = useState<string[]>(before);
  const save = () => onSave({ type: 'choice', options: (item.options ?? []).filter(({ label }) => chosen.includes(label)) });
  const choose = (labels: string[]) => setChosen(labels);
  return (
    <EditorForm onSubmit={save} onCancel={onCancel}>
      <select
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just opened it
        autoFocus
        aria-label={item.label}
        multiple={isMany}
        value={isMany ? chosen : (chosen[0] ?? '')}
        onChange={(event) => choose(Array.from(event.target.selectedOptions, ({ value }) => value))}
      >
        {!isMany && <option value="">{say('Leave empty')}</option>}
        {item.options?.map(({ label }) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </select>
    </EditorForm>
  );
}

function CheckEditor({ item, onSave, onCancel }: Props) {
  const before = item.action === 'fill' && item.value.type === 'checked' && item.value.checked;
  const [checked, setChecked] = useState(before);
  return (
    <EditorForm onSubmit={() => onSave({ type: 'checked', checked })} onCancel={onCancel}>
      <label className="row">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just opened it */}
        <input type="checkbox" autoFocus checked={checked} onChange={(event) => setChecked(event.target.checked)} /> {say('Tick this box')}
      </label>
    </EditorForm>
  );
}
