import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './surface.ts';

const axe = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical on a page, by rule. */
export async function seriousFindings(page: Surface): Promise<string[]> {
  await page.evaluate(axe() as never, null);
  return page.evaluate(async () => {
    type Axe = { run: () => Promise<{ violations: { id: string; impact: string }[] }> };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
  }, null);
}
