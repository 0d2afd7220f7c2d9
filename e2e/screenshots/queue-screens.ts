import { usualConduct } from '@sincerely/shared';
import type { Page } from 'playwright';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { reviewAndApprove, startQueueDesk, untilQueued, type QueueDesk } from '../support/queue.ts';
import { changed, eveningList, serveList } from '../support/queue-postings.ts';
import type { Album } from './album.ts';

/** The queue before anything is in it, with one that is sent, one at a challenge, one whose form has changed and one that waits; a plan, and a page. */
export async function queueScreens(album: Album): Promise<void> {
  const desk = await startQueueDesk();
  await desk.person.call('saveSettings', { input: { conduct: { ...usualConduct, window: false } } });
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(desk.dashboardUrl);
  await goToQueue(page);
  await page.waitForSelector('#add-to-queue');
  await album.take(page, 'queue', 'empty');
  const ids = await fillQueue(desk);
  await goToQueue(page);
  await refusedAddress(page, album);
  await album.take(page, 'queue', 'typical', [1280, 390], 1400);
  await plans(page, album, ids);
  await livePage(page, album, ids);
  await browser.close();
  await desk.close();
}

type Ids = Record<'Lever' | 'captcha' | 'changed' | 'German', string>;

async function fillQueue(desk: QueueDesk): Promise<Ids> {
  const { boards, person } = desk;
  const names = ['Lever', 'captcha', 'changed', 'German'] as const;
  const list = eveningList().filter(({ name }) => names.some((one) => one === name));
  const keys = serveList(boards, list);
  const urls = names.map((name) => boards.urlOf(keys.get(name) as string));
  const { added } = await person.call('queuePostings', { input: { urls, tailor: false } });
  const ids = Object.fromEntries(names.map((name, at) => [name, added[at]?.job.id as string])) as Ids;
  const waits = (code: string) => async (id: string) =>
    untilQueued(desk, id, ({ job }) => job.state === 'paused' && job.errorCode?.includes(code) === true);
  for (const name of names) await untilQueued(desk, ids[name], ({ job }) => job.state === 'paused');
  await reviewAndApprove(person, ids.Lever);
  await untilQueued(desk, ids.Lever, ({ job }) => job.state === 'done');
  await reviewAndApprove(person, ids.captcha);
  await waits('needs-challenge')(ids.captcha);
  boards.add({ ...changed(list.find(({ name }) => name === 'changed')?.posting as never), key: 'changed' });
  await reviewAndApprove(person, ids.changed);
  await waits('form-changed')(ids.changed);
  return ids;
}

async function goToQueue(page: Page): Promise<void> {
  await page.click('nav a[href="/queue"]');
  await page.waitForSelector('.room h1');
}

async function refusedAddress(page: Page, album: Album): Promise<void> {
  const open = async (isOpen: boolean) =>
    page.$eval('#add-to-queue', (box, wish) => void ((box as HTMLDetailsElement).open = wish), isOpen);
  await open(true);
  await page.fill('textarea[name="addresses"]', 'https://jobs.example.com/1');
  await page.click('#add-to-queue button[type="submit"]');
  await page.waitForSelector('.refused-addresses');
  await album.take(page, 'queue', 'refused');
  await open(false);
}

async function plans(page: Page, album: Album, { German, changed: changedId }: Ids): Promise<void> {
  for (const [id, state] of [
    [German, 'typical'],
    [changedId, 'changed'],
  ] as const) {
    await goToQueue(page);
    await page.click(`.queue-link[href="/queue/${id}"]`);
    await page.waitForSelector('.plan-row');
    await album.take(page, 'queue-plan', state, [1280, 390], 1200);
  }
}

async function livePage(page: Page, album: Album, { captcha }: Ids): Promise<void> {
  await goToQueue(page);
  await page.locator(`[data-queued="${captcha}"]`).getByRole('button', { name: 'Take over' }).click();
  await page.waitForSelector('.live-frame img');
  await page.focus('.live-frame');
  await page.keyboard.press('Enter');
  await album.take(page, 'queue-page', 'typical', [1280, 390], 1200);
}
