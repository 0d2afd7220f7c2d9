import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { smtpError } from './smtp-error.ts';

export type MailAccess = {
  host: string;
  port: number;
  security: 'tls' | 'starttls';
  user: string;
  password: string;
} & MailManner;

export type MailManner = {
  /** PEM of an authority to trust besides the usual ones. */
  authority?: string;
  /** Milliseconds a server may say nothing before the message, and after it. */
  silence?: { before: number; after: number };
};

/** How far a conversation has come; from `message` on, a line that breaks leaves its end unknown. */
export type SmtpPhase = 'connect' | 'login' | 'envelope' | 'message';

type Letter = { from: string; to: string; message: Buffer };

const usualSilence = { before: 15_000, after: 60_000 };

/**
 * Hands one message to the person's server and returns its answer. Throws a `StepError` where it is certain that nothing was sent, and what
 * broke the line where it is not.
 */
export async function sendBySmtp(access: MailAccess, { from, to, message }: Letter, signal: AbortSignal): Promise<string> {
  return conversation(access, signal, async (connection, enter) => {
    enter('envelope');
    const { response } = await sent(connection, { from, to: [to], size: message.length }, told(message, enter));
    return response;
  });
}

/** Connects and logs in; sends nothing. */
export async function tryLogin(access: MailAccess, signal: AbortSignal): Promise<void> {
  await conversation(access, signal, async () => undefined);
}

async function conversation<Result>(
  access: MailAccess,
  signal: AbortSignal,
  talk: (connection: SMTPConnection, enter: (phase: SmtpPhase) => void) => Promise<Result>,
): Promise<Result> {
  const connection = new SMTPConnection(optionsOf(access));
  let phase: SmtpPhase = 'connect';
  // Whatever breaks the line at any time ends what is waited for, once.
  const broken = Promise.withResolvers<never>();
  broken.promise.catch(() => {});
  connection.on('error', (error) => broken.reject(error));
  connection.once('end', () => broken.reject(new Error('The mail server closed the connection.')));
  const stop = () => broken.reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    await Promise.race([opened(connection), broken.promise]);
    phase = 'login';
    if (access.user !== '') await Promise.race([loggedIn(connection, access), broken.promise]);
    const talking = talk(connection, (next) => (phase = next));
    talking.catch(() => {});
    const result = await Promise.race([talking, broken.promise]);
    connection.quit();
    return result;
  } catch (thrown) {
    connection.close();
    throw smtpError(thrown, phase);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function optionsOf({ host, port, security, authority, silence = usualSilence }: MailAccess) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    // The machine's own name is nobody's business.
    name: '[127.0.0.1]',
    tls: { minVersion: 'TLSv1.2' as const, ...(authority === undefined ? {} : { ca: authority }) },
    connectionTimeout: silence.before,
    greetingTimeout: silence.before,
    dnsTimeout: silence.before,
    socketTimeout: silence.after,
  };
}

async function opened(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
}

async function loggedIn(connection: SMTPConnection, { user, password }: MailAccess): Promise<void> {
  return new Promise((resolve, reject) => connection.login({ user, pass: password }, (error) => (error ? reject(error) : resolve())));
}

async function sent(connection: SMTPConnection, envelope: { from: string; to: string[]; size: number }, message: Readable) {
  return new Promise<{ response: string }>((resolve, reject) =>
    connection.send(envelope, message, (error, info) => (error ? reject(error) : resolve(info))),
  );
}

/** The message, which says when its first byte is asked for: only then has the server agreed to take it. */
function told(message: Buffer, enter: (phase: SmtpPhase) => void): Readable {
  return new Readable({
    read() {
      enter('message');
      this.push(message);
      this.push(null);
    },
  });
}
