import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { root } from './locked-packages.ts';

/** Pictures and fonts hold no text that anybody could have left a key in. */
const notText = new Set(['.png', '.webp', '.woff2', '.ico']);

/** Everything that is or would be committed, by its path from the root. */
export function filesOfProject(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && !notText.has(extname(path)));
}

/** Keys, tokens and private keys that a text holds, each with its place. */
export async function secretsIn(path: string, content = readFileSync(join(root, path), 'utf8')): Promise<string[]> {
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
  const source = { filePath: path, content, ext: extname(path), contentType: 'text' as const };
  const { messages } = await lintSource({ source, options: { config, maskSecrets: true } });
  return messages.map(({ loc, message }) => `line ${loc.start.line}: ${message}`);
}
