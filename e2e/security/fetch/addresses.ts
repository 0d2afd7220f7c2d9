const allowed = 'jobs.lever.co';

/** Addresses of this machine and its network, in every spelling a URL has for them. */
const near = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '0',
    '0.0.0.0',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
    '127.000.000.001',
  ],
  ...['%31%32%37.0.0.1', '①②⑦.0.0.1', '127。0。0。1', '127.0.0.1.', 'localhost', 'LOCALHOST', 'localhost.', 'ip6-localhost', 'a.localhost'],
  ...[
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[fe80::1]',
    '[fe80::1%25lo]',
  ],
  ...['[fc00::1]', '[2002:7f00:1::]', '10.0.0.1', '172.16.0.1', '192.168.0.1', '169.254.169.254', '2852039166', '0xa9fea9fe', '100.64.0.1'],
  ...['metadata.google.internal', 'metadata', 'instance-data', 'router.local', 'kubernetes.default.svc', '255.255.255.255', '224.0.0.1'],
];

/** Names that look like an allowed one, or hold it. */
const alike = [
  ...[
    `${allowed}.`,
    `${allowed}..`,
    `.${allowed}`,
    `${allowed}.evil.example`,
    `evil-${allowed}`,
    `evil.${allowed}`,
    `a.b.${allowed}`,
    'lever.co',
    'co',
  ],
  ...[
    'jobs-lever.co',
    'jobs.lever.com',
    'jobs.lever.co.nip.io',
    'jobs.lever.cο',
    'jobs.lever.со',
    'jοbs.lever.co',
    'jobs.ӏever.co',
    'xn--jbs-hoc.lever.co',
  ],
  ...[
    'jobs.lever.co%2eevil.example',
    'jobs.lever.co%00.evil.example',
    'jobs%2elever%2eco.evil.example',
    'jobs.lever.co_',
    'jobs.lever.co%5c.evil.example',
  ],
  ...[
    '127.0.0.1.nip.io',
    'jobs.lever.co\uFEFF.evil.example',
    'jobs.lever.co\u3002evil.example',
    'jobs.lever.co\uFF0Fevil.example',
    'jobs.lever.co\u2044evil.example',
  ],
];

const otherSchemes = [
  'http',
  'ftp',
  'ws',
  'wss',
  'gopher',
  'ldap',
  'dict',
  'sftp',
  'jar:https',
  'view-source:https',
  'blob:https',
  'filesystem:https',
];

/** Every address that is no plain one of an allowed host: none may be asked for, nor may its name be looked up. */
export const forbidden = [
  ...[...near, ...alike].map((host) => `https://${host}/acme/1`),
  ...otherSchemes.map((scheme) => `${scheme}://${allowed}/acme/1`),
  ...[80, 22, 0, 1, 8443, 65_535, 444].map((port) => `https://${allowed}:${port}/acme/1`),
  ...['me', 'me:secret', ':x', 'jobs.lever.co', '%6d%65', 'me%3Asecret'].map((who) => `https://${who}@${allowed}/acme/1`),
  ...['evil.example', '127.0.0.1', '[::1]'].flatMap((host) => [
    `https://${allowed}@${host}/acme/1`,
    `https://${allowed}:443@${host}/`,
    `https://${host}#@${allowed}/acme/1`,
    `https://${host}?@${allowed}/acme/1`,
    `https://${host}\\@${allowed}/acme/1`,
    `https://${host}/https://${allowed}/acme/1`,
    `https:\\\\${host}/acme`,
    `//${host}/acme/1`,
    `https://\t${host}/acme/1`,
  ]),
  ...[
    'file:///etc/passwd',
    'data:text/html,hello',
    'javascript:alert(1)',
    'about:blank',
    'mailto:a@b.example',
    'https://',
    'https:///',
    '',
    ' ',
    'a',
  ],
  ...[
    'file://jobs.lever.co/etc/passwd',
    'https:',
    '/acme/1',
    `${allowed}/acme/1`,
    'unix:/var/run/docker.sock',
    'urn:uuid:1',
    `https://${allowed}:443a/`,
  ],
];

/** Where a redirect may not lead, relative spellings included. */
export const wrongTurns = forbidden.filter(
  (address) => address.trim() !== '' && !/^(?:a|\/acme\/1|jobs\.lever\.co\/acme\/1|https:)$/u.test(address),
);

/** What a host may lead to that none of an ATS does: an answer is refused whole for one of them. */
export const wrongLookups: string[][] = [
  ...[
    '127.0.0.1',
    '127.255.255.255',
    '0.0.0.0',
    '0.1.2.3',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.10',
    '169.254.169.254',
    '100.64.0.1',
  ],
  ...[
    '100.127.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '192.88.99.1',
  ],
  ...[
    '::1',
    '::',
    'fe80::1',
    'fe80::1%lo',
    'fc00::1',
    'fdff::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
  ],
  ...[
    '64:ff9b:1::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2002:a00:1::',
    '3fff::1',
    '5f00::1',
    'fec0::1',
    '100::1',
    'not an address',
    '',
  ],
].flatMap((address) => [
  [address],
  ['93.184.215.14', address],
  [address, '93.184.215.14'],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', address],
]);

/** Paths of an allowed host that try to write another request into the request. */
export const injections = [
  ...[
    '\r\nHost: evil.example',
    '%0d%0aHost:%20evil.example',
    '\nX: 1',
    '\r\n\r\nGET /other HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    '%0D%0A%0D%0AGET%20/other',
  ],
  ...[
    '\u2028X: 1',
    '\u0085X: 1',
    '%E5%98%8A%E5%98%8DX:1',
    '\u560A\u560DX: 1',
    '\0',
    '%00',
    ' HTTP/1.1\r\nX: 1',
    ' HTTP/1.1',
    '\tX',
    '\u010A\u010DX: 1',
    '\v\fX: 1',
  ],
].flatMap((text) => [`https://${allowed}/acme/1${text}`, `https://${allowed}/acme/1?q=${text}`, `https://${allowed}/acme/1#${text}`]);
