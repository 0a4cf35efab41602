import { createHash } from 'node:crypto';

/** Our own namespace for names, drawn once. Changing it would make every entry new to every reader. */
const NAMESPACE = Buffer.from('7b3f0c5e4d0a4f0c9c0e2f6a5d1b8e34', 'hex');

/** The URN of a name: a version 5 UUID (RFC 9562), the same for the same name wherever it is built. */
export function nameUrn(name: string): string {
  const digest = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
