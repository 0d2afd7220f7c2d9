import { isFinished, type Job } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useEffect, useRef } from 'react';
import { useLive } from '../live.ts';
import { trustedHtml } from './trusted-html.ts';

type Props = { job: Job | undefined; part: 'cv' | 'letter'; title: string };

/** The document as it comes to be, for as long as its job runs; undefined when there is nothing of it to see. */
export function useLivePreview(job: Job | undefined, part: 'cv' | 'letter'): string | undefined {
  const state = useLive(({ jobs }) => (job === undefined ? undefined : (jobs[job.id] ?? job).state));
  const html = useLive(({ previews }) => (job === undefined ? undefined : previews[job.id]?.[part]));
  return state === undefined || isFinished(state) ? undefined : html;
}

/** A preview in a frame that may run nothing; it changes as sentences come in. */
export function LivePreview({ job, part, title }: Props) {
  const html = useLivePreview(job, part);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current !== null && html !== undefined) frame.current.srcdoc = trustedHtml(html);
  }, [html]);
  return (
    <div className="stack">
      <p className="soft small">{say('Being tailored. This is what there is of it so far.')}</p>
      <iframe className="sheet" title={title} sandbox="" ref={frame} data-live="true" />
    </div>
  );
}
