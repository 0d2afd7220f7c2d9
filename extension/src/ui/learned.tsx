import { say } from '@sincerely/shared/words';
import type { TabState } from '../state.ts';
import { Button } from './button.tsx';
import { ask } from './snapshot.ts';

/** What the person answered themselves, offered once to be kept for the next form. */
export function Learned({ tab }: { tab: TabState }) {
  const { tabId, learned = [] } = tab;
  if (learned.length === 0) return null;
  return (
    <section className="notice stack" aria-label={say('Answers to remember')}>
      <h2>{say('Remember for next time?')}</h2>
      {learned.map(({ question, answer, company }) => (
        <div key={question} className="stack">
          <p className="small">
            <strong>{question}</strong>
          </p>
          <p className="small">{answer}</p>
          {company !== null && <p className="small soft">{keptFor(company)}</p>}
          <div className="row">
            <Button action={async () => ask('learn', { tabId, question, keep: true })}>{say('Remember')}</Button>
            <Button kind="quiet" action={async () => ask('learn', { tabId, question, keep: false })}>
              {say('Not this one')}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}

function keptFor(company: string): string {
  if (company === '') return say('Kept for this employer only: it was written for them.');
  return say('Kept for {company} only: it was written for them.', { company });
}
