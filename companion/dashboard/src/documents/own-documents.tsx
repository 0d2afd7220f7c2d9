import type { OwnDocument } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../parts/problem.tsx';
import { readFile } from '../parts/read-file.ts';
import { UndoNotice } from '../parts/undo-notice.tsx';
import { call } from '../session.ts';
import { documentKindNames, documentKinds } from './document-kinds.ts';
import { DocumentLine } from './document-line.tsx';

/** The person's own files by kind, sent as they are where nothing was tailored. */
export function OwnDocuments() {
  const { data, error } = useQuery({ queryKey: ['documents'], queryFn: async () => call('documents') });
  const [removed, setRemoved] = useState<OwnDocument>();
  return (
    <section className="card stack" aria-label={say('Your files')}>
      <h2>{say('Your files')}</h2>
      <p className="soft">
        {say(
          'Kept byte for byte. The default CV and letter are attached where nothing was tailored to the posting; other files only where you add them to an e-mail.',
        )}
      </p>
      <Problem thrown={error} />
      {removed && <Removed document={removed} onBack={() => setRemoved(undefined)} />}
      {data && documentKindNames.map((kind) => <OfKind key={kind} kind={kind} documents={data} onRemoved={setRemoved} />)}
    </section>
  );
}

type OfKindProps = { kind: OwnDocument['kind']; documents: OwnDocument[]; onRemoved: (document: OwnDocument) => void };

function OfKind({ kind, documents, onRemoved }: OfKindProps) {
  const { name, none } = documentKinds[kind];
  const own = documents.filter((document) => document.kind === kind);
  return (
    <div className="stack of-kind">
      <h3>
        {say(name)} <span className="soft small">{own.length}</span>
      </h3>
      {own.length === 0 && <p className="soft small">{say(none)}</p>}
      {own.map((document) => (
        <DocumentLine key={document.id} document={document} onRemoved={onRemoved} />
      ))}
      <AddFile kind={kind} />
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
      <span className="soft small">{isPending ? say('Keeping it…') : say(documentKinds[kind].add)}</span>
      <input
        type="file"
        name={kind}
        accept={kind === 'other' ? undefined : '.pdf,.docx,.doc,.txt,.rtf'}
        disabled={isPending}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) mutate(file);
          target.value = '';
        }}
      />
      <Problem thrown={error} />
    </label>
  );
}

function Removed({ document: { id, name, kind, isDefault }, onBack }: { document: OwnDocument; onBack: () => void }) {
  const putBack = async () => {
    await call('restoreDocument', { params: { id } });
    if (isDefault && kind !== 'other') await call('changeDocument', { params: { id }, input: { isDefault: true } });
    onBack();
  };
  return <UndoNotice text={say('Removed {name}. The file goes for good in a day.', { name })} undo={putBack} refresh={['documents']} />;
}
