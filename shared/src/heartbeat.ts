export type Heartbeat = {
  /** Something came from the other end. */
  heard(): void;
  stop(): void;
};

type Options = {
  /** Asks the other end for a sign of life. */
  ask: () => void;
  /** The other end has not said anything in time; told once. */
  onSilence: () => void;
  /** Milliseconds between two questions, and how long an answer may take. */
  every?: number;
  patience?: number;
};

/** Notices that a connection which still looks open is dead: the program at its other end hangs, or the machine has slept. */
export function startHeartbeat({ ask, onSilence, every = 2_000, patience = 2_000 }: Options): Heartbeat {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearInterval(asking);
    clearTimeout(silence);
  };
  const giveUp = () => {
    stop();
    onSilence();
  };
  const asking = setInterval(() => {
    ask();
    silence ??= setTimeout(giveUp, patience);
  }, every);
  return {
    heard: () => {
      clearTimeout(silence);
      silence = undefined;
    },
    stop,
  };
}
