import { startBoards } from './boards.ts';

const boards = await startBoards();
console.log(
  `Practice boards on 127.0.0.1:${boards.httpsPort} (CONNECT proxy on ${boards.proxyPort}). Nothing on them reaches an employer.`,
);
for (const key of boards.postings) console.log(`  ${key}  ${boards.urlOf(key)}`);
console.log('  What was received: /__received on any of these hosts');
console.log(
  `Chromium: --host-resolver-rules="${boards.hosts.map((host) => `MAP ${host} 127.0.0.1:${boards.httpsPort}`).join(', ')}" --ignore-certificate-errors`,
);
process.once('SIGINT', () => void boards.close());
