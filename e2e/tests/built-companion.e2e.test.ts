import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDashboard, send } from '@sincerely/companion/testing/call';
import { connectLive } from '@sincerely/companion/testing/live';
import { amara, posting } from '@sincerely/companion/testing/test-companion';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CompanionProcess, startCompanionProcess } from '../support/companion-process.ts';
import { cvPdf } from '../support/cv-pdf.ts';

/** What `npm start` runs is built of the sources; everything it reads at run time has to be found from there too. */
let companion: CompanionProcess;
beforeAll(async () => {
  companion = await startCompanionProcess();
});
afterAll(async () => companion?.stop());

test('the built companion serves its pages, reads a CV in its own process and tailors with its weights', async () => {
  const page = await send(companion.port, { path: '/', headers: { host: `sincerely.localhost:${companion.port}` } });
  expect(page).toMatchObject({ status: 200, text: expect.stringContaining('<script type="module"') });
  const dashboard = await openDashboard(companion.port, companion.dashboardUrl);
  expect(await readCv(dashboard)).not.toBe('');

  await dashboard.call('saveProfile', { input: { profile: amara, revision: 0 } });
  const { application } = await dashboard.call('savePosting', { input: posting });
  const { socket, until } = await connectLive(dashboard);
  await dashboard.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  expect(await until((event) => event.type === 'job' && event.job.state === 'done')).toBeDefined();
  socket.terminate();
  const { ats } = await dashboard.call('tailoredPreview', { id: application.id });
  expect(ats.analysis.keywords?.map(({ name }) => name)).toContain('Kafka');
});

test('it makes its first backup, and nothing of its own fails meanwhile', async () => {
  await expect.poll(() => globSync('backups/*.db', { cwd: companion.dataFolder }), { timeout: 30_000 }).toHaveLength(1);
  const lines = readFileSync(join(companion.dataFolder, 'companion.log'), 'utf8').trim().split('\n');
  expect(lines.filter((line) => (JSON.parse(line) as { level: number }).level >= 50)).toEqual([]);
});

/** The name on a printed CV. */
async function readCv(dashboard: Awaited<ReturnType<typeof openDashboard>>): Promise<string> {
  const pdf = (await cvPdf()) as string;
  const file = { name: 'cv.pdf', mime: 'application/pdf', data: readFileSync(pdf).toString('base64') };
  return (await dashboard.call('importProfile', { input: file })).profile.basics.name;
}
