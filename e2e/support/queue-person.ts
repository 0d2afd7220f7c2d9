import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanForReview, QueuedApplication } from '@sincerely/shared';
import { chromium, type Browser, type Page } from 'playwright';
import { TOTP } from 'otpauth';
import { emailedCode } from '../boards/boards.ts';
import { boardAccount } from '../boards/server/sign-in.ts';
import { pressInFrame } from './press-in-frame.ts';
import { type QueueDesk, reviewAndApprove } from './queue.ts';

/** The person's hand at the window of the companion's browser. */
export async function atWindow(dataFolder: string): Promise<Browser> {
  const [port = ''] = readFileSync(join(dataFolder, 'browser', 'DevToolsActivePort'), 'utf8').split('\n');
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}

/** Does on the page what only a person may; true where the page was left to go on by itself. */
export async function doByHand(desk: Pick<QueueDesk, 'person' | 'dataFolder'>, { job }: QueuedApplication): Promise<void> {
  await desk.person.call('takeOver', { id: job.id });
  const window = await atWindow(desk.dataFolder);
  try {
    const page = await pageWaiting(window, job.errorCode);
    if (page === undefined) return;
    if (job.errorCode === 'needs-challenge') await pressInFrame(page, '.hcaptcha-challenge iframe', '#solve');
    else if (job.errorCode === 'needs-code') await typeCode(page);
    else await logIn(page);
  } finally {
    await window.close();
  }
}

const waitingFor: Record<string, string> = {
  'needs-challenge': '.hcaptcha-challenge iframe',
  'needs-code': '#security-input-0',
  'needs-login': 'input[type="password"], #code',
};

export async function pageWaiting(window: Browser, code: string | null): Promise<Page | undefined> {
  const pages = window.contexts().flatMap((context) => context.pages());
  // Pages of others come and go meanwhile.
  const waits = async (page: Page) =>
    page
      .locator(waitingFor[code ?? ''] ?? 'never')
      .count()
      .catch(() => 0);
  for (const page of pages) {
    // One that is killed under the hand is not waited for.
    page.setDefaultTimeout(5_000);
    if ((await waits(page)) > 0) return page;
  }
  // A login of before still holds.
  if (code === 'needs-login') return undefined;
  throw new Error(`No page waits with ${code}: ${pages.map((page) => page.url()).join(', ')}`);
}

async function typeCode(page: Page): Promise<void> {
  for (const [at, letter] of emailedCode.split('').entries()) await page.locator(`#security-input-${at}`).fill(letter);
  await page.locator('button[type="submit"]').click();
}

/** From where the page stands: a login that was broken off may wait for its code alone. */
async function logIn(page: Page): Promise<void> {
  if ((await page.locator('#password').count()) > 0) {
    await page.locator('#email').fill(boardAccount.user);
    await page.locator('#password').fill(boardAccount.password);
    await page.locator('button').click();
  }
  await page.locator('#code').fill(new TOTP({ secret: boardAccount.totp }).generate());
  await page.locator('button').click();
  await page.locator('#code').waitFor({ state: 'detached' });
}

const toBeReviewed = new Set(['awaits-approval', 'needs-answers', 'more-fields', 'form-changed', 'plan-changed']);

/** What was approved last, by job. */
export type Approved = Map<string, PlanForReview>;

/** Answers one application that waits: approves its plan, or does on its page what it asks for. False: this one is not for them to go on with. */
export async function answerOne(
  desk: Pick<QueueDesk, 'person' | 'dataFolder'>,
  queued: QueuedApplication,
  approved: Approved,
): Promise<boolean> {
  const { id, errorCode } = queued.job;
  if (toBeReviewed.has(errorCode ?? '')) {
    approved.set(id, await reviewAndApprove(desk.person, id));
    return true;
  }
  if (errorCode === 'needs-challenge' || errorCode === 'needs-code') {
    await doByHand(desk, queued);
    // The page says by itself how it ended.
    return true;
  }
  if (errorCode !== 'needs-login') return false;
  await doByHand(desk, queued);
  await desk.person.call('goOn', { id });
  return true;
}
