import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const packed = promisify(deflate);

/** Flat background, a few tones and their edges: more shades are indistinguishable. */
const MOST_COLORS = 24;
/** Squared distance below which colors are merged: a rare color is kept if no other is similar. */
const LIKE = 20 ** 2;

interface IndexedPixels {
  /** Colors as red, green and blue, by index. */
  readonly palette: readonly number[];
  /** Color index of each pixel. */
  readonly pixels: Uint8Array;
}

/** Adjacent pixels of one color. */
interface Run {
  readonly color: number;
  readonly start: number;
  readonly end: number;
}

const red = (color: number): number => color & 255;
const green = (color: number): number => (color >> 8) & 255;
const blue = (color: number): number => (color >> 16) & 255;

/** Returns the distance of two colors. Called millions of times. */
const colorDistance = (one: number, other: number): number =>
  (red(one) - red(other)) ** 2 + (green(one) - green(other)) ** 2 + (blue(one) - blue(other)) ** 2;

/** Groups pixels into runs: a drawing is mostly background, and runs are a tenth as long. */
function colorRuns(pixels: Uint32Array): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let at = 1; at <= pixels.length; at += 1) {
    const color = pixels[start] ?? 0;
    if (at < pixels.length && pixels[at] === color) continue;
    runs.push({ color, start, end: at });
    start = at;
  }
  return runs;
}

/** Returns the index of the nearest color. */
function nearestIn(palette: readonly number[], color: number): number {
  let [nearest, least] = [0, Infinity];
  for (const [index, one] of palette.entries()) {
    const far = colorDistance(one, color);
    if (far < least) [nearest, least] = [index, far];
  }
  return nearest;
}

/** Returns the most frequent distinct colors; all of them if they are few. */
function paletteOf(byCount: readonly number[]): number[] {
  if (byCount.length <= MOST_COLORS) return [...byCount];
  const palette: number[] = [];
  for (const color of byCount) {
    if (palette.length === MOST_COLORS) break;
    if (palette.every((one) => colorDistance(one, color) >= LIKE)) palette.push(color);
  }
  return palette;
}

/** Reduces a picture to a few of its colors; every other pixel gets the nearest of them. */
function indexPixels(pixels: Uint32Array): IndexedPixels {
  const runs = colorRuns(pixels);
  const counts = new Map<number, number>();
  for (const { color, start, end } of runs) counts.set(color, (counts.get(color) ?? 0) + end - start);
  const byCount = [...counts].sort(([one, often], [other, seldom]) => seldom - often || one - other);
  const palette = paletteOf(byCount.map(([color]) => color));
  const numbers = new Map(palette.map((color, index) => [color, index] as const));
  const numbered = new Uint8Array(pixels.length);
  for (const { color, start, end } of runs) {
    const number = numbers.get(color) ?? nearestIn(palette, color);
    numbers.set(color, number);
    if (number > 0) numbered.fill(number, start, end);
  }
  return { palette: palette.flatMap((color) => [red(color), green(color), blue(color)]), pixels: numbered };
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * Returns a PNG with a palette: a third of the bytes of one without, which matters for thousands.
 *
 * @param rgba opaque pixels, four bytes each.
 */
export async function indexedPng(rgba: Uint8Array, width: number, height: number): Promise<Buffer> {
  const view = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const { palette, pixels } = indexPixels(view);
  // Each line starts with its filter: none, the best for color indexes.
  const lines = Buffer.alloc((width + 1) * height);
  for (let line = 0; line < height; line += 1) {
    lines.set(pixels.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('PLTE', Buffer.from(palette)),
    pngChunk('IDAT', await packed(lines, { level: 6 })),
    pngChunk('IEND', new Uint8Array()),
  ]);
}
