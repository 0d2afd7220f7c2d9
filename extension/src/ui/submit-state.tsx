import type { OutcomeKind } from '@sincerely/shared';
import { datesAs, phrase, say, tell } from '@sincerely/shared/words';
import type { Submit, TabState } from '../state.ts';
import { Button } from './button.tsx';
import { ask } from './snapshot.ts';

const words: Record<OutcomeKind, string> = {
  submitted: phrase('The page confirmed your application.'),
  invalid: phrase('The page did not take the form. Your answers are kept; mend these and submit again.'),
  challenged: phrase('The page asks you to show that you are a person. Solve it there; Sincerely waits for the page’s answer.'),
  'code-required': phrase(
    'The page has sent a code to your e-mail. Type it there and press its submit button; Sincerely waits for the page’s answer.',
  ),
  duplicate: phrase('The page says you have already applied here. Nothing was sent again.'),
  closed: phrase('The page says this posting is closed. Nothing was sent.'),
  unknown: phrase('The page did not say whether the application arrived.'),
};

const dayAndTime = datesAs({ dateStyle: 'medium', timeStyle: 'short' });

/** How the submit stands: waiting, its receipt, or what the person has to do. */
export function SubmitState({ tab, submit }: { tab: TabState; submit: Submit }) {
  const kind = submit.outcome?.kind;
  if (kind === undefined) return <Waiting tab={tab} />;
  return (
    <section className={kind === 'submitted' ? 'good stack' : 'notice stack'} aria-label={say('Outcome')} data-outcome={kind}>
      <h2 role="status">{say(words[kind])}</h2>
      <p className="small soft">
        {submit.outcome && dayAndTime(submit.outcome.at)} · {submit.outcome?.message || tell(submit.outcome?.signal ?? '')}
      </p>
      <ul className="small">
        {submit.outcome?.errors.map((error) => (
          <li key={error.label + error.message}>
            <strong>{error.label}</strong>: {error.message}
          </li>
        ))}
      </ul>
      {kind === 'unknown' && <Ask tab={tab} />}
    </section>
  );
}

function Waiting({ tab }: { tab: TabState }) {
  return (
    <section className="notice stack" aria-label={say('Outcome')}>
      <h2 role="status">{say('Submitted on your word. Waiting for the page’s answer…')}</h2>
      <p className="small soft">{say('If the page already shows how it ended, say so here.')}</p>
      <Ask tab={tab} />
    </section>
  );
}

function Ask({ tab }: { tab: TabState }) {
  const { tabId, posting } = tab;
  const company = posting?.company;
  return (
    <div className="row">
      <span>{company === undefined ? say('Did the employer confirm?') : say('Did {company} confirm?', { company })}</span>
      <Button action={async () => ask('settle', { tabId, submitted: true })}>{say('Yes')}</Button>
      <Button action={async () => ask('settle', { tabId, submitted: false })}>{say('No')}</Button>
    </div>
  );
}
