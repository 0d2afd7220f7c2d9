import { DatePicker } from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import type { AshbyEntry } from '../ashby-posting.ts';
import { FieldEntry } from './field-entry.tsx';
import { useField } from './form-state.ts';

/** A date is typed or picked; the box does not say in which order. Kept as `yyyy-MM-dd`. */
export function DateField({ entry }: { entry: AshbyEntry }) {
  const { answer, error, put } = useField(entry);
  return (
    <FieldEntry entry={entry}>
      <DatePicker
        id={entry.field.path}
        name={entry.field.path}
        placeholderText="Pick date..."
        autoComplete="off"
        customInput={<input className="_input_1ndat_28 ashby-application-form-input-date" aria-invalid={error !== undefined} />}
        selected={answer === undefined ? null : new Date(`${answer as string}T12:00:00`)}
        onChange={(date: Date | null) => put(date === null ? undefined : isoDay(date))}
      />
    </FieldEntry>
  );
}

function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
