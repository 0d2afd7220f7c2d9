import { type ErrorBody, pathOf, type RouteName, routes } from '@sincerely/shared';
import { send } from '@sincerely/companion/testing/call';
import type { Tally } from '../suite.ts';
import type { Attacked } from '../with-companion.ts';
import { whyNotCoded } from './coded-end.ts';

const depth = 100_000;
const bodies: Record<string, string> = {
  'deep lists': '['.repeat(depth) + ']'.repeat(depth),
  'deep objects': `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
  'lists that do not end': '['.repeat(depth),
};
/** A body that is right but for one value, which is deep. */
const within = (key: string) => `{"${key}":${bodies['deep lists']}}`;

/** Every route that takes something in a body, with JSON of a hundred thousand levels. */
export async function attackBodies({ dashboard }: Attacked, tally: Tally): Promise<void> {
  const names = (Object.keys(routes) as RouteName[]).filter((name) => !['GET', 'DELETE'].includes(routes[name].method));
  for (const name of names) {
    const keys = keysOf(routes[name].input);
    // Who takes nothing would do its work whatever is in the body.
    if (keys.length === 0) continue;
    const all = { ...bodies, ...Object.fromEntries(keys.map((key) => [`a deep ${key}`, within(key)])) };
    for (const [what, body] of Object.entries(all)) {
      const { body: said } = await send(dashboard.port, {
        method: routes[name].method,
        path: pathOf(name, { id: 'x' }),
        headers: { ...dashboard.headers, 'content-type': 'application/json' },
        body,
      });
      tally.attack(`${name}: ${what}`, whyNotCoded((said as ErrorBody | undefined)?.error?.code ?? 'none'));
    }
  }
}

function keysOf(input: unknown): string[] {
  return Object.keys((input as { shape?: Record<string, unknown> }).shape ?? {});
}
