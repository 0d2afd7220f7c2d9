import type { SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { type Mailbox, openMailServer } from './open-mail-server.ts';

export { type Mailbox, mailUser } from './open-mail-server.ts';

/** A mail server of one test. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const server = await openMailServer(options);
  onTestFinished(async () => server.close());
  return server;
}
