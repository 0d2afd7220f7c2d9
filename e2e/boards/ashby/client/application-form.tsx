import { useState } from 'react';
import { ashbyEntries, type AshbyEntry, type AshbyForm } from '../ashby-posting.ts';
import { sendApplication } from './board-calls.ts';
import { Captcha } from './captcha.tsx';
import { CheckboxField, RadioField, YesNoField } from './choice-fields.tsx';
import { DateField } from './date-field.tsx';
import { FileField } from './file-field.tsx';
import { FormContext, type Answer, type FormState, type PageState } from './form-state.ts';
import { LocationField } from './location-field.tsx';
import { TextField } from './text-field.tsx';

type Props = { page: PageState; onReceived: () => void };
type Refusal = { blocked?: string; missing: string[] };

const messages = (paths: string[], text: string) => Object.fromEntries(paths.map((path) => [path, text]));

/** All of the questions, without a `form` element around them. */
export function ApplicationForm({ page: { jobPosting, behaviour }, onReceived }: Props) {
  const [formId] = useState(() => crypto.randomUUID());
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<Refusal>();
  const [challenged, setChallenged] = useState(false);
  const entries = ashbyEntries(jobPosting);
  const put: FormState['put'] = (path, answer) => {
    setAnswers(({ [path]: _gone, ...others }) => (answer === undefined ? others : { ...others, [path]: answer }));
    setErrors(({ [path]: _gone, ...others }) => others);
  };
  const refuse = (paths: string[], text: string) => {
    setErrors(messages(paths, text));
    setRefusal({ missing: entries.filter(({ field }) => paths.includes(field.path)).map(({ field }) => field.title) });
  };
  const send = async () => {
    setChallenged(false);
    const sent = await sendApplication(jobPosting.id, answers);
    if (sent.blocked !== undefined) return setRefusal({ blocked: sent.blocked, missing: [] });
    return sent.errors === undefined ? onReceived() : refuse(sent.errors, 'Please check this answer.');
  };
  const submit = () => {
    setRefusal(undefined);
    const missing = entries.filter(({ field, isRequired }) => isRequired && answers[field.path] === undefined);
    if (missing.length > 0)
      return refuse(
        missing.map(({ field }) => field.path),
        'This question is required.',
      );
    return behaviour.captchaChallenge ? setChallenged(true) : void send();
  };
  return (
    <FormContext value={{ formId, answers, errors, put }}>
      <div className="_formContainer_1e3gt_5 ashby-application-form-container">
        <Autofill />
        <Sections form={jobPosting.applicationForm} />
        {jobPosting.surveyForms?.map((survey, index) => (
          <div key={index} className="ashby-survey-form-container">
            <Sections form={survey} />
          </div>
        ))}
        {refusal && <Refused {...refusal} />}
        <button className="_submitButton_1e3gt_1 ashby-application-form-submit-button" onClick={submit}>
          Submit Application
        </button>
      </div>
      {challenged && <Captcha onSolved={() => void send()} />}
    </FormContext>
  );
}

/** Offers to fill the form from a file; what it would do is the vendor's own affair. */
function Autofill() {
  return (
    <div className="_root_1c2d3_4 ashby-application-form-autofill-input-root">
      <label>
        Autofill from resume <input type="file" />
      </label>
    </div>
  );
}

function Sections({ form }: { form: AshbyForm }) {
  return form.sections.map(({ title, fieldEntries }, index) => (
    <div key={index} className="_section_101oc_37 ashby-application-form-section-container">
      {title !== undefined && <h2 className="ashby-application-form-section-header-title">{title}</h2>}
      {fieldEntries.map((entry) => (
        <Field key={entry.id} entry={entry} />
      ))}
    </div>
  ));
}

function Field({ entry }: { entry: AshbyEntry }) {
  const { type } = entry.field;
  if (type === 'Boolean') return <YesNoField entry={entry} />;
  if (type === 'ValueSelect') return <RadioField entry={entry} />;
  if (type === 'MultiValueSelect') return <CheckboxField entry={entry} />;
  if (type === 'Location') return <LocationField entry={entry} />;
  if (type === 'File') return <FileField entry={entry} />;
  if (type === 'Date') return <DateField entry={entry} />;
  return <TextField entry={entry} />;
}

function Refused({ blocked, missing }: Refusal) {
  if (blocked !== undefined) return <div className="ashby-application-form-blocked-application-container">{blocked}</div>;
  return (
    <div className="ashby-application-form-failure-container" role="alert">
      <p>Your form needs corrections</p>
      <ul>
        {missing.map((title) => (
          <li key={title}>Missing entry for required field: {title}</li>
        ))}
      </ul>
    </div>
  );
}
