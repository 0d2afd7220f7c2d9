import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mailbox, mailUser, startMailServer } from '@sincerely/companion/testing/mail-server';
import { temporaryFolder } from '@sincerely/companion/testing/test-companion';
import { expect, onTestFinished, test } from 'vitest';
import { openTab, pastePosting, startDesk, untilShown } from '../support/desk.ts';
import type { Surface } from '../support/surface.ts';

const text = ['Baker for the early shift', 'Send your application to jobs@tidewater.example, questions to shop@tidewater.example.'].join(
  '\n',
);

async function startWith(server: Mailbox): Promise<Surface> {
  const certificate = join(await temporaryFolder(), 'authority.pem');
  writeFileSync(certificate, server.authority);
  const desk = await startDesk({ NODE_EXTRA_CA_CERTS: certificate });
  onTestFinished(() => desk.close());
  const { dashboard } = desk;
  await dashboard.click('nav a[href="/settings"]');
  await dashboard.type('input[name="mailHost"]', 'localhost');
  await dashboard.type('input[name="mailPort"]', String(server.port));
  await dashboard.type('input[name="mailAddress"]', 'amara.okafor@example.com');
  await dashboard.type('input[name="mailName"]', 'Amara Okafor');
  await dashboard.type('input[name="mailUser"]', mailUser.user);
  await dashboard.type('input[name="mailPassword"]', mailUser.password);
  await dashboard.click('section[aria-label="E-mail"] .button.main');
  await untilShown(dashboard, 'section[aria-label="E-mail"]', 'one is kept for this server');
  await pastePosting(dashboard, text, 'Tidewater');
  await dashboard.press('Tailor CV and letter');
  await openTab(dashboard, 'CV');
  await dashboard.waitFor('iframe.sheet[title="CV"]');
  await openTab(dashboard, 'E-mail');
  await dashboard.waitFor('[aria-label="Addresses the posting names"]');
  return dashboard;
}

test('an application goes by e-mail as it was shown, once, and can be opened afterwards', { timeout: 120_000 }, async () => {
  const server = await startMailServer();
  const dashboard = await startWith(server);
  expect(await dashboard.evaluate(() => document.querySelector<HTMLInputElement>('input[name="to"]')?.value, null)).toBe('');
  await dashboard.press('jobs@tidewater.example');
  await dashboard.waitFor('fieldset input:checked');
  await dashboard.press('Look at it as it goes');
  await untilShown(dashboard, '[aria-label="The e-mail as it goes"]', '.pdf');
  const shown = await dashboard.text('[aria-label="The e-mail as it goes"]');
  for (const part of [
    'Amara Okafor <amara.okafor@example.com>',
    'jobs@tidewater.example',
    'Application: Baker for the early shift',
    '.pdf',
  ])
    expect(shown).toContain(part);
  expect(server.received).toEqual([]);
  await dashboard.press('Send this e-mail');
  await dashboard.waitFor('[aria-label="Sent e-mail"]');
  expect(server.received.map(({ to }) => to)).toEqual([['jobs@tidewater.example']]);
  await untilShown(dashboard, '.room .status', 'Submitted');
  await openTab(dashboard, 'Overview');
  await untilShown(dashboard, '[aria-label="Receipt"]', 'Taken as 4711');
});

test('where the line breaks after the message, the person is asked, and their word ends it', { timeout: 120_000 }, async () => {
  let messages = 0;
  const server: Mailbox = await startMailServer({
    onData: (stream) => {
      stream.on('end', () => {
        messages += 1;
        for (const socket of server.sockets) socket.destroy();
      });
      stream.resume();
    },
  });
  const dashboard = await startWith(server);
  await dashboard.press('jobs@tidewater.example');
  await dashboard.press('Look at it as it goes');
  await dashboard.press('Send this e-mail');
  await dashboard.waitFor('[aria-label="Did it go out?"]');
  await dashboard.press('Yes, it went out');
  await dashboard.waitFor('[aria-label="Sent e-mail"]');
  expect(messages).toBe(1);
  await untilShown(dashboard, '.room .status', 'Submitted');
});
