import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { say } from '@sincerely/shared/words';
import { useEffect } from 'react';
import { InterruptedBanner } from './jobs/interrupted-banner.tsx';
import { useLive } from './live.ts';
import { BroughtBackNotice } from './parts/brought-back.tsx';
import { PendingPairings } from './parts/pending-pairings.tsx';
import { Overlays, PaletteButton } from './palette/overlays.tsx';
import { rooms } from './rooms.ts';

/** The rail at the left and the room at the right. */
export function Frame() {
  const { pathname } = useLocation();
  useEffect(showOwnRoom, [pathname]);
  const connected = useLive((live) => live.connected);
  const restsFor = useLive((live) => live.restsFor);
  return (
    <div className="frame">
      <a className="skip-link" href="#room">
        {say('Skip to content')}
      </a>
      <nav className="rail" aria-label={say('Rooms')}>
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
          {stateOf(connected, restsFor)}
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

function stateOf(connected: boolean, restsFor: number): string {
  if (connected) return say('Live');
  if (restsFor > 0) return say('Too much was asked at once. This page goes on by itself in {seconds} seconds.', { seconds: restsFor });
  return say('Reconnecting…');
}

/** On a narrow screen the rooms stand in a line that is pulled along. */
function showOwnRoom(): void {
  document.querySelector('.rail-link.active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
