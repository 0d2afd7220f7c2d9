/** Names in lower case; the sender's name is left out where it was written in another encoding. */
export function headersOf(raw: Buffer): Record<string, string> {
  const head = raw.toString('utf8').split('\r\n\r\n')[0] ?? '';
  const lines = head.replaceAll(/\r\n[ \t]+/gu, ' ').split('\r\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]));
}
