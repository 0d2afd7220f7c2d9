import { Fragment } from 'react';
import type { GreenhouseQuestion } from '../loader.ts';
import { ConsentField } from './checkbox-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { optionsOf } from './question.tsx';
import { useForm, type Option } from './form-state.ts';

const yesNo: Option[] = ['Yes', 'No', 'Decline To Self Identify'].map((label) => ({ value: label, label }));

/** The US government's questions. The schema's "race" is asked only of those who are not Hispanic or Latino. */
export function Eeoc() {
  const { data } = useForm();
  const sections = data.jobPost.eeoc_sections ?? [];
  if (data.jobPost.enable_eeoc !== true || sections.length === 0) return null;
  return (
    <div className="eeoc__container body">
      <div className="divider" role="separator" />
      {sections.map((section, index) => (
        <Fragment key={index}>
          <div dangerouslySetInnerHTML={{ __html: section.description ?? '' }} />
          {section.questions.map((question) => (
            <EeocQuestion key={question.label} question={question} />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

const labels: Record<string, string> = { race: 'Please identify your race', disability_status: 'Disability Status' };

function EeocQuestion({ question }: { question: GreenhouseQuestion }) {
  const { values, behaviour } = useForm();
  const field = question.fields[0];
  if (field === undefined) return null;
  const own = (
    <EeocSelect
      id={field.name}
      label={labels[field.name] ?? question.label}
      required={question.required === true}
      options={optionsOf(field)}
    />
  );
  if (field.name !== 'race') return own;
  const isAsked = !behaviour.lateFields || (values.hispanic_ethnicity as Option | undefined)?.value === 'No';
  return (
    <>
      <EeocSelect id="hispanic_ethnicity" label="Are you Hispanic/Latino?" required={false} options={yesNo} />
      {isAsked && own}
    </>
  );
}

function EeocSelect(props: { id: string; label: string; required: boolean; options: Option[] }) {
  return (
    <div className="eeoc__question__wrapper">
      <SelectField {...props} />
    </div>
  );
}

/** Greenhouse Inclusion. Control ids are bare numbers. */
export function Demographics() {
  const section = useForm().data.jobPost.demographic_questions;
  if (!section) return null;
  return (
    <>
      <hr />
      <div id="demographic-section" className="demographic--container">
        <h3 className="section-header font-primary">{section.title}</h3>
        <div className="body" dangerouslySetInnerHTML={{ __html: section.description ?? '' }} />
        {section.questions.map((question) => (
          <Fragment key={question.id}>
            <SelectField
              id={String(question.id)}
              label={question.name}
              required={question.required}
              isMulti={question.answer_type.key.startsWith('MULTI')}
              options={question.answer_options.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
            <FreeForm id={question.id} options={question.answer_options} />
          </Fragment>
        ))}
      </div>
    </>
  );
}

function FreeForm({ id, options }: { id: number; options: { id: number; name: string; free_form: boolean }[] }) {
  const value = useForm().values[String(id)];
  const picked = [value ?? []].flat() as Option[];
  return options
    .filter((option) => option.free_form && picked.some((pick) => pick.value === String(option.id)))
    .map((option) => <TextField key={option.id} id={`${id}-${option.id}`} label={option.name} />);
}

export function Consents() {
  const { data, text } = useForm();
  const compliance = data.jobPost.data_compliance;
  if (!compliance) return null;
  const company = data.jobPost.company_name.trim();
  return (
    <>
      <hr />
      {compliance.requires_processing_consent && <ConsentField id="gdpr_processing_consent_given" label={text.consent(company)} required />}
      {compliance.requires_retention_consent && (
        <ConsentField id="gdpr_retention_consent_given" label={text.retention(company)} required={false} />
      )}
      {compliance.demographic_data_consent_applies && data.jobPost.demographic_questions && (
        <ConsentField id="gdpr_demographic_data_consent_given" label={text.demographicConsent(company)} required />
      )}
    </>
  );
}
