import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { say } from '@sincerely/shared/words';
import { InterruptedBanner } from './jobs/interrupted-banner.tsx';
import { useLive } from './live.ts';
import { BroughtBackNotice } from './parts/brought-back.tsx';
import { PendingPairings } from './parts/pending-pairings.tsx';
import { Overlays, PaletteButton } from './palette/overlays.tsx';
import { rooms } from './rooms.ts';

/** The rail at the left and the room at the right. */
export function Frame() {
  const { pathname } = useLocation();
  const connected = useLive((live) => live.connected);
  return (
    <div className="frame">
      <a className="skip-link" href="#room">
        Skip to content
      </a>
      <nav className="rail" aria-label="Rooms">
        <p className="brand">Sincerely</p>
        <PaletteButton />
        <div className="rail-links">
          {rooms.map(({ to, name, Icon }) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className="rail-link">
              <Icon size={18} aria-hidden="true" />
              <span>{say(name)}</span>
            </Link>
          ))}
        </div>
        <p className="rail-state" role="status">
          {connected ? 'Live' : 'Reconnecting…'}
        </p>
      </nav>
      <main id="room" className="room" tabIndex={-1}>
        <PendingPairings />
        <BroughtBackNotice />
        {/* The list of jobs begins with the same work, and a job's own page says how it stands. */}
        {!pathname.startsWith('/jobs') && <InterruptedBanner />}
        <Outlet />
      </main>
      <Overlays />
    </div>
  );
}
