import type { EducationPart } from '../loader.ts';
import { Blocks } from './blocks.tsx';
import { findEducation } from './board-calls.ts';
import { useForm, type Option } from './form-state.ts';
import { monthOptions } from './months.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

const parts = ['school', 'degree', 'discipline', 'start-month', 'start-year', 'end-month', 'end-year'];

/** The education block; which parts show is in `education_config`. Asked only where the school's name is. */
export function Education() {
  const { data } = useForm();
  if (!isShown(data.jobPost.education_config?.school_name)) return null;
  return (
    <Blocks kind="education" blockClass="education--form" idsOf={(index) => parts.map((part) => `${part}--${index}`)}>
      {(index) => <School index={index} />}
    </Blocks>
  );
}

function isShown(state: unknown): boolean {
  return state === 'optional' || state === 'required';
}

function School({ index }: { index: number }) {
  const { data } = useForm();
  const config = data.jobPost.education_config ?? {};
  const part = (name: EducationPart) => ({ shown: isShown(config[name]), required: config[name] === 'required' });
  const search = (kind: string) => (term: string) => findEducation(data.urlToken, kind, term);
  return (
    <>
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
    </>
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
