import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { embedInPng } from './pngChunks.ts';

function samplePng(): Uint8Array {
  const png = new PNG({ width: 2, height: 1 });
  png.data.set([79, 26, 96, 255, 194, 116, 10, 255]);
  return new Uint8Array(PNG.sync.write(png));
}

const texts = {
  Title: 'Code Arena: U.S. back in front',
  Source: '工业和信息化部: 2026年汽车标准化工作要点 <https://office.example>\nSecond line',
  License: '',
};

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly crc: number;
  /** Correct checksum of its bytes. */
  readonly expected: number;
}

/** Computes CRC-32 bit by bit, as the PNG specification defines it: slow, and independent of the tested code. */
function slowCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    chunks.push({
      type: new TextDecoder().decode(png.subarray(at + 4, at + 8)),
      data: png.subarray(at + 8, at + 8 + length),
      crc: view.getUint32(at + 8 + length),
      expected: slowCrc(png.subarray(at + 4, at + 8 + length)),
    });
    at += 12 + length;
  }
  return chunks;
}

/** Keyword, two flags and two empty names, followed by the text. */
const textsOf = (png: Uint8Array) =>
  chunksOf(png)
    .filter(({ type }) => type === 'iTXt')
    .map(({ data }) => {
      const [keyword = '', , , , , ...text] = new TextDecoder().decode(data).split('\0');
      return [keyword, text.join('\0')] as const;
    });

describe('embedInPng', () => {
  const written = embedInPng(samplePng(), texts, 200);

  it('writes texts that can be read back, Chinese and line breaks too', () => {
    expect(Object.fromEntries(textsOf(written))).toEqual(texts);
  });

  it('leaves a PNG that a strict reader takes, with the same pixels', () => {
    const read = PNG.sync.read(Buffer.from(written), { checkCRC: true });
    expect([...read.data]).toEqual([79, 26, 96, 255, 194, 116, 10, 255]);
  });

  it('puts a right checksum on every chunk', () => {
    const chunks = chunksOf(written);
    expect(chunks.map((chunk) => chunk.crc)).toEqual(chunks.map((chunk) => chunk.expected));
  });

  it('keeps the header first, and texts and resolution before the pixels', () => {
    const types = chunksOf(written).map((chunk) => chunk.type);
    expect(types[0]).toBe('IHDR');
    expect(types.at(-1)).toBe('IEND');
    expect(types.lastIndexOf('iTXt')).toBeLessThan(types.indexOf('IDAT'));
    expect(types.indexOf('pHYs')).toBeLessThan(types.indexOf('IDAT'));
  });

  it('states the resolution in dots a metre', () => {
    const data = chunksOf(written).find((chunk) => chunk.type === 'pHYs')?.data ?? new Uint8Array(9);
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    expect([view.getUint32(0), view.getUint32(4), data[8]]).toEqual([7874, 7874, 1]);
  });

  it('gives the same bytes for the same texts', () => {
    expect(embedInPng(samplePng(), texts, 200)).toEqual(written);
  });
});
