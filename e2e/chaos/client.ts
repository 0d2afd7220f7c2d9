import type { Caller } from '@sincerely/companion/testing/call';
import { connectLive, type Live } from '@sincerely/companion/testing/live';

/** A client that comes back after each kill with the last cursor it has seen, as the extension does. */
export type Client = {
  /** Cursors of job events in the order they came, over all connections. */
  cursors: number[];
  connect(caller: Caller): Promise<void>;
  drop(): void;
};

export function openClient(): Client {
  const cursors: number[] = [];
  let epoch: string | null = null;
  let live: Live | undefined;
  const drop = () => {
    live?.socket.terminate();
    live?.socket.removeAllListeners('message');
  };
  return {
    cursors,
    drop,
    connect: async (caller) => {
      drop();
      live = await connectLive(caller, { epoch, cursor: cursors.at(-1) ?? 0 });
      const take = (text: string) => {
        const event = JSON.parse(text) as { type: string; epoch?: string; cursor?: number };
        if (event.type === 'hello') epoch = event.epoch ?? null;
        if (event.type === 'job') cursors.push(Number(event.cursor));
      };
      for (const event of live.events.splice(0)) take(JSON.stringify(event));
      live.socket.on('message', (data: Buffer) => take(data.toString('utf8')));
    },
  };
}
