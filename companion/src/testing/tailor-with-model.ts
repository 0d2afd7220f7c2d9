import { isFinished } from '@sincerely/shared';
import { onTestFinished } from 'vitest';
import type { Config } from '../config.ts';
import { type ModelBehaviour, openModelServer } from './model-server.ts';
import { amara, openLive, posting, startPaired } from './test-companion.ts';

/** A tailoring job, already started, in a companion whose model is a server that behaves as the test wants. Nothing is printed unless `config` says so. */
export async function tailorWith(behaviour: ModelBehaviour, patience = { first: 2000, next: 2000 }, config: Partial<Config> = {}) {
  const server = await openModelServer(behaviour);
  onTestFinished(server.close);
  const parts = await startPaired({ chromium: null, ...config, modelPatience: patience });
  await parts.dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  await parts.dashboard.call('saveSettings', { input: { model: { baseUrl: server.baseUrl, model: 'test', key: 'secret-key' } } });
  const { application } = await parts.extension.call('savePosting', { input: posting });
  const live = await openLive(parts.extension);
  const started = await parts.extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  const ended = async () => {
    await live.until((event) => event.type === 'job' && event.job.id === started.id && isFinished(event.job.state));
    return (await parts.extension.call('job', { id: started.id })).job;
  };
  const previews = (part: 'cv' | 'letter') =>
    live.events.flatMap((event) => (event.type === 'preview' && event.part === part ? [event.html] : []));
  return { ...parts, server, live, ended, previews, jobId: started.id, applicationId: application.id };
}
