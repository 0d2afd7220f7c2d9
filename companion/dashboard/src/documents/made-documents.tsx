import type { MadeDocuments } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { Act } from '../parts/act.tsx';
import { download } from '../parts/artifact-frame.tsx';
import { Problem } from '../parts/problem.tsx';
import { useMeasuredList } from '../parts/use-measured-list.ts';
import { when } from '../parts/when.ts';
import { call } from '../session.ts';
import { isPdf, openFile } from './open-file.ts';

/** The newest CV and letter of each application, found by its title, employer or file. */
export function Made() {
  const { data, error } = useQuery({ queryKey: ['made-documents'], queryFn: async () => call('madeDocuments'), staleTime: 0 });
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim().toLowerCase());
  const textOf = ({ title, company, files }: MadeDocuments) => [title, company, ...files.map(({ name }) => name)].join(' ').toLowerCase();
  const shown = data?.filter((made) => textOf(made).includes(search));
  return (
    <section className="card stack" aria-label={say('Made for applications')}>
      <div className="spread wrap">
        <h2>
          {say('Made for applications')} <span className="soft small">{data?.length}</span>
        </h2>
        {data && data.length > 1 && (
          <input
            type="search"
            name="made"
            className="search"
            aria-label={say('Search made documents')}
            placeholder={say('Title, employer or file')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </div>
      <Problem thrown={error} />
      {data?.length === 0 && (
        <p className="soft">
          {say(
            'Nothing yet. Open an application and tailor its CV and letter: the newest of each is listed here, older ones are kept with it.',
          )}
        </p>
      )}
      {data && data.length > 0 && shown?.length === 0 && <p className="soft">{say('Nothing matches. Try fewer words.')}</p>}
      {shown && shown.length > 0 && <MadeList key={search} made={shown} />}
    </section>
  );
}

function MadeList({ made }: { made: MadeDocuments[] }) {
  const { virtualizer, list, above } = useMeasuredList(made.length);
  return (
    <ul ref={list} className="drawn-list" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const one = made[index];
        return (
          one && (
            <li key={key} ref={virtualizer.measureElement} data-index={index} style={{ transform: `translateY(${start - above}px)` }}>
              <MadeLine made={one} />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** The files that are offered, the best kind of each; a page only where nothing could be printed. */
const offered = [
  { kind: 'cv-pdf', name: phrase('CV, PDF') },
  { kind: 'cv-docx', name: phrase('CV, DOCX') },
  { kind: 'letter-pdf', name: phrase('Letter, PDF') },
  { kind: 'letter-docx', name: phrase('Letter, DOCX') },
] as const;

function MadeLine({ made: { applicationId, title, company, versions, madeAt, files } }: { made: MadeDocuments }) {
  const shown = offered.flatMap(({ kind, name }) =>
    files.filter((file) => file.kind === kind).map((file) => ({ ...file, says: say(name) })),
  );
  return (
    <div className="spread wrap" data-made={applicationId}>
      <span>
        <Link to="/applications/$id" params={{ id: applicationId }} search={{ tab: 'cv' }}>
          {[title, company].filter(Boolean).join(', ') || say('Untitled posting')}
        </Link>
        <br />
        <span className="soft small">
          {say('made {time}', { time: when(madeAt) })} · {say('{count, plural, one {# version} other {# versions}}', { count: versions })}
        </span>
      </span>
      <span className="row wrap">
        {shown.map((file) => (
          <Act key={file.id} kind="quiet" action={async () => (isPdf(file) ? openFile(file.id) : download(file.id))}>
            {file.says}
          </Act>
        ))}
      </span>
    </div>
  );
}
