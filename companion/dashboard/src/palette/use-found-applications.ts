import { say } from '@sincerely/shared/words';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { statusName } from '../parts/status-word.tsx';
import { call } from '../session.ts';
import type { Command } from './command.ts';

/** How many are shown: more of them are found by another word. */
const most = 8;

/** Applications by the words of their title, employer, notes or people; none before anything is typed. */
export function useFoundApplications(typed: string): { found: Command[]; thrown: unknown } {
  const navigate = useNavigate();
  const search = typed.trim();
  const { data, error } = useQuery({
    queryKey: ['applications', 'found', search],
    queryFn: async ({ signal }) => call('applications', { input: { search, limit: most }, signal }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  const rows = search === '' ? [] : (data?.rows ?? []);
  const found = rows.map(({ id, title, company, status }) => ({
    id: `application-${id}`,
    name: title || say('Untitled posting'),
    detail: `${company} · ${statusName(status)}`,
    run: async () => navigate({ to: '/applications/$id', params: { id } }),
  }));
  return { found, thrown: error };
}
