import type { RouteOutput } from '@sincerely/shared';
import { useMutation } from '@tanstack/react-query';
import { call } from '../session.ts';
import { Problem } from './problem.tsx';
import { readFile } from './read-file.ts';

/** Reads a CV or JSON Resume into a proposal. */
export function ImportCv({ onRead }: { onRead: (read: RouteOutput<'importProfile'>) => void }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (file: File) => call('importProfile', { input: await readFile(file) }),
    onSuccess: onRead,
  });
  return (
    <section className="card stack" aria-label="Import">
      <h2>Import</h2>
      <label>
        <span>PDF, DOCX, a LinkedIn export (ZIP), JSON Resume or plain text, up to 10 MB</span>
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
      {isPending && <p role="status">Reading the file…</p>}
      <Problem thrown={error} />
    </section>
  );
}
