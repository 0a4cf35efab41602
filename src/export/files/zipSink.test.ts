import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipSink } from './zipSink.ts';

it('stores nothing plainly: some programs refuse what is stored with its length behind the bytes', async () => {
  const sink = zipSink();
  const bytes = new Uint8Array(70_000).map((_, index) => (index * 7919) % 251);
  sink.add({ name: 'a.png', bytes }, '2026-11-24');
  const packed = new Uint8Array(await sink.end('application/zip').arrayBuffer());
  const method = new DataView(packed.buffer).getUint16(8, true);
  expect(method).toBe(8);
  expect(unzipSync(packed)['a.png']).toEqual(bytes);
});
