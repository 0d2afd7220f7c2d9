import type { ReactNode } from 'react';
import { dashboardPage } from '../dashboard-page.ts';

type Props = { port: number; jobId: string; children: ReactNode };

/** To a job's page in the dashboard, in a tab of its own. */
export function JobLink({ port, jobId, children }: Props) {
  return (
    <a className="small" href={dashboardPage(port, `/jobs/${encodeURIComponent(jobId)}`)} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
