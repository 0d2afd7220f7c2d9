import { type ApplicationStatus, ApplicationStatus as statuses, longestSearch } from '@sincerely/shared';
import { numbersAs, say } from '@sincerely/shared/words';
import type { RefObject } from 'react';
import { statusName } from '../parts/status-word.tsx';
import { useTags } from './use-tags.ts';
import { atsNames } from './ats-names.ts';
import type { ListSearch } from './list-search.ts';

type Props = { search: ListSearch; onSearch: (search: ListSearch) => void };

const counted = numbersAs();

/** Words, tag and ATS. */
export function Filters({ search, onSearch, box }: Props & { box: RefObject<HTMLInputElement | null> }) {
  const tags = useTags();
  return (
    <div className="filters row wrap" role="search" aria-label={say('Applications')}>
      <input
        ref={box}
        type="search"
        className="search"
        maxLength={longestSearch}
        aria-label={say('Search applications')}
        aria-keyshortcuts="/"
        placeholder={say('Title, employer, notes, tags, people')}
        value={search.q ?? ''}
        onChange={({ target }) => onSearch({ ...search, q: target.value === '' ? undefined : target.value })}
      />
      <select
        aria-label={say('Tag')}
        value={search.tag ?? ''}
        onChange={({ target }) => onSearch({ ...search, tag: target.value || undefined })}
      >
        <option value="">{say('Any tag')}</option>
        {tags.map(({ tag, count }) => (
          <option key={tag} value={tag}>
            {tag} ({count})
          </option>
        ))}
      </select>
      <select
        aria-label={say('ATS')}
        value={search.ats ?? ''}
        onChange={({ target }) => onSearch({ ...search, ats: target.value || undefined })}
      >
        <option value="">{say('Any ATS')}</option>
        {Object.entries(atsNames).map(([ats, name]) => (
          <option key={ats} value={ats}>
            {say(name)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Each status that any of them has, with how many; several may be pressed. */
export function StatusFilter({ search, onSearch, counts }: Props & { counts: Partial<Record<ApplicationStatus, number>> }) {
  const chosen = search.status ?? [];
  const shown = statuses.options.filter((status) => (counts[status] ?? 0) > 0 || chosen.includes(status));
  if (shown.length < 2 && chosen.length === 0) return null;
  const toggle = (status: ApplicationStatus) => {
    const next = chosen.includes(status) ? chosen.filter((one) => one !== status) : [...chosen, status];
    onSearch({ ...search, status: next.length === 0 ? undefined : next });
  };
  return (
    <div className="chips row wrap" role="group" aria-label={say('Status')}>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => onSearch({ ...search, status: undefined })}>
        {say('All')}
      </button>
      {shown.map((status) => (
        <button key={status} type="button" aria-pressed={chosen.includes(status)} onClick={() => toggle(status)}>
          {statusName(status)} <span className="soft">{counted(counts[status] ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}
