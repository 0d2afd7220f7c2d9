import { readdirSync, readFileSync } from 'node:fs';

export type ChildrenWatch = {
  /** Most bytes one process under this one has held since it was last asked; 0 where the system does not tell. */
  peak(): number;
  stop(): void;
};

/** Looks at the processes this one started, by Linux's own account of them. */
export function watchChildren(): ChildrenWatch {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, ...childrenBytes())), 50);
  return {
    peak: () => {
      const peak = most;
      most = 0;
      return peak;
    },
    stop: () => clearInterval(timer),
  };
}

function childrenBytes(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((id) => statusOf(id))
    .filter((status) => status.includes(`PPid:\t${process.pid}\n`))
    .map((status) => Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) * 1024);
}

function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}
