import type { Job } from '@sincerely/shared';
import { phrase, say } from '@sincerely/shared/words';
import { browser } from 'wxt/browser';
import { dashboardPage } from '../dashboard-page.ts';
import { callCompanion } from './companion-client.ts';
import { speakAsSynced } from './speak-as-synced.ts';
import { readLocal } from './stored.ts';

const prefix = 'queue:';

const words: Record<string, string> = {
  'needs-challenge': phrase('Its page asks whether you are a person'),
  'needs-code': phrase('Its page asks for a code that was sent to you'),
  'needs-login': phrase('Its form is behind a login'),
  'effect-unresolved': phrase('Only you can find out whether it was sent'),
  'needs-answers': phrase('Its form asks for something only you can answer'),
  'awaits-approval': phrase('Its plan waits for your word'),
};

/** Tells the person on their desktop that an application of the queue needs them: one notice for each, whatever it needs. */
export async function giveNotice(job: Job): Promise<void> {
  if ((await readLocal('givesNotice')) === false || job.applicationId === null) return;
  await speakAsSynced();
  const { posting } = await callCompanion('application', { params: { id: job.applicationId } });
  await browser.notifications.create(prefix + job.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: [posting.title, posting.company].filter(Boolean).join(' · '),
    message: say(words[job.errorCode ?? ''] ?? phrase('It needs you')),
  });
}

/** It needs the person no more, so there is nothing to tell. */
export async function forgetNotice(jobId: string): Promise<void> {
  await browser.notifications.clear(prefix + jobId);
}

/** A press on a notice opens the application in the dashboard. */
export function followNotices(): void {
  browser.notifications.onClicked.addListener((id: string) => void openFrom(id));
}

async function openFrom(id: string): Promise<void> {
  const pairing = await readLocal('pairing');
  if (!id.startsWith(prefix) || pairing === undefined) return;
  await browser.tabs.create({ url: dashboardPage(pairing.port, `/queue/${id.slice(prefix.length)}`) });
  await browser.notifications.clear(id);
}
