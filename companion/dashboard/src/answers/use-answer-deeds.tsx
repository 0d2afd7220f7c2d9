import type { StoredAnswer } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { UndoNotice } from '../parts/undo-notice.tsx';
import { call } from '../session.ts';

export type AnswerDeeds = {
  /** Confirmed by it: the person has typed or read it. */
  save: (stored: StoredAnswer, answer: string) => Promise<void>;
  mark: (stored: StoredAnswer, neverUse: boolean) => Promise<void>;
  remove: (stored: StoredAnswer) => Promise<void>;
  merge: (kept: StoredAnswer, others: StoredAnswer[]) => Promise<void>;
  separate: (stored: StoredAnswer, ids: string[]) => Promise<void>;
  /** What was done last, with its undoing, or what went wrong. */
  notice: ReactNode;
};

const asked = ({ question }: StoredAnswer) => ({ question });
const wordOf = ({ answer, confirmed }: StoredAnswer) => ({ answer, confirmed });

type Done = { text: string; undo: () => Promise<unknown> };

/** What a person does with what is remembered; all of it can be taken back. Nothing rejects: what went wrong is in the notice. */
export function useAnswerDeeds(): AnswerDeeds {
  const queries = useQueryClient();
  const [done, setDone] = useState<Done>();
  const [problem, setProblem] = useState<unknown>();
  const doing = async (work: () => Promise<Done | undefined>) => {
    setProblem(undefined);
    try {
      setDone(await work());
    } catch (thrown) {
      setProblem(thrown);
    }
    await queries.invalidateQueries({ queryKey: ['answers'] });
  };
  const write = async ({ question, company }: StoredAnswer, rest: { answer: string; confirmed: boolean; neverUse?: boolean }) =>
    call('saveAnswer', { input: { question, company, ...rest } });
  const undo = async () => {
    await done?.undo();
    setDone(undefined);
  };
  return {
    save: async (stored, answer) =>
      doing(async () => {
        await write(stored, { answer, confirmed: true });
        return answer === stored.answer
          ? undefined
          : { text: say('Changed the answer to “{question}”.', asked(stored)), undo: async () => write(stored, wordOf(stored)) };
      }),
    mark: async (stored, neverUse) =>
      doing(async () => {
        await write(stored, { ...wordOf(stored), neverUse });
        const text = neverUse
          ? say('“{question}” is left for you from now on.', asked(stored))
          : say('“{question}” is answered for you again.', asked(stored));
        return { text, undo: async () => write(stored, { ...wordOf(stored), neverUse: !neverUse }) };
      }),
    remove: async (stored) =>
      doing(async () => {
        await call('removeAnswer', { params: { id: stored.id } });
        const undoIt = async () => call('restoreAnswer', { params: { id: stored.id } });
        return { text: say('Removed “{question}”.', asked(stored)), undo: undoIt };
      }),
    merge: async (kept, others) =>
      doing(async () => {
        const input = { ids: others.map(({ id }) => id) };
        await call('mergeAnswers', { params: { id: kept.id }, input });
        const text = say('{count, plural, one {# question is} other {# questions are}} answered as “{question}” from now on.', {
          count: others.length,
          question: kept.question,
        });
        return { text, undo: async () => call('separateAnswers', { params: { id: kept.id }, input }) };
      }),
    separate: async (stored, ids) =>
      doing(async () => {
        await call('separateAnswers', { params: { id: stored.id }, input: { ids } });
        const undoIt = async () => call('mergeAnswers', { params: { id: stored.id }, input: { ids } });
        return { text: say('They are answers of their own again.'), undo: undoIt };
      }),
    notice: problem ? <Problem thrown={problem} /> : done && <UndoNotice text={done.text} undo={undo} refresh={['answers']} />,
  };
}
