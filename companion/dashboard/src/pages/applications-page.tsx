import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { useNavigate } from '@tanstack/react-router';
import { Kanban, Plus, Table } from 'lucide-react';
import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { ApplicationTable } from '../applications/application-table.tsx';
import { BulkBar } from '../applications/bulk-bar.tsx';
import { ExportApplications } from '../applications/export-applications.tsx';
import { Filters, StatusFilter } from '../applications/filters.tsx';
import { ImportApplications } from '../applications/import-applications.tsx';
import { isNarrowed, type ListSearch, wishOf } from '../applications/list-search.ts';
import { NoApplications } from '../applications/no-applications.tsx';
import { useHead } from '../applications/stretches.ts';
import { type Changes, howMany, useChanges } from '../applications/use-changes.tsx';
import { ChooseColumns } from '../applications/choose-columns.tsx';
import { useColumns } from '../applications/use-columns.ts';
import { useListSearch } from '../applications/use-list-search.ts';
import { useNarrow } from '../applications/use-narrow.ts';
import { useSelection } from '../applications/use-selection.ts';
import { useView, type View } from '../applications/use-view.ts';
import { AddByAddress } from '../parts/add-by-address.tsx';
import { PastePosting } from '../parts/paste-posting.tsx';
import { Problem } from '../parts/problem.tsx';

/** Fetched when it is first looked at. */
const Board = lazy(async () => import('../board/board.tsx').then(({ Board }) => ({ default: Board })));

/** Every application, as a table or as a board, with what can be done to many. */
export function ApplicationsPage() {
  const [search, setSearch, flush] = useListSearch();
  const [view, setView] = useView();
  const changes = useChanges();
  const box = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const open = useCallback(
    (id: string) => void flush().then(async () => navigate({ to: '/applications/$id', params: { id } })),
    [flush, navigate],
  );
  const parts = { search, setSearch, changes, open, focusSearch: () => box.current?.focus() };
  return (
    <div className="stack applications">
      <header className="spread wrap">
        <h1>{say('Applications')}</h1>
        <div className="row wrap">
          <ViewToggle view={view} onView={setView} />
          <a className="button" href="#add-posting" onClick={goToAdding}>
            <Plus size={16} aria-hidden="true" /> {say('Add a posting')}
          </a>
        </div>
      </header>
      <Filters search={search} onSearch={setSearch} box={box} />
      {changes.notice}
      {view === 'table' ? <TableView {...parts} /> : <BoardView {...parts} />}
      <Adding tell={changes.tell} refresh={changes.refresh} />
    </div>
  );
}

/** Ways for applications to come and go; not drawn again with every key of the search above. */
const Adding = memo(function Adding({ tell, refresh }: Pick<Changes, 'tell' | 'refresh'>) {
  return (
    <div id="add-posting" className="stack">
      <AddByAddress />
      <PastePosting />
      <ImportApplications tell={tell} refresh={refresh} />
      <ExportApplications />
    </div>
  );
});

function goToAdding(event: React.MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLInputElement>('#add-posting input')?.focus();
}

type ViewProps = {
  search: ListSearch;
  setSearch: (search: ListSearch) => void;
  changes: Changes;
  open: (id: string) => void;
  focusSearch: () => void;
};

function TableView({ search, setSearch, changes, open, focusSearch }: ViewProps) {
  const { q, status, tag, ats, sort, order } = search;
  // oxlint-disable-next-line react/exhaustive-deps -- the parts stand for the search
  const wish = useMemo(() => wishOf(search), [q, status, tag, ats, sort, order]);
  const { data: head, error } = useHead(wish);
  const chosen = useSelection(wish);
  const { clear, selection } = chosen;
  const isNarrow = useNarrow();
  const [hidden, toggle] = useColumns();
  // What is chosen is among what is shown.
  useEffect(() => clear(), [clear, q, status, tag, ats]);
  const clearSearch = () => setSearch({ sort, order });
  return (
    <>
      {head && <StatusFilter search={search} onSearch={setSearch} counts={head.counts} />}
      <Problem thrown={error ?? chosen.problem} />
      {selection.ids.size > 0 && <BulkBar ids={selection.ids} change={changes.change} onClear={clear} />}
      {head === undefined && !error && <p className="late">{say('Loading…')}</p>}
      {head && (
        <div className="spread wrap">
          <p className="soft small" role="status">
            {chosen.isSelecting ? say('Selecting…') : head.total === 0 ? '' : howMany(head.total)}
            {head.total > 0 && <Keys />}
          </p>
          {head.total > 0 && <ChooseColumns hidden={hidden} toggle={toggle} />}
        </div>
      )}
      {head && head.total === 0 && <NoApplications isNarrowed={isNarrowed(search)} onClear={clearSearch} />}
      {head && head.total > 0 && (
        <ApplicationTable
          key={isNarrow ? 'narrow' : 'wide'}
          {...{ isNarrow, head, search, chosen, open, focusSearch, clearSearch, hidden }}
          onSearch={setSearch}
        />
      )}
    </>
  );
}

function Keys() {
  return (
    <span className="keys">
      {' '}
      ·{' '}
      <Say
        text="<kbd>↑</kbd> <kbd>↓</kbd> move · <kbd>Enter</kbd> opens · <kbd>x</kbd> selects · <kbd>/</kbd> searches · <kbd>Esc</kbd> clears"
        values={{ kbd: <kbd /> }}
      />
    </span>
  );
}

function BoardView({ search, changes, open }: ViewProps) {
  const { q, tag, ats } = search;
  const wish = useMemo(() => wishOf({ q, tag, ats }), [q, tag, ats]);
  return (
    <Suspense fallback={<p className="late">{say('Loading…')}</p>}>
      <Board wish={wish} changes={changes} open={open} />
    </Suspense>
  );
}

function ViewToggle({ view, onView }: { view: View; onView: (view: View) => void }) {
  return (
    <div className="chips row" role="group" aria-label={say('View')}>
      <button type="button" aria-pressed={view === 'table'} onClick={() => onView('table')}>
        <Table size={14} aria-hidden="true" /> {say('Table')}
      </button>
      <button type="button" aria-pressed={view === 'board'} onClick={() => onView('board')}>
        <Kanban size={14} aria-hidden="true" /> {say('Board')}
      </button>
    </div>
  );
}
