import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Health } from '@sincerely/adapters';

/** Puts what was counted into an adapter's health.json; what another tool put there stays. `folder`: the adapter's. */
export function writeHealth(folder: string, counted: Partial<Health>): void {
  if (!existsSync(folder)) return;
  const file = join(folder, 'health.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Health) : {};
  writeFileSync(file, `${JSON.stringify({ ...known, ...counted }, null, 2)}\n`);
}
