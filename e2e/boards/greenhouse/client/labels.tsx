import { useForm } from './form-state.ts';

export function LabelText({ label, required }: { label: string; required: boolean }) {
  return (
    <>
      {label}
      {required && <span aria-hidden="true">*</span>}
    </>
  );
}

export function FieldError({ id }: { id: string }) {
  const error = useForm().errors[id];
  return error === undefined ? null : (
    <p id={`${id}-error`} className="helper-text helper-text--error" aria-live="assertive">
      {error}
    </p>
  );
}

/** Help the employer wrote; HTML of the board's own data. */
export function Description({ id, html }: { id: string; html: string | null | undefined }) {
  if (!html) return null;
  return (
    <div className="body body__secondary">
      <div id={`${id}-description`} className="question-description" dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}

/** Properties every control of the form carries. */
export function ariaOf(id: string, label: string, required: boolean, errors: Record<string, string>) {
  return {
    'aria-label': label,
    'aria-describedby': `${id}-description ${id}-error ${id}-help`,
    'aria-invalid': id in errors,
    'aria-errormessage': `${id}-error`,
    'aria-required': required,
  };
}
