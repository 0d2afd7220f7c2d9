import { pairExtension, send } from '@sincerely/companion/testing/call';
import type { Tally } from '../suite.ts';
import type { Attacked } from '../with-companion.ts';

type Clock = { now: number };

/** Signed links: each part changed, after their time, by another method, for another file. */
export async function changeLinks({ companion: { port }, dashboard, extension }: Attacked, tally: Tally, clock: Clock): Promise<void> {
  const add = async (text: string) =>
    dashboard.call('addDocument', {
      input: { kind: 'other', name: `${text}.pdf`, mime: 'application/pdf', data: Buffer.from(`%PDF-1.4 ${text}`).toString('base64') },
    });
  const [mine, other] = [await add('mine'), await add('other')];
  const linkTo = async (id: string, who = extension) => new URL((await who.call('artifactLink', { id, input: { inline: false } })).url);
  const get = async (url: URL, method = 'GET') =>
    send(port, { method, path: `${url.pathname}${url.search}`, headers: { host: `127.0.0.1:${port}` } });
  const good = await linkTo(mine.id);
  const answer = await get(good);
  if (answer.status !== 200 || !answer.text.includes('mine')) throw new Error('control: a signed link was refused');
  checkHeaders(answer.headers);

  const refuse = async (name: string, url: URL, method = 'GET') => {
    const { status, text } = await get(url, method);
    tally.attack(name, status >= 400 && !text.includes('%PDF') ? false : `was answered with ${status}`);
  };
  const change = (edit: (url: URL) => void) => {
    const url = new URL(good);
    edit(url);
    return url;
  };
  for (const part of ['c', 'e', 'i', 'n', 's']) {
    const value = good.searchParams.get(part) ?? '';
    for (const changed of [
      '',
      `${value}0`,
      value.slice(1),
      '0',
      '1',
      `${value}|`,
      value === '0' ? '2' : value.toUpperCase().split('').reverse().join(''),
    ])
      if (changed !== value)
        await refuse(
          `a link whose ${part} is “${changed.slice(0, 12)}”`,
          change((url) => url.searchParams.set(part, changed)),
        );
    await refuse(
      `a link without ${part}`,
      change((url) => url.searchParams.delete(part)),
    );
    await refuse(
      `a link with another ${part} before`,
      change((url) => void (url.search = `?${part}=9&${url.search.slice(1)}`)),
    );
  }
  await refuse(
    'a link to another file',
    change((url) => void (url.pathname = `/d/${other.id}`)),
  );
  await refuse(
    'a link to a file above',
    change((url) => void (url.pathname = `/d/..%2f${mine.id}`)),
  );
  await refuse('a link with the parts of two', mixed(good, await linkTo(other.id)));
  await refuse(
    'a link in the dashboard’s name',
    change((url) => url.searchParams.set('c', clientOf(url))),
  );
  for (const method of ['HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) await refuse(`a link by ${method}`, good, method);

  const guest = await pairExtension(dashboard, 'moz-extension://01234567-89ab-cdef-0123-456789abcdef');
  const guests = await linkTo(mine.id, guest);
  await dashboard.call('revokeClient', { id: guest.clientId });
  await refuse('a link of a client that was revoked', guests);
  await dashboard.call('removeDocument', { id: other.id });
  clock.now += 60_001;
  await refuse('a link after its time', good);
}

function mixed(one: URL, two: URL): URL {
  const url = new URL(one);
  url.searchParams.set('n', two.searchParams.get('n') ?? '');
  url.searchParams.set('s', two.searchParams.get('s') ?? '');
  return url;
}

/** Somebody else’s id in the place of the one that is signed. */
function clientOf(url: URL): string {
  return (url.searchParams.get('c') ?? '').split('').toReversed().join('');
}

function checkHeaders(headers: Record<string, unknown>): void {
  const right = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
  for (const [name, value] of Object.entries(right))
    if (headers[name] !== value) throw new Error(`control: a download says ${name}: ${String(headers[name])}`);
  if (!String(headers['content-disposition']).startsWith('attachment')) throw new Error('control: a download is no attachment');
}
