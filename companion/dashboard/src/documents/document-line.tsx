import type { OwnDocument } from '@sincerely/shared';
import { say } from '@sincerely/shared/words';
import { type FormEvent, useState } from 'react';
import { Act } from '../parts/act.tsx';
import { download } from '../parts/artifact-frame.tsx';
import { size } from '../parts/size.ts';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';
import { documentKindNames, documentKinds } from './document-kinds.ts';
import { isPdf, openFile } from './open-file.ts';

type Props = { document: OwnDocument; onRemoved: (document: OwnDocument) => void };

/** One file: look at it, save it, make it the default, name it anew, remove it. */
export function DocumentLine({ document, onRemoved }: Props) {
  const { id, name, kind, bytes, createdAt, isDefault } = document;
  const [isEdited, setEdited] = useState(false);
  const remove = async () => {
    await call('removeDocument', { params: { id } });
    onRemoved(document);
  };
  if (isEdited) return <DocumentEditor document={document} onEnd={() => setEdited(false)} />;
  return (
    <div className="spread wrap" role="group" aria-label={name} data-document={name}>
      <span className="file-name">
        {name}{' '}
        <span className="soft small">
          {isDefault && `${say('default')} · `}
          {size(bytes)} · {say('kept since {time}', { time: when(createdAt) })}
        </span>
      </span>
      <span className="row wrap">
        {isPdf(document) && (
          <Act kind="quiet" action={async () => openFile(id)}>
            {say('Open')}
          </Act>
        )}
        <Act kind="quiet" action={async () => download(id)}>
          {say('Save a copy')}
        </Act>
        {!isDefault && kind !== 'other' && (
          <Act
            kind="quiet"
            action={async () => call('changeDocument', { params: { id }, input: { isDefault: true } })}
            refresh={['documents']}
          >
            {say('Make default')}
          </Act>
        )}
        <button type="button" className="button quiet" aria-label={say('Rename {name}', { name })} onClick={() => setEdited(true)}>
          {say('Rename')}
        </button>
        <Act kind="quiet" action={remove} refresh={['documents']}>
          {say('Remove')}
        </Act>
      </span>
    </div>
  );
}

function DocumentEditor({ document: { id, name, kind }, onEnd }: { document: OwnDocument; onEnd: () => void }) {
  const [renamed, setRenamed] = useState(name);
  const [moved, setMoved] = useState(kind);
  const save = async () => {
    await call('changeDocument', { params: { id }, input: { name: renamed, kind: moved } });
    onEnd();
  };
  return (
    <form className="row wrap" onSubmit={(event: FormEvent) => event.preventDefault()}>
      <input
        type="text"
        className="search"
        aria-label={say('New name of {name}', { name })}
        maxLength={200}
        value={renamed}
        onChange={({ target }) => setRenamed(target.value)}
      />
      <label className="inline">
        <span className="soft small">{say('kept among')}</span>
        <select value={moved} onChange={({ target }) => setMoved(target.value as OwnDocument['kind'])}>
          {documentKindNames.map((one) => (
            <option key={one} value={one}>
              {say(documentKinds[one].name)}
            </option>
          ))}
        </select>
      </label>
      <Act action={save} disabled={renamed.trim() === ''} refresh={['documents']}>
        {say('Save name')}
      </Act>
      <button type="button" className="button quiet" onClick={onEnd}>
        {say('Cancel')}
      </button>
    </form>
  );
}
