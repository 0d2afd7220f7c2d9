import { type ErrorCode, errorTable } from '@sincerely/shared';
import type { Settlement } from './job-store.ts';

const crashesAllowed = 3;

/**
 * What becomes of a job the process died under. Where something may have gone out the person is asked at once; `crashes` without a finished
 * step are not tried again for ever; all else goes on.
 */
export function afterCrash({ hasIntent, crashes }: { hasIntent: boolean; crashes: number }, now: number): Settlement {
  if (hasIntent) return { to: 'paused', ...told('effect-unresolved') };
  return crashes >= crashesAllowed ? { to: 'error', ...told('crash-loop') } : { to: 'queued', at: now };
}

function told(code: ErrorCode): { code: ErrorCode; message: string } {
  return { code, message: errorTable[code].says };
}
