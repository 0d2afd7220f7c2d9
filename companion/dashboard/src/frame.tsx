import { Link, Outlet } from '@tanstack/react-router';
import { CalendarDays, ChartColumn, FileText, MessageSquareText, Settings, UserRound } from 'lucide-react';
import { useLive } from './live.ts';
import { PendingPairings } from './parts/pending-pairings.tsx';

const rooms = [
  { to: '/', name: 'Today', Icon: CalendarDays },
  { to: '/applications', name: 'Applications', Icon: FileText },
  { to: '/answers', name: 'Answers', Icon: MessageSquareText },
  { to: '/profile', name: 'Profile', Icon: UserRound },
  { to: '/insights', name: 'Insights', Icon: ChartColumn },
  { to: '/settings', name: 'Settings', Icon: Settings },
] as const;

/** The rail at the left and the room at the right. */
export function Frame() {
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
        <Outlet />
      </main>
    </div>
  );
}
