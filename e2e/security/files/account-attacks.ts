import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tally } from '../suite.ts';
import type { Attacked } from '../with-companion.ts';
import type { HostileFile } from './binary-files.ts';
import { whyNotCoded } from './coded-end.ts';

/** Bytes this process may come to hold more by one archive: what is unpacked goes to the disk piece by piece. */
const largest = 400_000_000;
const longest = 60_000;

/** Each archive by bringing an account back. The control: an honest one would be brought back. */
export async function attackAccount(attacked: Attacked, tally: Tally, honest: Buffer, archives: HostileFile[]): Promise<void> {
  if ((await ending(attacked, honest)) !== 'none') throw new Error('An honest export is not brought back.');
  const staged = join(attacked.dataFolder, 'incoming');
  if (!existsSync(join(staged, 'sincerely.db'))) throw new Error('An honest export is not staged.');
  for (const { data, what } of archives) {
    await rm(staged, { recursive: true, force: true });
    const [started, held] = [performance.now(), process.memoryUsage.rss()];
    const code = await ending(attacked, data);
    const [ms, more] = [performance.now() - started, process.memoryUsage.rss() - held];
    // Bits may be turned where nothing is read: in a date, say, or in a file that the manifest does not list.
    const isTaken = code === 'none' && what.startsWith('account:');
    tally.attack(
      what,
      whyNotCoded(code) ||
        (isTaken && 'it was taken') ||
        (code !== 'none' && existsSync(staged) && 'something of it was left') ||
        (ms > longest && `it took ${Math.round(ms)} ms`) ||
        (more > largest && `${more} bytes more are held`),
    );
  }
  await rm(staged, { recursive: true, force: true });
}

async function ending({ dashboard }: Attacked, data: Buffer): Promise<string> {
  const input = { name: 'account.zip', mime: 'application/zip', data: data.toString('base64') };
  return dashboard.refusal('importAccount', { input }).catch(() => 'no answer');
}
