import { DatePicker } from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import type { WorkableField } from '../workable-posting.ts';
import { ErrorLine, LabelText, errorMarks } from './labels.tsx';
import { useControl } from './form-state.ts';

/** Order of day, month and year as the browser's language writes them, such as `dd/MM/yyyy`. */
function localFormat(): string {
  const parts = new Intl.DateTimeFormat(navigator.language).formatToParts(new Date(2026, 10, 24));
  const names: Partial<Record<string, string>> = { day: 'dd', month: 'MM', year: 'yyyy' };
  const order = parts.flatMap(({ type }) => names[type] ?? []);
  return order.join(order[0] === 'yyyy' ? '-' : '/');
}

/** A date is typed or picked in the order that the placeholder shows. Kept as `yyyy-MM-dd`. */
export function DateControl({ field }: { field: WorkableField }) {
  const { id, required } = field;
  const { answer, error, put } = useControl(id);
  const format = localFormat();
  return (
    <div className="styles--3IYUq styles--3JEd1">
      <label className="styles--3aPac">
        <LabelText id={`${id}_label`} field={field} />
        <DatePicker
          name={id}
          dateFormat={format}
          placeholderText={format.toUpperCase()}
          required={required}
          autoComplete="off"
          customInput={<input inputMode="tel" aria-required={required} aria-labelledby={`${id}_label`} {...errorMarks(id, error)} />}
          selected={answer === undefined ? null : new Date(`${answer as string}T12:00:00`)}
          onChange={(date: Date | null) => put(date === null ? undefined : isoDay(date))}
        />
      </label>
      <ErrorLine id={id} />
    </div>
  );
}

function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
