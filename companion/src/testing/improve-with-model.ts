import { type Improvement, isFinished, type Profile, type RouteInput } from '@sincerely/shared';
import { onTestFinished } from 'vitest';
import type { Config } from '../config.ts';
import type { Caller } from './call.ts';
import { type ModelBehaviour, openModelServer } from './model-server.ts';
import { amara, openLive, startPaired } from './test-companion.ts';

export type Wish = Omit<Extract<RouteInput<'startJob'>, { kind: 'improve' }>, 'kind'>;

/** A companion with a saved profile. */
export async function withProfile(config: Partial<Config> = {}, profile: Profile = amara) {
  const parts = await startPaired(config);
  await parts.dashboard.call('saveProfile', { input: { profile, revision: 0 } });
  const live = await openLive(parts.dashboard);
  return { ...parts, live, improve: improving(parts.dashboard, live) };
}

/** Starts an analysis and reads it. */
export function improving(dashboard: Caller, live: Awaited<ReturnType<typeof openLive>>) {
  const start = async (wish: Wish = {}) => dashboard.call('startJob', { input: { kind: 'improve', ...wish } });
  const now = async () => (await dashboard.call('improvement')).improvement as Improvement;
  const ended = async (jobId: string) => {
    await live.until((event) => event.type === 'job' && event.job.id === jobId && isFinished(event.job.state));
    return now();
  };
  return { start, now, ended };
}

/** A companion whose model is a server that behaves as the test wants. */
export async function withModel(behaviour: ModelBehaviour, profile: Profile = amara) {
  const server = await openModelServer(behaviour);
  onTestFinished(server.close);
  const parts = await withProfile({ modelPatience: { first: 2000, next: 2000 } }, profile);
  await parts.dashboard.call('saveSettings', { input: { model: { baseUrl: server.baseUrl, model: 'test', key: 'secret-key' } } });
  return { ...parts, server };
}
