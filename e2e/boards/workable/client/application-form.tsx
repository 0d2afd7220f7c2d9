import { useState, type FormEvent, type MouseEvent } from 'react';
import type { Behaviour } from '../../posting.ts';
import type { WorkableField, WorkableSection } from '../workable-posting.ts';
import { sendApplication } from './board-calls.ts';
import { Box, CheckboxControl, RadioControl } from './choice-controls.tsx';
import { DateControl } from './date-control.tsx';
import { FileControl } from './file-control.tsx';
import { FormContext, type Answer, type FormState } from './form-state.ts';
import { GroupControl } from './group-control.tsx';
import { ErrorLine } from './labels.tsx';
import { PhoneControl } from './phone-control.tsx';
import { SelectControl } from './select-control.tsx';
import { AddressControl, TextControl } from './text-controls.tsx';
import { Turnstile } from './turnstile.tsx';

type Props = { code: string; form: WorkableSection[]; gdpr: string | undefined; behaviour: Behaviour; onReceived: () => void };

export function ApplicationForm({ code, form, gdpr, behaviour, onReceived }: Props) {
  const fields = form.flatMap((section) => section.fields);
  const [answers, setAnswers] = useState<Record<string, Answer>>(() => guessedAddress(fields, behaviour));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [message, setMessage] = useState('');
  const [challenged, setChallenged] = useState(false);
  const put: FormState['put'] = (id, answer) => {
    setAnswers(({ [id]: _gone, ...others }) => (answer === undefined ? others : { ...others, [id]: answer }));
    setErrors(({ [id]: _gone, ...others }) => others);
  };
  const send = async (token: string) => {
    setChallenged(false);
    const sent = await sendApplication(code, answers, token);
    if (sent.isReceived) return onReceived();
    setErrors(sent.errors ?? {});
    setMessage(sent.message ?? '');
  };
  const submit = (event: FormEvent | MouseEvent) => {
    event.preventDefault();
    const required = [...fields.filter((field) => field.required).map(({ id }) => id), ...(gdpr ? ['gdpr'] : [])];
    const missing = required.filter((id) => answers[id] === undefined);
    setErrors(Object.fromEntries(missing.map((id) => [id, 'This field is required.'])));
    if (missing.length > 0) return;
    if (behaviour.captchaChallenge) setChallenged(true);
    else void send('practice');
  };
  return (
    <FormContext value={{ code, behaviour, answers, errors, put }}>
      <form className="styles--2I-rr" data-ui={behaviour.redesigned ? 'candidate-form' : 'application-form'} onSubmit={submit}>
        <div className="styles--11blb" data-ui="autofill-button">
          <button aria-haspopup="true" aria-expanded="false" type="button">
            Import resume from
          </button>
        </div>
        {form.map((section, index) => (
          <Section key={section.name} section={section} index={index} clear={(ids) => ids.forEach((id) => put(id, undefined))} />
        ))}
        {gdpr && (
          <Consent text={gdpr} checked={answers.gdpr === true} toggle={() => put('gdpr', answers.gdpr === true ? undefined : true)} />
        )}
        {message !== '' && <p role="alert">{message}</p>}
        <Turnstile isShown={challenged} onSolved={(token) => void send(token)} />
        <button className="button--2de5X primary--25RCR" data-ui="apply-button" type="submit" onClick={submit}>
          Submit application
        </button>
      </form>
    </FormContext>
  );
}

function guessedAddress(fields: WorkableField[], { ipAddress }: Behaviour): Record<string, Answer> {
  return ipAddress !== '' && fields.some(({ id }) => id === 'address') ? { address: ipAddress } : {};
}

function Section({ section, index, clear }: { section: WorkableSection; index: number; clear: (ids: string[]) => void }) {
  return (
    <section data-ui="section" className="styles--QXNVJ">
      <div className="styles--r7_HT">
        <h2 id={`section-${index}_section_name`}>{section.name}</h2>
        <a
          tabIndex={0}
          role="button"
          data-ui={`clear-section-${index}`}
          aria-label={`Clear ${section.name}`}
          onClick={() => clear(section.fields.map(({ id }) => id))}
        >
          <span>Clear</span>
        </a>
      </div>
      <div className="styles--1jc0L" data-ui="section-fields">
        {section.fields.map((field) => (
          <Control key={field.id} field={field} />
        ))}
      </div>
    </section>
  );
}

function Control({ field }: { field: WorkableField }) {
  if (field.id === 'address') return <AddressControl field={field} />;
  if (field.type === 'phone') return <PhoneControl field={field} />;
  if (field.type === 'file') return <FileControl field={field} />;
  if (field.type === 'group') return <GroupControl field={field} />;
  if (field.type === 'date') return <DateControl field={field} />;
  if (field.type === 'dropdown') return <SelectControl field={field} />;
  if (field.type === 'boolean' || (field.type === 'multiple' && field.singleOption === true)) return <RadioControl field={field} />;
  if (field.type === 'multiple') return <CheckboxControl field={field} />;
  return <TextControl field={field} />;
}

function Consent({ text, checked, toggle }: { text: string; checked: boolean; toggle: () => void }) {
  return (
    <div data-ui="gdpr">
      <Box name="gdpr" text={text} checked={checked} required toggle={toggle} />
      <ErrorLine id="gdpr" />
    </div>
  );
}
