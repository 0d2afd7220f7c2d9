import { createHash, createPublicKey } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate for these hostnames, made in memory for this run. `spki`: SHA-256 of its public key, base64; a browser told of it takes it for a good one. */
export async function makeCertificate(hosts: string[]): Promise<{ key: string; cert: string; spki: string }> {
  const names = hosts.map((value) => ({ type: 2 as const, value }));
  const pems = await generate([{ name: 'commonName', value: 'Practice boards' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] },
    ],
  });
  const publicKey = createPublicKey(pems.cert).export({ type: 'spki', format: 'der' });
  return { key: pems.private, cert: pems.cert, spki: createHash('sha256').update(publicKey).digest('base64') };
}
