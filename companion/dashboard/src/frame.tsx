import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { CalendarDays, ChartColumn, FileText, ListChecks, MessageSquareText, Settings, UserRound } from 'lucide-react';
import { InterruptedBanner } from './jobs/interrupted-banner.tsx';
import { useLive } from './live.ts';
import { BroughtBackNotice } from './parts/brought-back.tsx';
import { PendingPairings } from './parts/pending-pairings.tsx';

const rooms = [
  { to: '/', name: 'Today', Icon: CalendarDays },
  { to: '/applications', name: 'Applications', Icon: FileText },
  { to: '/answers', name: 'Answers', Icon: MessageSquareText },
  { to: '/profile', name: 'Profile', Icon: UserRound },
  { to: '/insights', name: 'Insights', Icon: ChartColumn },
  { to: '/jobs', name: 'Jobs', Icon: ListChecks },
  { to: '/settings', name: 'Settings', Icon: Settings },
] as const;

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
        {rooms.map(({ to, name, Icon }) => (
          <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className="rail-link">
            <Icon size={18} aria-hidden="true" />
            <span>{name}</span>
          </Link>
        ))}
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
    </div>
  );
}
