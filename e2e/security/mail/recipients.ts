const good = 'jobs@acme.example';
const thief = 'thief@evil.example';

const breaks = [
  '\r\n',
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\0',
  '%0d%0a',
  '%0A',
  '\\r\\n',
  '\u560A\u560D',
  '\u010A\u010D',
  '&#13;&#10;',
  '=0D=0A',
];
const headers = [`Bcc: ${thief}`, `RCPT TO:<${thief}>`, `\r\n.\r\nMAIL FROM:<${thief}>`, ' folded'];

/** What is no single plain address: each is refused, and none of it is kept. */
export const badRecipients: string[] = [
  ...breaks.flatMap((sign) => headers.map((header) => `${good}${sign}${header}`)),
  ...breaks.map((sign) => `${sign}${good}`),
  ...[',', ';', ' ', '\t', ', ', '\u00A0', '\u3000', '|', '\uFF0C', '\uFF1B', '\u201A', '>,<', '),(', '/'].map(
    (sign) => `${good}${sign}${thief}`,
  ),
  ...[`<${good}>`, `Acme <${good}>`, `"Acme, ${thief}" <${good}>`, `${thief} <${good}>`, `<${thief}> <${good}>`, `<@evil.example:${good}>`],
  ...[`group:${good},${thief};`, `undisclosed-recipients:;`, `a:${good};`, `${good}(comment)`, `(${thief})${good}`, `jobs@(x)acme.example`],
  ...[
    `"a b"@acme.example`,
    `"${thief},x"@acme.example`,
    `"a\\"b"@acme.example`,
    `"a\r\nRCPT TO:<${thief}>"@acme.example`,
    `""@acme.example`,
    `"a"@acme.example`,
  ],
  ...[
    'jobs@[127.0.0.1]',
    'jobs@[IPv6:::1]',
    'jobs@localhost',
    'jobs@acme',
    'jobs@127.0.0.1 ',
    'jobs@acme..example',
    'jobs@.example',
    'jobs@acme.example.',
  ],
  ...[
    '@acme.example',
    'jobs@',
    'jobs',
    'jobs@@acme.example',
    `jobs@evil.example@acme.example`,
    'jobs@-acme.example',
    'jobs@acme-.example',
    'jobs@acme.e',
  ],
  ...[
    'jobs@аcme.example',
    'jobs@acmе.example',
    'jobs@acme.eхample',
    'jоbs@acme.example',
    'jobs@ban\u212A.example',
    'jobs@ca\u017Fh.example',
    '\u212Aim@acme.example',
  ],
  ...[
    'jobs@ⓐcme.example',
    'jobs@acme。example',
    'jobs＠acme.example',
    'jobs@acme．example',
    'jobs@acme\u200B.example',
    'jobs\u00AD@acme.example',
    'jobs@\u202Eelpmaxe.emca',
  ],
  ...['=?utf-8?q?jobs=40acme.example=2Cthief=40evil.example?=', `=?utf-8?b?${Buffer.from(`${good},${thief}`).toString('base64')}?=`],
  ...[
    `mailto:${good}?bcc=${thief}`,
    `${good}?bcc=${thief}`,
    `mailto:${good}`,
    `smtp:${good}`,
    `${good} SIZE=1`,
    `${good} NOTIFY=SUCCESS ORCPT=rfc822;${thief}`,
  ],
  ...[`${'a'.repeat(65)}@acme.example`, `a@${'a'.repeat(64)}.example`, `a@${'a.'.repeat(130)}example`],
];

/** What is not even a text: a recipient of another form is refused as well. */
export const oddRecipients: unknown[] = [
  [good, thief],
  [good],
  { address: good, name: thief },
  { name: 'x', address: `${good},${thief}` },
  { toString: good },
  null,
  1,
  true,
];

/** Texts that would end a header or a message, were they taken as they are. */
export const injected: string[] = [
  ...breaks.flatMap((sign) => [`x${sign}Bcc: ${thief}`, `x${sign}To: ${thief}`, `x${sign}Content-Type: text/html${sign}${sign}<b>x</b>`]),
  ...['\r\n.\r\n', '\n.\n', '\r.\r', '\n.\r\n', '\r\n.\n', '\r\n.\r', '\0\r\n.\r\n', '\r\r\n.\r\r\n', '\u0085.\u0085'].map(
    (end) =>
      `x${end}MAIL FROM:<amara.okafor@example.com>${end.replace('.', '')}RCPT TO:<${thief}>${end.replace('.', '')}DATA${end.replace('.', '')}Subject: second${end}`,
  ),
  ...[
    `=?utf-8?q?x=0D=0ABcc:_${thief}?=`,
    `=?utf-8?b?${Buffer.from(`x\r\nBcc: ${thief}`).toString('base64')}?=`,
    `x <${thief}>`,
    `x, ${thief}`,
    `"x" <${thief}>, y`,
  ],
  ...[
    'x"; filename="../../evil.exe',
    "x'; filename*=utf-8''evil.exe",
    'x\\"; y="',
    '../../../etc/passwd',
    '..\\..\\evil',
    '.',
    'x\u202Efdp.exe',
    `${'x'.repeat(2000)}\r\nBcc: ${thief}`,
  ],
];
