import { readFileSync } from 'node:fs';

export type ChildrenWatch = {
  /** The most bytes one process under this one held while the work was done; 0 where the system does not tell. */
  during<Result>(work: () => Promise<Result>): Promise<{ result: Result; peak: number }>;
  stop(): void;
};

type Seen = { peak: number };

/** Looks at the processes this one started, by Linux's own account of them. */
export function watchChildren(): ChildrenWatch {
  const watching = new Set<Seen>();
  const timer = setInterval(() => {
    const most = Math.max(0, ...childrenBytes());
    for (const seen of watching) seen.peak = Math.max(seen.peak, most);
  }, 25);
  return {
    during: async (work) => {
      const seen = { peak: 0 };
      watching.add(seen);
      try {
        return { result: await work(), peak: seen.peak };
      } finally {
        watching.delete(seen);
      }
    },
    stop: () => clearInterval(timer),
  };
}

function childrenBytes(): number[] {
  const ids = textOf(`/proc/${process.pid}/task/${process.pid}/children`).split(' ').filter(Boolean);
  return ids.map((id) => Number(/VmHWM:\s+(\d+)/u.exec(textOf(`/proc/${id}/status`))?.[1] ?? 0) * 1024);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
