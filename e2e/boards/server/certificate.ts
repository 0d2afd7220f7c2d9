import { generate } from 'selfsigned';

/** A certificate for these hostnames, made in memory for this run. */
export async function makeCertificate(hosts: string[]): Promise<{ key: string; cert: string }> {
  const names = hosts.map((value) => ({ type: 2 as const, value }));
  const pems = await generate([{ name: 'commonName', value: 'Practice boards' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
