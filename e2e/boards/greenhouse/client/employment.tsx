import { Blocks } from './blocks.tsx';
import { useForm, type Option } from './form-state.ts';
import { monthOptions } from './months.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

const parts = ['company-name', 'title', 'start-date-month', 'start-date-year', 'end-date-month', 'end-date-year', 'current-role'];

/** The employment block: positions one under the other, the ids numbered with a single dash. */
export function Employment() {
  const { data } = useForm();
  const state = data.jobPost.employment;
  if (state !== 'optional' && state !== 'required') return null;
  return (
    <Blocks kind="employment" blockClass="employment-form" idsOf={(index) => parts.map((part) => `${part}-${index}`)}>
      {(index) => <Position index={index} required={state === 'required'} />}
    </Blocks>
  );
}

function Position({ index, required }: { index: number; required: boolean }) {
  const { values } = useForm();
  const isCurrent = ((values[`current-role-${index}`] as readonly Option[] | undefined) ?? []).length > 0;
  return (
    <>
      <TextField id={`company-name-${index}`} label="Company name" required={required} />
      <TextField id={`title-${index}`} label="Title" required={required} />
      <Edge index={index} edge="start" required={required} />
      {!isCurrent && <Edge index={index} edge="end" required={required} />}
      <CurrentRole index={index} />
    </>
  );
}

function Edge({ index, edge, required }: { index: number; edge: 'start' | 'end'; required: boolean }) {
  const name = edge === 'start' ? 'Start' : 'End';
  return (
    <div className="education--half-width-container">
      <SelectField id={`${edge}-date-month-${index}`} label={`${name} date month`} required={required} options={monthOptions} />
      <TextField id={`${edge}-date-year-${index}`} label={`${name} date year`} required={required} type="number" />
    </div>
  );
}

function CurrentRole({ index }: { index: number }) {
  const { values, set } = useForm();
  const id = `current-role-${index}`;
  const picked = (values[id] as readonly Option[] | undefined) ?? [];
  return (
    <div className="checkbox__wrapper">
      <div className="checkbox__input">
        <input
          type="checkbox"
          id={`${id}_1`}
          name={id}
          value="1"
          checked={picked.length > 0}
          onChange={(event) => set(id, event.target.checked ? [{ value: '1', label: 'Yes' }] : [])}
        />
      </div>
      <label htmlFor={`${id}_1`}>Current role</label>
    </div>
  );
}
