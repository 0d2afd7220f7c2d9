import type { OutcomeKind } from '@sincerely/shared';
import type { Submit, TabState } from '../state.ts';
import { Button } from './button.tsx';
import { ask } from './snapshot.ts';

const words: Record<OutcomeKind, string> = {
  submitted: 'The page confirmed your application.',
  invalid: 'The page did not take the form. Your answers are kept; mend these and submit again.',
  challenged: 'The page asks you to show that you are a person. Solve it there; Sincerely waits for the page’s answer.',
  'code-required':
    'The page has sent a code to your e-mail. Type it there and press its submit button; Sincerely waits for the page’s answer.',
  duplicate: 'The page says you have already applied here. Nothing was sent again.',
  closed: 'The page says this posting is closed. Nothing was sent.',
  unknown: 'The page did not say whether the application arrived.',
};

/** How the submit stands: waiting, its receipt, or what the person has to do. */
export function SubmitState({ tab, submit }: { tab: TabState; submit: Submit }) {
  const kind = submit.outcome?.kind;
  if (kind === undefined) return <Waiting tab={tab} />;
  return (
    <section className={kind === 'submitted' ? 'good stack' : 'notice stack'} aria-label="Outcome" data-outcome={kind}>
      <h2 role="status">{words[kind]}</h2>
      <p className="small soft">
        {new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(submit.outcome?.at)} ·{' '}
        {submit.outcome?.message || submit.outcome?.signal}
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
    <section className="notice stack" aria-label="Outcome">
      <h2 role="status">Submitted on your word. Waiting for the page’s answer…</h2>
      <p className="small soft">If the page already shows how it ended, say so here.</p>
      <Ask tab={tab} />
    </section>
  );
}

function Ask({ tab }: { tab: TabState }) {
  const { tabId } = tab;
  return (
    <div className="row">
      <span>Did {tab.posting?.company ?? 'the employer'} confirm?</span>
      <Button action={async () => ask('settle', { tabId, submitted: true })}>Yes</Button>
      <Button action={async () => ask('settle', { tabId, submitted: false })}>No</Button>
    </div>
  );
}
