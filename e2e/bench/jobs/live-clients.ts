import { callerWith } from '@sincerely/companion/testing/call';
import { connectLive } from '@sincerely/companion/testing/live';

/** Many clients in a process of their own: each tells when each event came, by a clock that both processes read. */
export type ToClients = { port: number; headers: Record<string, string>; count: number } | { report: true };
export type FromClients = { connected: true } | { times: [cursor: number, at: number][] };

const times: [number, number][] = [];

process.on('message', (message: ToClients) => {
  if ('report' in message) {
    process.send?.({ times: times.splice(0) } satisfies FromClients);
    return;
  }
  void connect(message).then(() => process.send?.({ connected: true } satisfies FromClients));
});

async function connect({ port, headers, count }: Exclude<ToClients, { report: true }>): Promise<void> {
  const caller = callerWith(port, headers);
  for (let each = 0; each < count; each += 1) {
    const { socket } = await connectLive(caller);
    socket.removeAllListeners('message');
    socket.on('message', (data: Buffer) => {
      const at = performance.timeOrigin + performance.now();
      const cursor = /"type":"job","cursor":(\d+)/u.exec(data.toString('latin1'))?.[1];
      if (cursor !== undefined) times.push([Number(cursor), at]);
    });
  }
}
