import { contentWorldOf } from '../content-world.ts';
import type { Tally } from '../suite.ts';
import { untilTab } from '../../support/person.ts';
import { openPlanned, type AttackedBrowser, type OpenedForm } from '../with-extension.ts';
import { givenAway } from './held.ts';

type Overheard = { pageId: string; grant: string };

/** The control: on the person's word the form is filled. Meanwhile someone in the content script's world writes down what it is asked. */
async function fillAndOverhear({ own, ownId }: AttackedBrowser, { page, tab }: OpenedForm): Promise<Overheard> {
  const world = await contentWorldOf(page, ownId);
  await world.run(
    "globalThis.heard = []; chrome.runtime.onMessage.addListener((message) => { if (message.name === 'fill') heard.push({ pageId: message.input.pageId, grant: message.input.grant }); })",
  );
  await own.evaluate(async (tabId) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
    await chrome.runtime.sendMessage({ to: 'panel', name: 'fill', input: { tabId } });
  }, tab.tabId);
  const filled = await untilTab(own, 'that is filled', (now) => now.tabId === tab.tabId && now.fill?.state === 'filled');
  if (!filled.fill?.results.some(({ result }) => result === 'filled')) throw new Error('The person’s own word filled nothing.');
  const [heard] = await world.run<Overheard[]>('heard');
  await world.close();
  if (heard === undefined) throw new Error('The fill was not overheard.');
  return heard;
}

/** Grants and names of documents are worth nothing once they were used, in another tab, or after the page has gone on. */
export async function attackByReplay(browser: AttackedBrowser, form: OpenedForm, otherUrl: string, tally: Tally): Promise<void> {
  const heard = await fillAndOverhear(browser, form);
  await replay(browser, form, heard, 'after its fill', tally);
  const other = await openPlanned(browser, otherUrl);
  await replay(browser, other, heard, 'from another tab', tally);
  await form.page.reload();
  await untilTab(browser.own, 'that was loaded again', (now) => now.tabId === form.tab.tabId && now.pageId !== heard.pageId);
  await replay(browser, form, heard, 'after the page was loaded again', tally);
}

async function replay(
  { ownId }: AttackedBrowser,
  { page }: OpenedForm,
  { pageId, grant }: Overheard,
  when: string,
  tally: Tally,
): Promise<void> {
  const outcome = { kind: 'submitted', signal: '', message: '', errors: [], url: 'https://jobs.lever.co/', at: 1 };
  const result = { ref: '#x', label: 'x', result: 'filled', shown: 'x' };
  const isOwnDocument = when === 'after its fill';
  const forged = [
    { name: 'fileFor', input: { grant, document: 'resume' } },
    { name: 'fileFor', input: { grant, document: 'cover-letter' } },
    // Of itself a document may say these.
    ...(isOwnDocument
      ? []
      : [
          { name: 'outcomeSeen', input: { pageId, outcome } },
          { name: 'fillProgress', input: { pageId, result } },
        ]),
  ];
  const world = await contentWorldOf(page, ownId);
  for (const message of forged) {
    const answer = await world.run(`chrome.runtime.sendMessage(${JSON.stringify({ to: 'page', ...message })}).catch(() => null)`);
    tally.attack(`replayed ${when}: ${message.name} ${JSON.stringify(message.input).slice(-16)}`, givenAway(answer));
  }
  await world.close();
}
