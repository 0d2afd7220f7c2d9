export type Message = { headers: string[]; to: string; from: string; parts: string[][]; bareBreaks: number };

/** A message as any mail program takes it apart: names of its headers, and those of each of its parts. */
export function readMessage(raw: Buffer): Message {
  const text = raw.toString('latin1');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const lines = unfolded(head);
  const boundary = /boundary="?([^";\r\n]+)"?/iu.exec(head)?.[1];
  const parts = boundary === undefined ? [] : rest.join('\r\n\r\n').split(`--${boundary}`).slice(1, -1);
  return {
    headers: lines.map(nameOf),
    to: valueOf(lines, 'to'),
    from: valueOf(lines, 'from'),
    parts: parts.map((part) => unfolded(part.replace(/^\r\n/u, '').split('\r\n\r\n')[0] ?? '').map(nameOf)),
    bareBreaks: [...text.matchAll(/(?<!\r)\n|\r(?!\n)/gu)].length,
  };
}

const unfolded = (head: string) => head.replaceAll(/\r\n[ \t]+/gu, ' ').split('\r\n');
const nameOf = (line: string) => line.slice(0, line.indexOf(':')).toLowerCase();
const valueOf = (lines: string[], name: string) => lines.find((line) => nameOf(line) === name)?.replace(/^[^:]*: ?/u, '') ?? '';

const own = ['from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type', 'content-transfer-encoding'];
const ofParts = ['content-type', 'content-transfer-encoding', 'content-disposition'];

/** What in a message is not as we write one to this recipient with so many attachments; false where all is. */
export function whatIsStrange(raw: Buffer, to: string, attachments: number): string | false {
  const message = readMessage(raw);
  const headers = message.headers.filter((name, at) => !own.includes(name) || message.headers.indexOf(name) !== at);
  const partHeaders = message.parts.flat().filter((name) => !ofParts.includes(name));
  if (headers.length > 0) return `it has the header ${headers.join(', ')}`;
  if (message.to !== to) return `it is to ${message.to}`;
  if (!/^(?:(?:[^<>]*|"(?:[^"\\]|\\.)*") )?<?amara\.okafor@example\.com>?$/u.test(message.from)) return `it is from ${message.from}`;
  if (partHeaders.length > 0) return `a part has the header ${partHeaders.join(', ')}`;
  if (message.parts.length !== (attachments === 0 ? 0 : attachments + 1)) return `it has ${message.parts.length} parts`;
  if (message.bareBreaks > 0) return `it has ${message.bareBreaks} bare line breaks`;
  return false;
}
