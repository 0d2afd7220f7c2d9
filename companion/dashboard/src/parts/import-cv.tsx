import { say } from '@sincerely/shared/words';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { call } from '../session.ts';
import { Problem } from './problem.tsx';
import { readFile } from './read-file.ts';

/** Reads a CV or JSON Resume and goes to its review. */
export function ImportCv() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (file: File) => call('importProfile', { input: await readFile(file) }),
    onSuccess: async ({ reviewId: id }) => {
      await queries.invalidateQueries({ queryKey: ['documents'] });
      await navigate({ to: '/profile/review/$id', params: { id } });
    },
  });
  // Reading starts a process, which may come up while the person looks for their file. Without it the file is only read a little later.
  useEffect(() => {
    call('prepareImport').catch(() => {});
  }, []);
  return (
    <section className="card stack" aria-label={say('Import')}>
      <h2>{say('Import')}</h2>
      <label>
        <span>{say('PDF, DOCX, a LinkedIn export (ZIP), JSON Resume or plain text, up to 10 MB')}</span>
        <input
          type="file"
          accept=".pdf,.docx,.zip,.json,.txt,.md"
          disabled={isPending}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) mutate(file);
            event.target.value = '';
          }}
        />
      </label>
      {isPending && <p role="status">{say('Reading the file…')}</p>}
      <Problem thrown={error} />
    </section>
  );
}
