import { type FoundAddress, MailAddress } from '@sincerely/shared';

const most = 10;
const longestContext = 160;
const candidate = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/giu;

/** Addresses a posting's text names, in their order, each once and with the words around it. Which is meant for applications is the person's to say. */
export function findAddresses(description: string): FoundAddress[] {
  const found = new Map<string, FoundAddress>();
  for (const line of description.split(/\n+/u)) {
    for (const match of line.matchAll(candidate)) {
      const address = match[0].replace(/^(?:mailto:)?[.'-]+|[-.]+$/giu, '');
      if (!MailAddress.safeParse(address).success || found.has(address.toLowerCase())) continue;
      found.set(address.toLowerCase(), { address, context: around(line, match.index, address.length) });
    }
  }
  return [...found.values()].slice(0, most);
}

function around(line: string, at: number, length: number): string {
  const start = Math.max(0, at - Math.max(0, (longestContext - length) / 2));
  const cut = line.slice(start, start + longestContext).trim();
  return `${start > 0 ? '… ' : ''}${cut}${start + longestContext < line.length ? ' …' : ''}`;
}
