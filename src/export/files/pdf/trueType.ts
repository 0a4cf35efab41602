import { readKerning, type KernOf } from './kerning.ts';

/** What a PDF must know of a TrueType face, and its tables to embed it. Lengths are in units of the em. */
export interface TrueType {
  readonly postScriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
  readonly glyphCount: number;
  /** Whether places in the glyph table are given in four bytes, or halved in two. */
  readonly longPlaces: boolean;
  /** Glyph of a character; 0 where the face has none. */
  readonly glyphOf: (codePoint: number) => number;
  readonly advanceOf: (glyph: number) => number;
  /** How much the second of two glyphs is moved towards (below 0) or away from the first. */
  readonly kernOf: KernOf;
  readonly tables: ReadonlyMap<string, DataView<ArrayBuffer>>;
}

const textOf = (view: DataView, start: number, length: number): string =>
  Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(start + index))).join('');

function readTables(file: DataView<ArrayBuffer>): Map<string, DataView<ArrayBuffer>> {
  const tables = new Map<string, DataView<ArrayBuffer>>();
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const place = file.byteOffset + file.getUint32(entry + 8);
    tables.set(textOf(file, entry, 4), new DataView(file.buffer, place, file.getUint32(entry + 12)));
  }
  return tables;
}

/** Segments of the Basic Multilingual Plane. */
function readFormat4(map: DataView, glyphs: Map<number, number>): void {
  const segments = map.getUint16(6) / 2;
  for (let index = 0; index < segments; index += 1) {
    const at = (block: number) => 14 + block * segments * 2 + (block > 0 ? 2 : 0) + index * 2;
    const [end, start, delta] = [map.getUint16(at(0)), map.getUint16(at(1)), map.getUint16(at(2))];
    const range = map.getUint16(at(3));
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : map.getUint16(at(3) + range + (code - start) * 2);
      if (range === 0 || listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
}

/** Groups of all of Unicode. */
function readFormat12(map: DataView, glyphs: Map<number, number>): void {
  for (let group = 0; group < map.getUint32(12); group += 1) {
    const entry = 16 + group * 12;
    const [start, end, first] = [map.getUint32(entry), map.getUint32(entry + 4), map.getUint32(entry + 8)];
    for (let code = start; code <= end; code += 1) glyphs.set(code, first + code - start);
  }
}

function readCharacters(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const platform = cmap.getUint16(4 + index * 8);
    const map = new DataView(cmap.buffer, cmap.byteOffset + cmap.getUint32(8 + index * 8));
    const format = map.getUint16(0);
    // Platform 1 is the old Macintosh, whose codes are not Unicode.
    if (platform !== 1 && format === 4) readFormat4(map, glyphs);
    if (platform !== 1 && format === 12) readFormat12(map, glyphs);
  }
  return glyphs;
}

/**
 * Reads a TrueType file.
 *
 * @throws Error if it has no TrueType outlines, such as WOFF2 or OpenType with PostScript outlines.
 */
export function readTrueType(bytes: Uint8Array<ArrayBuffer>, postScriptName: string): TrueType {
  const tables = readTables(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const table = (tag: string) => {
    const view = tables.get(tag);
    if (view === undefined) throw new Error(`The font ${postScriptName} has no table “${tag}”.`);
    return view;
  };
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  table('glyf');
  const glyphs = readCharacters(table('cmap'));
  const metrics = hhea.getUint16(34);
  return {
    postScriptName,
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphCount: table('maxp').getUint16(4),
    longPlaces: head.getInt16(50) === 1,
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    // Glyphs past the last metric share it.
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    kernOf: readKerning(tables.get('GPOS')),
    tables,
  };
}
