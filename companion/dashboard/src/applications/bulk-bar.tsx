import type { BulkChange } from '@sincerely/shared';
import { numbersAs, phrase, say } from '@sincerely/shared/words';
import { useState } from 'react';
import { statusName } from '../parts/status-word.tsx';
import { setByPerson } from './set-by-person.ts';
import type { Changes } from './use-changes.tsx';
import { useTags } from './use-tags.ts';

type Props = { ids: ReadonlySet<string>; change: Changes['change']; onClear: () => void };

const counted = numbersAs();
const allSet = phrase('{count, plural, one {# application} other {# applications}} set to “{status}”.');

/** What can be done to all that are chosen; each of it can be taken back. */
export function BulkBar({ ids, change, onClear }: Props) {
  const [isBusy, setIsBusy] = useState(false);
  const run = async (wanted: BulkChange, sentence: (count: number) => string) => {
    setIsBusy(true);
    const done = await change([...ids], wanted, sentence);
    setIsBusy(false);
    // What is no longer in any list cannot stay chosen.
    if (done !== undefined && wanted.remove) onClear();
  };
  return (
    <section className="bulk-bar row wrap" aria-label={say('Selected applications')} aria-busy={isBusy}>
      <strong role="status">{isBusy ? say('Changing…') : say('{count} selected', { count: counted(ids.size) })}</strong>
      <fieldset className="row wrap" disabled={isBusy}>
        <legend className="only-read">{say('Change all selected')}</legend>
        <select
          aria-label={say('Set status')}
          value=""
          onChange={({ target }) => {
            const status = setByPerson.find((one) => one === target.value);
            if (status) void run({ status }, (count) => say(allSet, { count, status: statusName(status) }));
          }}
        >
          <option value="">{say('Set status…')}</option>
          {setByPerson.map((status) => (
            <option key={status} value={status}>
              {statusName(status)}
            </option>
          ))}
        </select>
        <AddTag
          onAdd={async (tag) =>
            run({ addTag: tag }, (count) =>
              say('Tagged “{tag}”: {count, plural, one {# application} other {# applications}}.', { tag, count }),
            )
          }
        />
        <RemoveTag
          onRemove={async (tag) =>
            run({ removeTag: tag }, (count) =>
              say('Tag “{tag}” taken off: {count, plural, one {# application} other {# applications}}.', { tag, count }),
            )
          }
        />
        <button
          type="button"
          className="button"
          onClick={() =>
            void run({ remove: true }, (count) =>
              say('Removed from your lists: {count, plural, one {# application} other {# applications}}.', { count }),
            )
          }
        >
          {say('Remove')}
        </button>
      </fieldset>
      <button type="button" className="button quiet" onClick={onClear}>
        {say('Clear selection')}
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
        aria-label={say('Tag to add')}
        placeholder={say('Tag')}
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
        {say('Add tag')}
      </button>
    </form>
  );
}

function RemoveTag({ onRemove }: { onRemove: (tag: string) => Promise<void> }) {
  const tags = useTags();
  if (tags.length === 0) return null;
  return (
    <select aria-label={say('Take a tag off')} value="" onChange={({ target }) => target.value && void onRemove(target.value)}>
      <option value="">{say('Take tag off…')}</option>
      {tags.map(({ tag }) => (
        <option key={tag}>{tag}</option>
      ))}
    </select>
  );
}
