import { say } from '@sincerely/shared/words';

/** Why there is nothing, and what to do next. */
export function NoApplications({ isNarrowed, onClear }: { isNarrowed: boolean; onClear: () => void }) {
  if (isNarrowed)
    return (
      <div className="card stack empty">
        <h2>{say('Nothing matches')}</h2>
        <p className="soft">{say('Try fewer words. Titles, employers, places, notes, tags, salaries and people are searched.')}</p>
        <div className="row">
          <button type="button" className="button" onClick={onClear}>
            {say('Show all')}
          </button>
        </div>
      </div>
    );
  return (
    <div className="card stack empty">
      <h2>{say('No applications yet')}</h2>
      <p className="soft">
        {say(
          'Open a posting on Greenhouse, Lever or Workable in the browser you paired, add one below, or take over a table you have kept so far. Nothing is sent until you say so.',
        )}
      </p>
    </div>
  );
}
