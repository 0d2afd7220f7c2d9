import type { PageInput } from '@sincerely/shared';
import { call } from '../session.ts';

export type PageHand = {
  do(input: PageInput): void;
};

/** What a call of text takes. */
const longestText = 2000;

/** Does one thing after the other on the page, in the order they were done here; what is typed and scrolled meanwhile goes together. */
export function openPageHand(jobId: string, onDone: () => void, onFailure: (thrown: unknown) => void): PageHand {
  const waiting: PageInput[] = [];
  let isAtWork = false;
  const work = async () => {
    if (isAtWork) return;
    isAtWork = true;
    for (let input = waiting.shift(); input !== undefined; input = waiting.shift()) {
      try {
        await call('touchPage', { params: { id: jobId }, input });
        onDone();
      } catch (thrown) {
        // What was to follow was meant for a page that had taken this.
        waiting.length = 0;
        onFailure(thrown);
      }
    }
    isAtWork = false;
  };
  return {
    do: (input) => {
      const joined = joinedWith(waiting.at(-1), input);
      if (joined === undefined) waiting.push(input);
      else waiting.splice(-1, 1, joined);
      void work();
    },
  };
}

export function joinedWith(before: PageInput | undefined, input: PageInput): PageInput | undefined {
  if (before?.type === 'text' && input.type === 'text' && before.text.length + input.text.length <= longestText)
    return { type: 'text', text: before.text + input.text };
  if (before?.type === 'scroll' && input.type === 'scroll')
    return { type: 'scroll', by: Math.max(-5000, Math.min(5000, before.by + input.by)) };
  return undefined;
}
