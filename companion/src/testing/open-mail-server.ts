import { createHash } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type Mailbox = {
  port: number;
  /** PEM of its own certificate. */
  authority: string;
  /** Each message it took, as it came. */
  received: { to: string[]; raw: Buffer; sha256: string }[];
  /** Passwords it was shown. */
  shown: string[];
  /** Connections there are, to be broken. */
  sockets: Set<Socket>;
};

export const mailUser = { user: 'amara', password: 'a password of the tests' };

/** A mail server on loopback that speaks SMTP as a real one does, with a certificate of its own for `localhost`. */
export async function openMailServer(options: SMTPServerOptions = {}): Promise<Mailbox & { close(): Promise<void> }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const mailbox: Mailbox = { port: 0, authority: cert, received: [], shown: [], sockets: new Set() };
  const server = new SMTPServer({
    secure: true,
    key,
    cert,
    disableReverseLookup: true,
    onAuth: ({ username, password }, _, done) => {
      mailbox.shown.push(password ?? '');
      const isRight = username === mailUser.user && password === mailUser.password;
      done(isRight ? null : new Error('Authentication failed'), isRight ? { user: username } : undefined);
    },
    onData: (stream, { envelope }, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const raw = Buffer.concat(pieces);
        const sha256 = createHash('sha256').update(raw).digest('hex');
        mailbox.received.push({ to: envelope.rcptTo.map(({ address }) => address), raw, sha256 });
        done(null, 'Taken as 4711');
      });
    },
    ...options,
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => mailbox.sockets.add(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = async () => {
    for (const socket of mailbox.sockets) socket.destroy();
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  };
  return Object.assign(mailbox, { port: (server.server.address() as AddressInfo).port, close });
}
