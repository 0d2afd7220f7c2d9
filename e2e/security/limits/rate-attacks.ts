import { type RateClass, type RouteName, routes, TooMany } from '@sincerely/shared';
import { type Answer, type Caller, callerWith, send } from '@sincerely/companion/testing/call';
import { inParallel } from '../raw/in-parallel.ts';
import type { Tally } from '../suite.ts';
import { type Attacked, withCompanion } from '../with-companion.ts';

/** What an honest client may do in a minute, and what is counted beside it. */
const most: Record<RateClass | 'client' | 'open', number> = { client: 900, open: 300, preview: 120, apply: 60, mail: 20, pairing: 120 };
type Clock = { now: number };

/** Each class of routes: as many calls as may be, then one more by each of its routes, until its minute is over. */
export async function overdoEach(tally: Tally): Promise<void> {
  for (const of of Object.keys(most) as (keyof typeof most)[]) {
    const clock = { now: Date.now() };
    await withCompanion(async (attacked) => overdo(of, attacked, clock, tally), { now: () => clock.now });
  }
}

async function overdo(of: keyof typeof most, attacked: Attacked, clock: Clock, tally: Tally): Promise<void> {
  const names = routesOf(of);
  // What pairing took is over.
  clock.now += 60_000;
  const call = async (name: RouteName) => callAs(callerOf(name, attacked), name);
  const first = names[0] as RouteName;
  await inParallel(Array.from({ length: most[of] }), 16, async () => {
    const answer = await call(first);
    if (answer.status === 429) throw new Error(`control: ${first} was stopped before its limit`);
  });
  const counted = names.filter((name) => keyOf(name, attacked) === keyOf(first, attacked));
  for (const name of counted) tally.attack(`${of}: too much, ${name}`, whatIsWrong(await call(name), 60));
  for (const header of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via', 'user-agent'])
    tally.attack(
      `${of}: under another ${header}`,
      whatIsWrong(await callAs(callerOf(first, attacked), first, { [header]: '10.0.0.1' }), 60),
    );
  clock.now += 59_000;
  tally.attack(`${of}: a second too soon`, whatIsWrong(await call(first), 1));
  clock.now -= 30_000;
  tally.attack(`${of}: by a clock that goes back within the minute`, whatIsWrong(await call(first), 60));
  await othersGoOn(of, attacked);
  clock.now += 31_000;
  if ((await call(first)).status === 429) throw new Error(`control: ${first} was stopped after its minute`);
}

/** Of the class, or any that is counted only among all. */
function routesOf(of: keyof typeof most): RouteName[] {
  const names = Object.keys(routes) as RouteName[];
  const rateOf = (name: RouteName) => ('rate' in routes[name] ? routes[name].rate : undefined);
  if (of === 'client') return ['profile', 'application', 'savePosting', 'recordOutcome', 'liveTicket'];
  if (of === 'open') return ['health', 'resumeSession', 'openSession', 'hello'];
  return names.filter((name) => rateOf(name) === of);
}

/** Who may call it, and so in whose name it is counted. */
function callerOf(name: RouteName, { dashboard, extension, companion: { port } }: Attacked): Caller {
  const { access, path } = routes[name];
  if (access === 'dashboard') return dashboard;
  if (access === 'client') return extension;
  const { headers } = path.startsWith('/api/session') ? dashboard : extension;
  return callerWith(port, { host: headers.host ?? '', origin: headers.origin ?? '' });
}

function keyOf(name: RouteName, attacked: Attacked): string {
  return routes[name].access === 'open' ? 'open' : (callerOf(name, attacked).headers.authorization ?? 'dashboard');
}

/** With a body that is never right, so that nothing comes of it: it is counted before it is looked at. */
async function callAs({ port, headers }: Caller, name: RouteName, more: Record<string, string> = {}): Promise<Answer> {
  const { method, path } = routes[name];
  const hasBody = method !== 'GET' && method !== 'DELETE';
  return send(port, {
    method,
    path: path.replaceAll(/:\w+/gu, 'none'),
    headers: { ...headers, ...more, ...(hasBody ? { 'content-type': 'application/json' } : {}) },
    ...(hasBody ? { body: '[]' } : {}),
  });
}

/** A refusal for too much says so, for how long, and in words. */
export function whatIsWrong({ status, headers, body, text }: Answer, longest: number): string | false {
  if (status !== 429) return `was answered with ${status}`;
  const { code = '', message = '', details } = (body as { error?: { code?: string; message?: string; details?: unknown } }).error ?? {};
  const told = TooMany.safeParse(details);
  const seconds = Number(headers['retry-after']);
  if (code !== 'too-many-requests' || !told.success) return `was told ${text}`;
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > longest)
    return `was told to come back after ${String(headers['retry-after'])}`;
  if (told.data.retryAfter !== seconds) return 'was told two times to come back';
  return message.includes(`${seconds} seconds`) ? false : `was told in words: ${message}`;
}

/** Who did not overdo it is not stopped. */
async function othersGoOn(of: keyof typeof most, { dashboard, extension }: Attacked): Promise<void> {
  await dashboard.call('profile');
  if (of === 'client') return;
  await extension.call('profile');
}
