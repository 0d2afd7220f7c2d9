import { interruptedSentence, jobKindTitle, type ListedJob, wasInterrupted } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useEffect, useRef, useState } from 'react';
import { UndoNotice } from '../parts/undo-notice.tsx';
import { dismissWork, jobQueries } from './job-actions.ts';
import { StoppedItem } from './stopped-item.tsx';
import { useStoppedWork } from './use-stopped-work.ts';

const announcedKey = 'interrupted-announced';

/** What a restart left behind, whichever room the person is in; what went on by itself is not told. */
export function InterruptedBanner() {
  const work = useStoppedWork();
  const [dismissed, setDismissed] = useState<ListedJob>();
  const interrupted = work?.stopped.filter(wasInterrupted) ?? [];
  const count = interrupted.length;
  const heading = useFocusAfterChange(count);
  return (
    <>
      <Announcement text={count > 0 ? `${interruptedSentence(interrupted)}.` : ''} startedAt={work?.startedAt} />
      {count > 0 && (
        <section className="notice stack" aria-labelledby="interrupted" data-testid="interrupted">
          <h2 id="interrupted" ref={heading} tabIndex={-1}>
            {interruptedSentence(interrupted)}
          </h2>
          <ul className="stack">
            {interrupted.map((listed) => (
              <StoppedItem key={listed.job.id} listed={listed} onDismiss={setDismissed} />
            ))}
          </ul>
        </section>
      )}
      {dismissed && <Dismissed listed={dismissed} onBack={() => setDismissed(undefined)} />}
    </>
  );
}

export function Dismissed({ listed, onBack }: { listed: ListedJob; onBack: () => void }) {
  const undo = async () => {
    await dismissWork(listed.job.id, false)();
    onBack();
  };
  const text = say('Put aside: {name}. It is kept under Jobs.', { name: listed.about ?? jobKindTitle(listed.job.kind) });
  return <UndoNotice text={text} undo={undo} refresh={jobQueries} />;
}

/** Said once for each start of the companion, not again with every change of the list or reload of the page. */
function Announcement({ text, startedAt }: { text: string; startedAt: number | undefined }) {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (region.current === null || text === '' || sessionStorage.getItem(announcedKey) === String(startedAt)) return;
    sessionStorage.setItem(announcedKey, String(startedAt));
    region.current.textContent = text;
  }, [text, startedAt]);
  return <p className="only-read" role="status" data-testid="interrupted-announcement" ref={region} />;
}

/** The button that took a line away is gone with it: whoever pressed it by keyboard goes on from the heading. */
function useFocusAfterChange(count: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body)
      (heading.current ?? document.querySelector<HTMLElement>('#room'))?.focus();
    before.current = count;
  }, [count]);
  return heading;
}
