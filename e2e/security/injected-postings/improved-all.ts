import { connectLive } from '@sincerely/companion/testing/live';
import { type Improvement, isFinished } from '@sincerely/shared';
import type { Attacked } from '../with-companion.ts';
import type { Injected } from './injected-posting.ts';

export type Improved = { injected: Injected; improvement: Improvement };

/** The whole improvement of the CV for each posting, one after another, with what was copied from it as the person's wishes. */
export async function improvedAll({ dashboard }: Attacked, postings: Injected[]): Promise<Improved[]> {
  const live = await connectLive(dashboard);
  const improved: Improved[] = [];
  for (const injected of postings) {
    const { title, company = '', description = '' } = injected.posting;
    const wish = {
      role: title.slice(0, 120).trim(),
      industry: company.slice(0, 120).trim(),
      instructions: description.slice(0, 2000).trim(),
    };
    const { id } = await dashboard.call('startJob', { input: { kind: 'improve', ...wish } });
    await live.until((event) => event.type === 'job' && event.job.id === id && isFinished(event.job.state));
    const { improvement } = await dashboard.call('improvement');
    if (improvement === null) throw new Error(`${injected.name}: no improvement was made`);
    improved.push({ injected, improvement });
  }
  live.socket.close();
  return improved;
}
