import type { GreenhouseField, GreenhouseQuestion } from '../loader.ts';
import { checkEmail, findPlaces } from './board-calls.ts';
import { CheckboxField } from './checkbox-field.tsx';
import { FileField } from './file-field.tsx';
import { useForm, type Option } from './form-state.ts';
import { Description } from './labels.tsx';
import { PhoneField } from './phone-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

const autoComplete: Record<string, string> = { first_name: 'given-name', last_name: 'family-name', email: 'email' };

export function optionsOf(field: GreenhouseField): Option[] {
  return (field.values ?? []).map(({ value, label }) => ({ value: String(value), label }));
}

/** One question of the schema as the control Greenhouse draws for it. */
export function Question({ question }: { question: GreenhouseQuestion }) {
  const field = question.fields[0];
  if (field === undefined || field.type === 'input_hidden') return null;
  if (field.name === 'phone') return <PhoneField label={question.label} required={question.required === true} />;
  if (field.type === 'input_file') return <UploadQuestion question={question} field={field} />;
  return (
    <div className="field-wrapper">
      <Control question={question} field={field} />
      <Description id={field.name} html={question.description} />
    </div>
  );
}

function UploadQuestion({ question, field }: { question: GreenhouseQuestion; field: GreenhouseField }) {
  const withText = question.fields.some(({ type }) => type === 'textarea');
  return (
    <FileField
      id={field.name}
      label={question.label}
      required={question.required === true}
      fileTypes={field.allowed_filetypes ?? []}
      withText={withText}
    />
  );
}

function Control({ question, field }: { question: GreenhouseQuestion; field: GreenhouseField }) {
  const shared = { id: field.name, label: question.label, required: question.required === true };
  if (field.name === 'candidate_location') return <LocationField required={shared.required} />;
  if (field.type === 'textarea') return <TextField {...shared} long />;
  if (field.type === 'multi_value_single_select') return <SelectField {...shared} options={optionsOf(field)} />;
  if (field.type === 'multi_value_multi_select' && question.multi_select_style === 'checkbox')
    return <CheckboxField {...shared} options={optionsOf(field)} />;
  if (field.type === 'multi_value_multi_select') return <SelectField {...shared} options={optionsOf(field)} isMulti />;
  const hints = autoComplete[field.name];
  return <TextField {...shared} {...(hints ? { autoComplete: hints } : {})} {...(field.name === 'email' ? { onLeave: checkEmail } : {})} />;
}

function LocationField({ required }: { required: boolean }) {
  const { text } = useForm();
  return (
    <>
      <SelectField id="candidate-location" label={text.location} required={required} load={findPlaces} placeholder="" withoutToggle />
      <button type="button" className="btn--tertiary">
        {text.locateMe}
      </button>
    </>
  );
}
