import { existsSync, readFileSync, statSync } from 'node:fs';

/** A page larger than this is no page of a form. */
const mostBytes = 5_000_000;
const patience = 15_000;

/** The HTML of a file or address. */
export async function readSource(source: string): Promise<string> {
  if (/^https?:/u.test(source)) return fetchPage(source);
  if (!existsSync(source)) throw new Error(`There is no file ${source}.`);
  if (statSync(source).size > mostBytes) throw new Error(tooLarge(source));
  return readFileSync(source, 'utf8');
}

async function fetchPage(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}.`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.length;
    if (size > mostBytes) throw new Error(tooLarge(url));
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function tooLarge(source: string): string {
  return `${source} is larger than ${mostBytes / 1_000_000} MB. Save the page’s form alone to a file and name that.`;
}

/** The address a page says it has. */
export function canonicalOf(html: string): string | undefined {
  const link = /<link\b[^>]*\brel=["']?canonical["']?[^>]*>/iu.exec(html)?.[0];
  return link === undefined ? undefined : /\bhref=["']([^"']+)["']/iu.exec(link)?.[1];
}
