import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface PngContent {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, opacity. */
  readonly pixels: Buffer;
  /** Types of the chunks, in their order. */
  readonly chunks: readonly string[];
  /** International text by keyword. */
  readonly texts: ReadonlyMap<string, string>;
  /** Pixels a metre in both directions; `null` where the file does not say it. */
  readonly perMetre: readonly [number, number] | null;
}

/** Keyword, no compression, two empty names of languages, then UTF-8 up to the end of the chunk. */
function internationalText(data: Buffer): readonly [string, string] {
  const [keyword = '', , , , , ...text] = data.toString('utf8').split('\0');
  return [keyword, text.join('\0')];
}

/**
 * Reads a PNG: its pixels by a library that checks every checksum, and its chunks by the letter of the
 * specification.
 *
 * @throws Error if it is no sound PNG.
 */
export function readPng(bytes: Buffer): PngContent {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error('The file is no PNG.');
  const { width, height, data } = PNG.sync.read(bytes, { checkCRC: true });
  const chunks: string[] = [];
  const texts = new Map<string, string>();
  let perMetre: [number, number] | null = null;
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    chunks.push(type);
    if (type === 'iTXt') texts.set(...internationalText(content));
    if (type === 'pHYs' && content[8] === 1) perMetre = [content.readUInt32BE(0), content.readUInt32BE(4)];
    at += 12 + length;
  }
  return { width, height, pixels: data, chunks, texts, perMetre };
}

const colorAt = (pixels: Buffer, at: number): string => `#${pixels.toString('hex', at, at + 3)}`;

/** How many pixels have each color, exactly. */
export function colorCounts({ pixels }: PngContent): Map<string, number> {
  // A number a color: a text for each of eight million pixels takes seconds, and so does a look at every color.
  const counts = new Uint32Array(0x1000000);
  const found = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const color = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    const before = counts[color] ?? 0;
    if (before === 0) found.add(color);
    counts[color] = before + 1;
  }
  return new Map(
    Array.from(found, (color) => [`#${color.toString(16).padStart(6, '0')}`, counts[color] ?? 0]),
  );
}

/** The colors within this many pixels of the edge, each once. */
export function rimColors({ width, height, pixels }: PngContent, rim: number): string[] {
  const found = new Set<string>();
  for (let y = 0; y < height; y += 1) {
    const isInside = y >= rim && y < height - rim;
    for (let x = 0; x < width; x += 1) {
      if (isInside && x === rim) x = width - rim;
      found.add(colorAt(pixels, (y * width + x) * 4));
    }
  }
  return [...found];
}

/** The first and the last column that hold something dark, within rows `from` (included) to `to`. */
export function darkSpan(png: PngContent, from: number, to: number): readonly [number, number] {
  let [first, last] = [png.width, -1];
  for (let y = Math.max(0, Math.floor(from)); y < Math.min(png.height, Math.ceil(to)); y += 1) {
    for (let x = 0; x < png.width; x += 1) {
      if ((png.pixels[(y * png.width + x) * 4] ?? 255) > 110) continue;
      first = Math.min(first, x);
      last = Math.max(last, x);
    }
  }
  return [first, last];
}

/** How many pixels of two pictures differ visibly, within rows `from` to `to`. */
export function differingPixels(a: PngContent, b: PngContent, from = 0, to = a.height): number {
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  let count = 0;
  for (let at = Math.floor(from) * a.width * 4; at < Math.ceil(to) * a.width * 4; at += 4) {
    const apart = [0, 1, 2].some((i) => Math.abs((a.pixels[at + i] ?? 0) - (b.pixels[at + i] ?? 0)) > 40);
    if (apart) count += 1;
  }
  return count;
}
