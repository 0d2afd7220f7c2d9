import type { BulkChange } from '@sincerely/shared';
import { useState } from 'react';
import { statusName } from '../parts/status-word.tsx';
import { setByPerson } from './set-by-person.ts';
import { type Changes, howMany } from './use-changes.tsx';
import { useTags } from './use-tags.ts';

type Props = { ids: ReadonlySet<string>; change: Changes['change']; onClear: () => void };

/** What can be done to all that are chosen; each of it can be taken back. */
export function BulkBar({ ids, change, onClear }: Props) {
  const [isBusy, setIsBusy] = useState(false);
  const run = async (wanted: BulkChange, say: (changed: number) => string) => {
    setIsBusy(true);
    const done = await change([...ids], wanted, say);
    setIsBusy(false);
    // What is no longer in any list cannot stay chosen.
    if (done !== undefined && wanted.remove) onClear();
  };
  return (
    <section className="bulk-bar row wrap" aria-label="Selected applications" aria-busy={isBusy}>
      <strong role="status">{isBusy ? 'Changing…' : `${ids.size.toLocaleString('en-GB')} selected`}</strong>
      <fieldset className="row wrap" disabled={isBusy}>
        <legend className="only-read">Change all selected</legend>
        <select
          aria-label="Set status"
          value=""
          onChange={({ target }) => {
            const status = setByPerson.find((one) => one === target.value);
            if (status) void run({ status }, (changed) => `${howMany(changed)} set to “${statusName(status)}”.`);
          }}
        >
          <option value="">Set status…</option>
          {setByPerson.map((status) => (
            <option key={status} value={status}>
              {statusName(status)}
            </option>
          ))}
        </select>
        <AddTag onAdd={async (tag) => run({ addTag: tag }, (changed) => `Tagged “${tag}”: ${howMany(changed)}.`)} />
        <RemoveTag onRemove={async (tag) => run({ removeTag: tag }, (changed) => `Tag “${tag}” taken off: ${howMany(changed)}.`)} />
        <button
          type="button"
          className="button"
          onClick={() => void run({ remove: true }, (changed) => `Removed from your lists: ${howMany(changed)}.`)}
        >
          Remove
        </button>
      </fieldset>
      <button type="button" className="button quiet" onClick={onClear}>
        Clear selection
      </button>
    </section>
  );
}

function AddTag({ onAdd }: { onAdd: (tag: string) => Promise<void> }) {
  const [tag, setTag] = useState('');
  const tags = useTags();
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        const text = tag.trim();
        if (text !== '') void onAdd(text).then(() => setTag(''));
      }}
    >
      <input
        type="text"
        aria-label="Tag to add"
        placeholder="Tag"
        maxLength={40}
        list="bulk-tags"
        value={tag}
        onChange={({ target }) => setTag(target.value)}
      />
      <datalist id="bulk-tags">
        {tags.map((known) => (
          <option key={known.tag} value={known.tag} />
        ))}
      </datalist>
      <button type="submit" className="button" disabled={tag.trim() === ''}>
        Add tag
      </button>
    </form>
  );
}

function RemoveTag({ onRemove }: { onRemove: (tag: string) => Promise<void> }) {
  const tags = useTags();
  if (tags.length === 0) return null;
  return (
    <select aria-label="Take a tag off" value="" onChange={({ target }) => target.value && void onRemove(target.value)}>
      <option value="">Take tag off…</option>
      {tags.map(({ tag }) => (
        <option key={tag}>{tag}</option>
      ))}
    </select>
  );
}
