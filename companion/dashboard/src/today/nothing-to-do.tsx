import { say } from '@sincerely/shared/words';
import { Link } from '@tanstack/react-router';

/** When nothing waits and nothing runs: that it is so, and what could be next. */
export function NothingToDo() {
  return (
    <section className="card stack empty" aria-label={say('Nothing needs you')}>
      <h2>{say('Nothing needs you')}</h2>
      <p className="soft">
        {say('Open a posting in the browser you paired, or add one by its address. What waits for your word will stand here.')}
      </p>
      <div className="row wrap">
        <Link to="/applications" className="button">
          {say('To your applications')}
        </Link>
        <Link to="/profile/improve" className="button quiet">
          {say('Improve my CV')}
        </Link>
      </div>
    </section>
  );
}
