/** Why there is nothing, and what to do next. */
export function NoApplications({ isNarrowed, onClear }: { isNarrowed: boolean; onClear: () => void }) {
  if (isNarrowed)
    return (
      <div className="card stack empty">
        <h2>Nothing matches</h2>
        <p className="soft">Try fewer words. Titles, employers, places, notes, tags, salaries and people are searched.</p>
        <div className="row">
          <button type="button" className="button" onClick={onClear}>
            Show all
          </button>
        </div>
      </div>
    );
  return (
    <div className="card stack empty">
      <h2>No applications yet</h2>
      <p className="soft">
        Open a posting on Greenhouse, Lever or Workable in the browser you paired, add one below, or take over a table you have kept so far.
        Nothing is sent until you say so.
      </p>
    </div>
  );
}
