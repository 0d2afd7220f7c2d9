import type { OwnDocument } from '@sincerely/shared';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../session.ts';
import { Act } from './act.tsx';
import { Problem } from './problem.tsx';
import { readFile } from './read-file.ts';
import { when } from './when.ts';

const kinds = { resume: 'CV', 'cover-letter': 'Letter', other: 'Other' } as const;

/** The person's own files, sent as they are where nothing was tailored. */
export function OwnDocuments() {
  const { data, error } = useQuery({ queryKey: ['documents'], queryFn: async () => call('documents') });
  return (
    <section className="card stack" aria-label="Your files">
      <h2>Your files</h2>
      <p className="soft">Attached as they are where nothing was tailored to the posting.</p>
      <Problem thrown={error} />
      {data?.map((document) => (
        <DocumentLine key={document.id} document={document} />
      ))}
      {data?.length === 0 && <p className="soft">None yet. An imported CV is kept here too.</p>}
      <div className="row">
        <AddFile kind="resume" />
        <AddFile kind="cover-letter" />
      </div>
    </section>
  );
}

function DocumentLine({ document: { id, name, kind, createdAt, isDefault } }: { document: OwnDocument }) {
  return (
    <div className="spread">
      <span>
        {kinds[kind]}: {name} <span className="soft small">{isDefault ? 'used' : `kept since ${when(createdAt)}`}</span>
      </span>
      <Act kind="quiet" action={async () => call('removeDocument', { params: { id } })} refresh={['documents']}>
        Remove
      </Act>
    </div>
  );
}

function AddFile({ kind }: { kind: OwnDocument['kind'] }) {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (file: File) => call('addDocument', { input: { ...(await readFile(file)), kind } }),
    onSuccess: async () => queries.invalidateQueries({ queryKey: ['documents'] }),
  });
  return (
    <label>
      <span>{isPending ? 'Keeping it…' : `Add a ${kinds[kind] === 'CV' ? 'CV' : 'letter'}`}</span>
      <input
        type="file"
        accept=".pdf,.docx,.doc,.txt,.rtf"
        disabled={isPending}
        onChange={(event) => event.target.files?.[0] && mutate(event.target.files[0])}
      />
      <Problem thrown={error} />
    </label>
  );
}
