import { useState, type FormEvent } from 'react';
import type { GreenhouseData } from '../loader.ts';
import { emailedCodeBoxes, SecurityCode } from './security-code.tsx';
import { submitApplication, type Refusal } from './board-calls.ts';
import { composeApplication } from './compose-application.ts';
import { Education } from './education.tsx';
import { Employment } from './employment.tsx';
import { FormContext, type FormState } from './form-state.ts';
import { missingAnswers } from './missing-answers.ts';
import { Question } from './question.tsx';
import { Consents, Demographics, Eeoc } from './voluntary.tsx';
import type { Behaviour } from '../../posting.ts';
import type { BoardText } from './text.ts';

type Props = { data: GreenhouseData; text: BoardText; behaviour: Behaviour; action: string; onSubmitted: () => void };

export function ApplicationForm({ data, text, behaviour, action, onSubmitted }: Props) {
  const [values, setValues] = useState<FormState['values']>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<Refusal>();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const set: FormState['set'] = (id, value) => {
    setValues((before) => ({ ...before, [id]: value }));
    setErrors(({ [id]: _gone, ...others }) => others);
  };
  const asksCode = refusal?.security_code_recipient !== undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = missingAnswers(data, values, text);
    setErrors(missing);
    if (Object.keys(missing).length > 0) return focusFirst(missing);
    setBusy(true);
    const answer = await submitApplication(data.submitPath, composeApplication(data, values, asksCode ? code : undefined));
    setBusy(false);
    if (answer.refusal === undefined) return onSubmitted();
    setRefusal(answer.refusal);
    setErrors(answer.refusal.errors ?? {});
  };
  const { own, asked } = splitQuestions(data);
  return (
    <FormContext value={{ data, text, behaviour, values, errors, set }}>
      <form
        method="get"
        action={action}
        id="application-form"
        className="application--form"
        data-discover="true"
        onSubmit={(event) => void submit(event)}
      >
        <div className="application--questions">
          {own.map((question) => (
            <Question key={question.fields[0]?.name} question={question} />
          ))}
        </div>
        <Employment />
        <Education />
        <div className="application--questions">
          <hr />
          {asked.map((question) => (
            <Question key={question.fields[0]?.name} question={question} />
          ))}
        </div>
        <Demographics />
        <Eeoc />
        <Consents />
        {asksCode && (
          <SecurityCode
            recipient={refusal.security_code_recipient ?? ''}
            wrong={refusal.code === 'security-code-invalid'}
            onCode={setCode}
          />
        )}
        <RefusalText refusal={refusal} text={text} />
        <div className="application--submit">
          <button type="submit" className="btn btn--pill" aria-disabled={busy} disabled={asksCode && code.length < emailedCodeBoxes}>
            {busy ? text.submitting : text.submit}
          </button>
        </div>
      </form>
    </FormContext>
  );
}

function splitQuestions({ jobPost }: GreenhouseData) {
  const isAsked = (name = '') => name.startsWith('question_');
  return {
    own: jobPost.questions.filter(({ fields }) => !isAsked(fields[0]?.name)),
    asked: jobPost.questions.filter(({ fields }) => isAsked(fields[0]?.name)),
  };
}

function focusFirst(missing: Record<string, string>): void {
  const [id = ''] = Object.keys(missing);
  document.getElementById(id)?.focus();
}

function RefusalText({ refusal, text }: { refusal: Refusal | undefined; text: BoardText }) {
  if (refusal === undefined || refusal.security_code_recipient !== undefined || refusal.errors !== undefined) return null;
  return (
    <p className="helper-text helper-text--error" role="alert">
      {refusal.code === 'already-applied' ? text.alreadyApplied : text.failed}
    </p>
  );
}
