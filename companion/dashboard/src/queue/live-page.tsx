import { codeOf, type QueuedApplication } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { LiveFrame } from './live-frame.tsx';
import { openPageHand, type PageHand } from './page-hand.ts';
import { titleOf } from './queue-words.ts';
import { usePageView } from './use-page-view.ts';

/** Its page in the companion's browser, which has no window: seen and worked on from here. */
export function LivePage({ queued }: { queued: QueuedApplication }) {
  const { job } = queued;
  const { view, thrown, lookSoon } = usePageView(job.id);
  const [failure, setFailure] = useState<unknown>();
  const navigate = useNavigate();
  // oxlint-disable-next-line react/exhaustive-deps -- one hand for one page; what it calls back is the same each time
  const hand = useMemo(() => openPageHand(job.id, lookSoon, setFailure), [job.id]);
  const isTheirs = job.state !== 'running';
  useEffect(() => setFailure(undefined), [job.updatedAt]);
  const close = async () => navigate({ to: '/queue/$id', params: { id: job.id }, search: {}, replace: true });
  return (
    <section className="card stack live-page" aria-label={say('Its page')}>
      <div className="spread wrap">
        <h2>{view === undefined ? say('Its page') : say('Its page on {hostname}', { hostname: view.hostname })}</h2>
        <button type="button" className="button quiet" onClick={() => void close()}>
          {say('Close this view')}
        </button>
      </div>
      {!isTheirs && <p role="status">{say('The companion works on it at the moment.')}</p>}
      {view && thrown === undefined && (
        <>
          <LiveFrame view={view} hand={isTheirs ? hand : undefined} title={titleOf(queued)} />
          <TypeOnPage hand={isTheirs ? hand : undefined} />
        </>
      )}
      <p className="soft small">
        <Say
          text="Where the picture is of no use to you, let the browser have its own window: <a>Settings, Pacing</a>."
          values={{ a: <Link to="/settings" hash="pacing" /> }}
        />
      </p>
      {codeOf(thrown) === 'not-found' ? <p role="status">{say('Its page is closed.')}</p> : <Problem thrown={failure ?? thrown} />}
    </section>
  );
}

/** For words that come from an input method or the clipboard, and for a screen without a keyboard. */
function TypeOnPage({ hand }: { hand: PageHand | undefined }) {
  const [text, setText] = useState('');
  const type = (event: FormEvent) => {
    event.preventDefault();
    hand?.do({ type: 'text', text });
    setText('');
  };
  return (
    <form className="row" onSubmit={type}>
      <input
        type="text"
        aria-label={say('Text to type on the page')}
        placeholder={say('Text to type on the page')}
        value={text}
        maxLength={2000}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button" disabled={hand === undefined || text === ''}>
        {say('Type it')}
      </button>
    </form>
  );
}
