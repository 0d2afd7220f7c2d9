import { phrase } from '@sincerely/shared/words';
import { CalendarDays, ChartColumn, Files, FileText, ListChecks, MessageSquareText, Send, Settings, UserRound } from 'lucide-react';

/** The rooms of the dashboard, in the order of the rail. */
export const rooms = [
  { to: '/', name: phrase('Today'), Icon: CalendarDays },
  { to: '/applications', name: phrase('Applications'), Icon: FileText },
  { to: '/queue', name: phrase('Queue'), Icon: Send },
  { to: '/documents', name: phrase('Documents'), Icon: Files },
  { to: '/answers', name: phrase('Answers'), Icon: MessageSquareText },
  { to: '/profile', name: phrase('Profile'), Icon: UserRound },
  { to: '/insights', name: phrase('Insights'), Icon: ChartColumn },
  { to: '/jobs', name: phrase('Jobs'), Icon: ListChecks },
  { to: '/settings', name: phrase('Settings'), Icon: Settings },
] as const;
