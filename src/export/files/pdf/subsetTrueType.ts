import type { TrueType } from './trueType.ts';

/** What a PDF reader needs to draw glyphs by their number; characters are told by the PDF itself. */
const keptTables = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

const MORE_COMPONENTS = 0x20;
const WORDS = 0x01;
const SCALE = 0x08;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

function partSize(flags: number): number {
  const transform = (flags & SCALE ? 2 : 0) + (flags & TWO_SCALES ? 4 : 0) + (flags & MATRIX ? 8 : 0);
  return 4 + (flags & WORDS ? 4 : 2) + transform;
}

/** The glyphs that a glyph is put together from, as “é” is from “e” and its accent. */
function partsOf(outline: DataView): number[] {
  if (outline.byteLength < 10 || outline.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let flags = MORE_COMPONENTS;
  for (let at = 10; flags & MORE_COMPONENTS; at += partSize(flags)) {
    flags = outline.getUint16(at);
    parts.push(outline.getUint16(at + 2));
  }
  return parts;
}

function outlineReader(font: TrueType): (glyph: number) => DataView {
  const glyf = font.tables.get('glyf');
  const loca = font.tables.get('loca');
  if (glyf === undefined || loca === undefined) throw new Error(`The font ${font.postScriptName} is broken.`);
  const place = (glyph: number) =>
    font.longPlaces ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return (glyph) =>
    new DataView(glyf.buffer, glyf.byteOffset + place(glyph), place(glyph + 1) - place(glyph));
}

/** The glyphs asked for, their parts, and the one for what is missing. */
function closure(wanted: Iterable<number>, outlineOf: (glyph: number) => DataView): Set<number> {
  const all = new Set<number>();
  const open = [0, ...wanted];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    if (all.has(glyph)) continue;
    all.add(glyph);
    open.push(...partsOf(outlineOf(glyph)));
  }
  return all;
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** Outlines of the kept glyphs only, at their old numbers; all others are empty. */
function outlineTables(font: TrueType, wanted: Iterable<number>) {
  const outlineOf = outlineReader(font);
  const kept = closure(wanted, outlineOf);
  const places = new DataView(new ArrayBuffer((font.glyphCount + 1) * 4));
  const outlines: Uint8Array[] = [];
  let place = 0;
  for (let glyph = 0; glyph < font.glyphCount; glyph += 1) {
    places.setUint32(glyph * 4, place);
    if (!kept.has(glyph)) continue;
    const outline = bytesOf(outlineOf(glyph));
    outlines.push(outline);
    place += outline.length;
  }
  places.setUint32(font.glyphCount * 4, place);
  return { glyf: joinBytes(outlines), loca: bytesOf(places) };
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function checksum(bytes: Uint8Array): number {
  const padded = new DataView(joinBytes([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]).buffer);
  let sum = 0;
  for (let at = 0; at < padded.byteLength; at += 4) sum = (sum + padded.getUint32(at)) >>> 0;
  return sum;
}

function writeFont(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(12 + tables.length * 16));
  const power = Math.floor(Math.log2(tables.length));
  header.setUint32(0, 0x00010000);
  header.setUint16(4, tables.length);
  header.setUint16(6, 2 ** power * 16);
  header.setUint16(8, power);
  header.setUint16(10, (tables.length - 2 ** power) * 16);
  const parts: Uint8Array[] = [bytesOf(header)];
  let place = header.byteLength;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = 12 + index * 16;
    Array.from(tag).forEach((letter, at) => header.setUint8(entry + at, letter.charCodeAt(0)));
    header.setUint32(entry + 4, checksum(bytes));
    header.setUint32(entry + 8, place);
    header.setUint32(entry + 12, bytes.length);
    const padding = new Uint8Array((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    place += bytes.length + padding.length;
  }
  return joinBytes(parts);
}

/** The head with the format of places that `outlineTables` writes. */
function longHead(head: Uint8Array): Uint8Array {
  const copy = new DataView(joinBytes([head]).buffer);
  copy.setInt16(50, 1);
  return bytesOf(copy);
}

/**
 * The face with the outlines of the wanted glyphs only. Glyphs keep their numbers, so that texts need not be
 * written anew; what a PDF does not use (names, characters, features) is left out.
 */
export function subsetTrueType(font: TrueType, wanted: Iterable<number>): Uint8Array<ArrayBuffer> {
  const { glyf, loca } = outlineTables(font, wanted);
  const tables: (readonly [string, Uint8Array])[] = [];
  for (const tag of keptTables) {
    const old = font.tables.get(tag);
    if (tag === 'glyf') tables.push([tag, glyf]);
    else if (tag === 'loca') tables.push([tag, loca]);
    else if (old !== undefined) tables.push([tag, tag === 'head' ? longHead(bytesOf(old)) : bytesOf(old)]);
  }
  return writeFont(tables);
}
