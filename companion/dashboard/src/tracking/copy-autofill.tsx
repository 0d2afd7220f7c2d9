import { say } from '@sincerely/shared/words';
import { useMutation } from '@tanstack/react-query';
import { Problem } from '../parts/problem.tsx';
import { call } from '../session.ts';
import { autofillText } from './autofill-text.ts';

/** For a form that is filled by hand: name, contact, links and confirmed answers as text. */
export function CopyAutofill({ applicationId }: { applicationId: string }) {
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async () => {
      const [{ profile }, answers] = await Promise.all([call('profile'), call('answers')]);
      const text = autofillText(profile, answers);
      const isCopied = text !== '' && (await copied(text));
      if (isCopied) await call('noteUse', { params: { id: applicationId }, input: { use: 'autofill-copied' } });
      return { text, isCopied };
    },
  });
  return (
    <>
      <button type="button" className="button" disabled={isPending} aria-busy={isPending} onClick={() => mutate()}>
        {say('Copy auto-fill data')}
      </button>
      <Problem thrown={error} />
      {data && <Copied {...data} />}
    </>
  );
}

function Copied({ text, isCopied }: { text: string; isCopied: boolean }) {
  if (text === '') return <span role="status">{say('Your profile says nothing yet; fill it in under Profile.')}</span>;
  if (isCopied)
    return <span role="status">{say('Copied: {count} lines.', { count: text.split('\n').filter((line) => line !== '').length })}</span>;
  return (
    <label>
      {say('The browser did not let it be copied. Select it here and copy it:')}
      <textarea rows={6} readOnly value={text} onFocus={({ target }) => target.select()} />
    </label>
  );
}

/** A browser may refuse; the text is then shown. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
