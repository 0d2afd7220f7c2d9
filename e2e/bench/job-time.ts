import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCompanion } from '@sincerely/companion';
import { type Caller, openDashboard, pairExtension } from '@sincerely/companion/testing/call';
import { connectLive, type Live } from '@sincerely/companion/testing/live';
import { type ModelAnswer, openModelServer } from '@sincerely/companion/testing/model-server';
import type { LiveEvent } from '@sincerely/shared';
import { longPosting, twoPages } from './tailor-input.ts';
import { type Sample, timed, type Timing, timingOf } from './timing.ts';

const floor = 'one request to the companion';
const answer = JSON.stringify({
  patches: [{ op: 'rewrite', target: 'work:2:1', text: 'Wrote Python scripts that checked 120 backups every night', src: ['work:2:1'] }],
});

/** Of a whole companion with a model: from the start of a job until its draft comes to the client, and from a patch's last token until the patch does. PDFs are measured elsewhere. */
export async function benchJob(rounds: number): Promise<Timing[]> {
  const told: { lastToken: number } = { lastToken: 0 };
  const model = await openModelServer((one, { messages }) => sayPatch(one, messages[1]?.content ?? '', told));
  const dataFolder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'));
  const companion = await startCompanion({ port: 0, logLevel: 'silent', dataFolder, chromium: null });
  try {
    const dashboard = await openDashboard(companion.port, companion.dashboardUrl);
    const extension = await pairExtension(dashboard);
    await dashboard.call('saveProfile', { input: { profile: twoPages, revision: 0 } });
    await dashboard.call('saveSettings', { input: { model: { baseUrl: model.baseUrl, model: 'bench', key: '' } } });
    return await benchRounds(extension, rounds, told);
  } finally {
    await companion.close();
    model.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** The patch in small pieces; the one that closes it is the last token. The letter is left as it is. */
function sayPatch(one: ModelAnswer, asked: string, told: { lastToken: number }): void {
  if (asked.includes('"letter" patches')) return one.end();
  const end = answer.indexOf('}') + 1;
  for (const piece of answer.slice(0, end - 1).match(/.{1,5}/gu) ?? []) one.piece(piece);
  told.lastToken = performance.now();
  one.piece(answer.slice(end - 1));
  return one.end();
}

async function benchRounds(extension: Caller, rounds: number, told: { lastToken: number }): Promise<Timing[]> {
  const drafts: Sample[] = [];
  const patches: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const floorMs = await timed(async () => extension.call('health'));
    const { draftMs, patchMs } = await tailorOnce(extension, round, told);
    drafts.push({ floorMs, ms: draftMs });
    patches.push({ floorMs, ms: patchMs });
  }
  return [
    timingOf('draft: from the press until its preview comes', 300, floor, drafts),
    timingOf('patch: from its last token to its preview', 150, floor, patches),
  ];
}

async function tailorOnce(extension: Caller, round: number, told: { lastToken: number }): Promise<{ draftMs: number; patchMs: number }> {
  const postingId = String(round);
  const url = `https://careers.example/jobs/${postingId}`;
  const { application } = await extension.call('savePosting', {
    input: { ...longPosting, ats: 'greenhouse', board: 'halden', postingId, url },
  });
  const live = await connectLive(extension);
  const seen = previewTimes(live);
  const started = performance.now();
  const { id } = await extension.call('startJob', { input: { kind: 'tailor', applicationId: application.id } });
  await live.until((event) => event.type === 'job' && event.job.id === id && event.job.state === 'done');
  live.socket.terminate();
  const [draft, patch] = seen;
  if (draft === undefined || patch === undefined) throw new Error('The draft or the patch was never shown.');
  return { draftMs: draft - started, patchMs: patch - told.lastToken };
}

/** When each preview of the CV came in. */
function previewTimes({ socket }: Live): number[] {
  const times: number[] = [];
  socket.on('message', (data: Buffer) => {
    const event = JSON.parse(data.toString('utf8')) as LiveEvent;
    if (event.type === 'preview' && event.part === 'cv') times.push(performance.now());
  });
  return times;
}
