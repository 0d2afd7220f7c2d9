import { say } from '@sincerely/shared/words';
import { Say } from '@sincerely/shared/words/react';
import { Link } from '@tanstack/react-router';

export function NotFound() {
  return (
    <div className="stack">
      <h1>{say('There is nothing here')}</h1>
      <p>
        <Say
          text="<applications>Your applications</applications> are where they were."
          values={{ applications: <Link to="/applications" /> }}
        />
      </p>
    </div>
  );
}
