import { useState } from 'react';
import type { EducationPart } from '../loader.ts';
import { findEducation } from './board-calls.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { useForm, type Option } from './form-state.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const monthOptions = months.map((label, index): Option => ({ value: String(index + 1), label }));

/** The education block; which parts show is in `education_config`. Asked only where the school's name is. */
export function Education() {
  const { data, text } = useForm();
  const [count, setCount] = useState(1);
  if (!isShown(data.jobPost.education_config?.school_name)) return null;
  return (
    <div className="education--container">
      {Array.from({ length: count }, (_, index) => (
        <School key={index} index={index} />
      ))}
      <button className="add-another-button" type="button" onClick={() => setCount(count + 1)}>
        {text.addAnother}
      </button>
    </div>
  );
}

function isShown(state: unknown): boolean {
  return state === 'optional' || state === 'required';
}

function School({ index }: { index: number }) {
  const { data, text } = useForm();
  const config = data.jobPost.education_config ?? {};
  const part = (name: EducationPart) => ({ shown: isShown(config[name]), required: config[name] === 'required' });
  const search = (kind: string) => (term: string) => findEducation(data.urlToken, kind, term);
  return (
    <div className="education--form">
      <hr />
      <div className="education--header">
        <p className="body body--medium">{text.education}</p>
      </div>
      <SelectField id={`school--${index}`} label="School" required={part('school_name').required} load={search('schools')} />
      {part('degree').shown && (
        <Loaded id={`degree--${index}`} label="Degree" required={part('degree').required} load={search('degrees')} />
      )}
      {part('discipline').shown && (
        <Loaded id={`discipline--${index}`} label="Discipline" required={part('discipline').required} load={search('disciplines')} />
      )}
      <div className="education--half-width-container">
        <Date index={index} edge="start" month={part('start_month')} year={part('start_year')} />
        <Date index={index} edge="end" month={part('end_month')} year={part('end_year')} />
      </div>
    </div>
  );
}

function Loaded(props: { id: string; label: string; required: boolean; load: (term: string) => Promise<Option[]> }) {
  return <SelectField {...props} />;
}

type Part = { shown: boolean; required: boolean };

function Date({ index, edge, month, year }: { index: number; edge: 'start' | 'end'; month: Part; year: Part }) {
  const name = edge === 'start' ? 'Start' : 'End';
  if (!month.shown && !year.shown) return null;
  return (
    <div className="education--date-container">
      {month.shown && (
        <SelectField id={`${edge}-month--${index}`} label={`${name} date month`} required={month.required} options={monthOptions} />
      )}
      {year.shown && <TextField id={`${edge}-year--${index}`} label={`${name} date year`} required={year.required} type="number" />}
    </div>
  );
}
