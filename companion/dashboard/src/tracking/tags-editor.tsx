import { say } from '@sincerely/shared/words';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTags } from '../applications/use-tags.ts';

type Props = { tags: string[]; onChange: (tags: string[]) => void };

const most = 20;

/** Words of the person's own to find it by; those in use are offered. */
export function TagsEditor({ tags, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const offered = useTags().filter(({ tag }) => !tags.includes(tag));
  const add = (text: string) => {
    const added = text
      .split(',')
      .map((tag) => tag.trim().slice(0, 40))
      .filter((tag) => tag !== '');
    setTyped('');
    if (added.length > 0) onChange([...new Set([...tags, ...added])].slice(0, most));
  };
  return (
    <section className="stack" aria-label={say('Tags')}>
      <h2>{say('Tags')}</h2>
      <ul className="row wrap">
        {tags.map((tag) => (
          <li key={tag} className="tag">
            {tag}{' '}
            <button
              type="button"
              className="tag-off"
              aria-label={say('Take off {tag}', { tag })}
              onClick={() => onChange(tags.filter((one) => one !== tag))}
            >
              <X size={12} aria-hidden="true" />
            </button>
          </li>
        ))}
        {tags.length === 0 && <li className="soft">{say('None yet.')}</li>}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          add(typed);
        }}
      >
        <input
          type="text"
          className="search"
          name="tag"
          aria-label={say('New tag')}
          placeholder={say('Tag, such as remote')}
          list="known-tags"
          maxLength={200}
          value={typed}
          disabled={tags.length >= most}
          onChange={({ target }) => setTyped(target.value)}
        />
        <datalist id="known-tags">
          {offered.map(({ tag }) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <button type="submit" className="button" disabled={typed.trim() === ''}>
          {say('Add')}
        </button>
      </form>
      {offered.length > 0 && tags.length < most && (
        <div className="chips row wrap" role="group" aria-label={say('Tags in use')}>
          {offered.slice(0, 8).map(({ tag }) => (
            <button key={tag} type="button" onClick={() => add(tag)}>
              + {tag}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
