/** How much nearer or wider a pair of glyphs is set than their advances say, in units of the em. */
export type KernOf = (left: number, right: number) => number;

/** Bits of a value record: placement and advance, then devices; each is two bytes where it is set. */
const X_ADVANCE = 0x4;
const bits = (format: number) => format.toString(2).replaceAll('0', '').length;
const PAIRS = 2;
const EXTENSION = 9;

const viewAt = (view: DataView, offset: number) => new DataView(view.buffer, view.byteOffset + offset);

/** Where the advance lies in a value record; `null` where the record has none. */
const advancePlace = (format: number): number | null =>
  (format & X_ADVANCE) === 0 ? null : 2 * bits(format & (X_ADVANCE - 1));

/** Position of a glyph in a coverage table; -1 where it is not covered. */
function coverageOf(table: DataView): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  const count = table.getUint16(2);
  for (let index = 0; index < count; index += 1) {
    if (table.getUint16(0) === 1) {
      covered.set(table.getUint16(4 + index * 2), index);
      continue;
    }
    const range = 4 + index * 6;
    const [start, end, first] = [range, range + 2, range + 4].map((at) => table.getUint16(at));
    for (let glyph = start ?? 0; glyph <= (end ?? -1); glyph += 1) {
      covered.set(glyph, (first ?? 0) + glyph - (start ?? 0));
    }
  }
  return covered;
}

/** Class of a glyph; what the table leaves out is of class 0. */
function classesOf(table: DataView): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (table.getUint16(0) === 1) {
    const first = table.getUint16(2);
    for (let index = 0; index < table.getUint16(4); index += 1) {
      classes.set(first + index, table.getUint16(6 + index * 2));
    }
    return classes;
  }
  for (let index = 0; index < table.getUint16(2); index += 1) {
    const range = 4 + index * 6;
    for (let glyph = table.getUint16(range); glyph <= table.getUint16(range + 2); glyph += 1) {
      classes.set(glyph, table.getUint16(range + 4));
    }
  }
  return classes;
}

/** A subtable's answer for a pair; `null` where it does not speak of it, so that the next one may. */
type PairOf = (left: number, right: number) => number | null;

/** Pairs listed one by one. */
function listedPairs(table: DataView): PairOf {
  const coverage = coverageOf(viewAt(table, table.getUint16(2)));
  const [format, second] = [table.getUint16(4), table.getUint16(6)];
  const place = advancePlace(format);
  const size = 2 + 2 * (bits(format) + bits(second));
  return (left, right) => {
    const index = coverage.get(left);
    if (index === undefined) return null;
    const set = viewAt(table, table.getUint16(10 + index * 2));
    for (let pair = 0; pair < set.getUint16(0); pair += 1) {
      const at = 2 + pair * size;
      if (set.getUint16(at) === right) return place === null ? 0 : set.getInt16(at + 2 + place);
    }
    return null;
  };
}

/** Pairs of classes of glyphs. */
function classPairs(table: DataView): PairOf {
  const coverage = coverageOf(viewAt(table, table.getUint16(2)));
  const [format, second] = [table.getUint16(4), table.getUint16(6)];
  const [lefts, rights] = [8, 10].map((at) => classesOf(viewAt(table, table.getUint16(at))));
  const columns = table.getUint16(14);
  const place = advancePlace(format);
  const size = 2 * (bits(format) + bits(second));
  return (left, right) => {
    if (!coverage.has(left)) return null;
    const cell = (lefts?.get(left) ?? 0) * columns + (rights?.get(right) ?? 0);
    return place === null ? 0 : table.getInt16(16 + cell * size + place);
  };
}

function subtables(lookup: DataView): PairOf[] {
  const type = lookup.getUint16(0);
  return Array.from({ length: lookup.getUint16(4) }, (_, index) => {
    const table = viewAt(lookup, lookup.getUint16(6 + index * 2));
    const isMoved = type === EXTENSION;
    if ((isMoved ? table.getUint16(2) : type) !== PAIRS) return null;
    const pairs = isMoved ? viewAt(table, table.getUint32(4)) : table;
    return pairs.getUint16(0) === 1 ? listedPairs(pairs) : classPairs(pairs);
  }).filter((pairs) => pairs !== null);
}

/** Lookups of the feature `kern`, whichever script asks for it: our faces have one set for all. */
function kernLookups(positions: DataView): DataView[] {
  const [features, lookups] = [6, 8].map((at) => viewAt(positions, positions.getUint16(at)));
  if (features === undefined || lookups === undefined) return [];
  const wanted = new Set<number>();
  for (let index = 0; index < features.getUint16(0); index += 1) {
    const entry = 2 + index * 6;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => features.getUint8(entry + byte)));
    if (tag !== 'kern') continue;
    const feature = viewAt(features, features.getUint16(entry + 4));
    for (let at = 0; at < feature.getUint16(2); at += 1) wanted.add(feature.getUint16(4 + at * 2));
  }
  return [...wanted].sort((a, b) => a - b).map((at) => viewAt(lookups, lookups.getUint16(2 + at * 2)));
}

/**
 * Reads how a face sets pairs of letters (OpenType, table GPOS, feature `kern`), as browsers do: of each lookup the
 * first subtable that speaks of a pair decides. Takes the GPOS table; without one no pair is moved.
 */
export function readKerning(positions: DataView | undefined): KernOf {
  if (positions === undefined) return () => 0;
  const lookups = kernLookups(positions).map(subtables);
  return (left, right) =>
    lookups.reduce((sum, tables) => {
      for (const pairOf of tables) {
        const moved = pairOf(left, right);
        if (moved !== null) return sum + moved;
      }
      return sum;
    }, 0);
}
