import type { JobStep } from '@sincerely/shared';
import type { Surface } from './surface.ts';

/** The finished steps of a job as the companion keeps them, asked with the extension's own token. */
export async function jobSteps(own: Surface, jobId: string): Promise<JobStep[]> {
  const steps = await own.evaluate(async (id) => {
    const { chrome, browser } = globalThis as unknown as Record<
      'chrome' | 'browser',
      { storage: { local: { get(key: string): Promise<{ pairing: { port: number; token: string } }> } } } | undefined
    >;
    const stored = await (browser ?? chrome)?.storage.local.get('pairing');
    const response = await fetch(`http://127.0.0.1:${stored?.pairing.port}/api/jobs/${id}`, {
      headers: { authorization: `Bearer ${stored?.pairing.token}` },
    });
    return JSON.stringify(((await response.json()) as { steps: unknown[] }).steps);
  }, jobId);
  return JSON.parse(steps) as JobStep[];
}
