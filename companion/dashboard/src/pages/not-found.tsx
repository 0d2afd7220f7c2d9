import { Link } from '@tanstack/react-router';

export function NotFound() {
  return (
    <div className="stack">
      <h1>There is nothing here</h1>
      <p>
        <Link to="/applications">Your applications</Link> are where they were.
      </p>
    </div>
  );
}
