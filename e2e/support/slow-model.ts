import { openModelServer } from '@sincerely/companion/testing/model-server';

export type SlowModel = {
  baseUrl: string;
  /** Resolves with the next request that comes. */
  asked(): Promise<void>;
  /** From now on every answer, also those begun, comes to its end; it proposes nothing. */
  finish(): void;
  close(): void;
};

/** A model that begins each answer and then thinks until it is told to finish. */
export async function startSlowModel(): Promise<SlowModel> {
  const finish = Promise.withResolvers<void>();
  let waiting: (() => void)[] = [];
  const server = await openModelServer(async (answer) => {
    answer.piece('{"patches":');
    for (const tell of waiting) tell();
    waiting = [];
    await Promise.race([finish.promise, answer.closed]);
    answer.piece('[]}');
    answer.end();
  });
  return {
    baseUrl: server.baseUrl,
    asked: async () =>
      new Promise((resolve) => {
        waiting.push(resolve);
      }),
    finish: finish.resolve,
    close: server.close,
  };
}
