import type { TabState } from '../state.ts';
import { Button } from './button.tsx';
import { ask } from './snapshot.ts';

/** What the person answered themselves, offered once to be kept for the next form. */
export function Learned({ tab }: { tab: TabState }) {
  const { tabId, learned = [] } = tab;
  if (learned.length === 0) return null;
  return (
    <section className="notice stack" aria-label="Answers to remember">
      <h2>Remember for next time?</h2>
      {learned.map(({ question, answer, company }) => (
        <div key={question} className="stack">
          <p className="small">
            <strong>{question}</strong>
          </p>
          <p className="small">{answer}</p>
          {company !== null && <p className="small soft">Kept for {company || 'this employer'} only: it was written for them.</p>}
          <div className="row">
            <Button action={async () => ask('learn', { tabId, question, keep: true })}>Remember</Button>
            <Button kind="quiet" action={async () => ask('learn', { tabId, question, keep: false })}>
              Not this one
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
