/**
 * Text and resolution in a PNG (PNG specification, third edition, 11.3.3.4 iTXt and 11.3.4.3 pHYs). Own code, since
 * the available libraries write only Latin-1 or need Node streams.
 */

/** The eight bytes at the start of every PNG. */
export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Keyword under which programs look for XMP in a PNG. */
export const XMP_KEY = 'XML:com.adobe.xmp';

const SIGNATURE_LENGTH = PNG_SIGNATURE.length;
/** IHDR is always first and 13 bytes long: length, type, data, checksum. */
const IHDR_END = SIGNATURE_LENGTH + 4 + 4 + 13 + 4;

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 as defined in the PNG specification. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(new TextEncoder().encode(type), 4);
  out.set(data, 8);
  view.setUint32(8 + data.length, crc32(out.subarray(4, 8 + data.length)));
  return out;
}

/** Keyword, no compression, no language, no translated keyword, then the text in UTF-8. */
function textChunk(keyword: string, text: string): Uint8Array {
  return chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

function resolutionChunk(dpi: number): Uint8Array {
  const perMetre = Math.round(dpi / 0.0254);
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunk('pHYs', data);
}

/** Inserts texts (by keyword) and a resolution into a PNG, right after its header. */
export function embedInPng(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
  dpi: number,
): Uint8Array<ArrayBuffer> {
  const chunks = [resolutionChunk(dpi), ...Object.entries(texts).map(([key, text]) => textChunk(key, text))];
  const size = chunks.reduce((sum, one) => sum + one.length, png.length);
  const out = new Uint8Array(size);
  out.set(png.subarray(0, IHDR_END));
  let at = IHDR_END;
  for (const one of chunks) {
    out.set(one, at);
    at += one.length;
  }
  out.set(png.subarray(IHDR_END), at);
  return out;
}
