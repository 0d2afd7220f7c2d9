import type { RouteOutput } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';
import { mergedNotes, notesDrafts } from './notes-draft.ts';

type Props = { applicationId: string; saved: string };

/** Milliseconds without a key until it is saved. */
const pause = 500;

/** Notes that save themselves; what could not be saved stays in this browser and is tried again. */
export function NotesEditor({ applicationId, saved }: Props) {
  const { text, type, state, problem, save } = useNotes(applicationId, saved);
  const says = {
    saved: say('Saved.'),
    waiting: say('Not saved yet.'),
    saving: say('Saving…'),
    failed: say('Not saved; kept in this browser.'),
  };
  return (
    <section className="stack" aria-label={say('Notes')}>
      <label>
        {say('Notes')}
        <textarea rows={8} name="notes" maxLength={20_000} value={text} onChange={({ target }) => type(target.value)} onBlur={save} />
      </label>
      <p className="soft small" role="status" data-notes={state}>
        {says[state]}{' '}
        {state === 'failed' && (
          <button type="button" className="button quiet" onClick={save}>
            {say('Save again')}
          </button>
        )}
      </p>
      <Problem thrown={problem} />
    </section>
  );
}

type State = 'saved' | 'waiting' | 'saving' | 'failed';

function useNotes(applicationId: string, saved: string) {
  const queries = useQueryClient();
  // What the companion is known to have; a draft of an earlier visit stands on it.
  const [base, setBase] = useState(saved);
  const [typed, setTyped] = useState<string | undefined>(() => firstText(applicationId, saved));
  const [state, setState] = useState<State>(typed === undefined ? 'saved' : 'waiting');
  const [problem, setProblem] = useState<unknown>();
  const latest = useRef(typed);
  const sent = useRef<string>(undefined);
  const running = useRef(Promise.resolve());
  const saveNow = useCallback(async () => {
    const text = latest.current;
    if (text === undefined) return;
    setState('saving');
    sent.current = text;
    try {
      await call('changeApplication', { params: { id: applicationId }, input: { notes: text } });
      setProblem(undefined);
      setBase(text);
      if (latest.current !== text) return setState('waiting');
      latest.current = undefined;
      // Another view of it may have gone on meanwhile.
      if (notesDrafts.kept(applicationId)?.text === text) notesDrafts.forget(applicationId);
      await showSaved(queries, applicationId, text);
      if (latest.current !== undefined) return undefined;
      setTyped(undefined);
      setState('saved');
    } catch (thrown) {
      setProblem(thrown);
      setState('failed');
    }
    return undefined;
  }, [applicationId, queries]);
  /** One after the other, so that an older text never comes last. */
  const save = useCallback(() => {
    running.current = running.current.then(saveNow);
  }, [saveNow]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // A draft of an earlier visit is saved when the page opens; what was typed last, when it is left.
  useEffect(() => {
    save();
    return save;
  }, [save]);
  const type = (text: string) => {
    latest.current = text;
    notesDrafts.keep(applicationId, { text, base, sent: sent.current });
    setTyped(text);
    setState('waiting');
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pause);
  };
  return { text: typed ?? saved, type, state, problem, save };
}

/** What is read again is not waited for: the next text goes out, whatever becomes of it. */
async function showSaved(queries: QueryClient, applicationId: string, notes: string): Promise<void> {
  const queryKey = ['application', applicationId];
  await queries.cancelQueries({ queryKey });
  queries.setQueryData<RouteOutput<'application'>>(queryKey, (kept) => kept && { ...kept, notes });
  void queries.invalidateQueries({ queryKey });
}

function firstText(applicationId: string, saved: string): string | undefined {
  const merged = mergedNotes(saved, notesDrafts.kept(applicationId));
  return merged === saved ? undefined : merged;
}
