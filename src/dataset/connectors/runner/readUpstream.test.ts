import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decodeUpstream, fetchUpstream, readUpstreamFile } from './readUpstream.ts';

const alarm = (name: string) => new RegExp(`^\\[${name}\\]`);

it('reads text, packed or not, and takes off a byte order mark', () => {
  const bytes = Buffer.from('\ufeffA,标准\n');
  expect(decodeUpstream(bytes)).toBe('A,标准\n');
  expect(decodeUpstream(gzipSync(bytes))).toBe('A,标准\n');
});

it('names a packed file that breaks off, and text in another encoding', () => {
  expect(() => decodeUpstream(gzipSync('a'.repeat(999)).subarray(0, 20))).toThrow(alarm('truncated'));
  expect(() => decodeUpstream(Buffer.from([0x41, 0xe9, 0x41]))).toThrow(alarm('reshaped'));
});

it('reads a file of any name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-'));
  writeFileSync(join(folder, 'a.csv'), gzipSync('a'));
  expect(readUpstreamFile(join(folder, 'a.csv'))).toBe('a');
  expect(() => readUpstreamFile(join(folder, 'b.csv'))).toThrow(alarm('unreachable'));
  rmSync(folder, { recursive: true });
});

it('fetches, and names an upstream that is down or does not have the file', async () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/a' ? 200 : 503;
    response.end('data');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const url = `http://127.0.0.1:${String(port)}`;
  await expect(fetchUpstream(`${url}/a`, '2026-12-01')).resolves.toBe('data');
  await expect(fetchUpstream(`${url}/b`, '2026-12-01')).rejects.toThrow(/\[unreachable\].*503/);
  await new Promise((done) => server.close(done));
  await expect(fetchUpstream(`${url}/a`, '2026-12-01')).rejects.toThrow(alarm('unreachable'));
});
