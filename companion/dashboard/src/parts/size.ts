import { numbersAs } from '@sincerely/shared/words';

const tenths = numbersAs({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Bytes as people read them. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${tenths(bytes / 1_000_000)} MB`;
}
