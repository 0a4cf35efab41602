import type { House, HouseFile } from './houseFiles.ts';

const SMALL_FILE = 25;

/** Returns files that import each other, directly or indirectly; includes types. */
function cyclesIn(files: readonly HouseFile[]): string[][] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const marks = new Map<string, { index: number; low: number; isOpen: boolean }>();
  const open: string[] = [];
  const cycles: string[][] = [];
  // Tarjan's strongly connected components.
  const visit = (path: string): number => {
    const mark = { index: marks.size, low: marks.size, isOpen: true };
    marks.set(path, mark);
    open.push(path);
    for (const next of importsOf.get(path) ?? []) {
      if (!importsOf.has(next)) continue;
      const seen = marks.get(next);
      if (seen === undefined) mark.low = Math.min(mark.low, visit(next));
      else if (seen.isOpen) mark.low = Math.min(mark.low, seen.index);
    }
    if (mark.low === mark.index) {
      const members = open.splice(open.indexOf(path));
      for (const member of members) {
        const closed = marks.get(member);
        if (closed !== undefined) closed.isOpen = false;
      }
      if (members.length > 1) cycles.push(members);
    }
    return mark.low;
  };
  for (const { path } of files) if (!marks.has(path)) visit(path);
  return cycles;
}

/** Returns the number below which a share of the sorted numbers lies. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export interface LayerMeasures {
  readonly layer: string;
  readonly files: number;
  readonly lines: number;
}

export interface HouseMeasures {
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  readonly p90: number;
  readonly longest: number;
  /** Number of files of 25 lines or fewer. */
  readonly small: number;
  readonly imports: number;
  readonly importsAcross: number;
  readonly names: number;
  /** Number of names that more than one file defines. */
  readonly repeated: number;
  readonly folders: number;
  /** Number of pairs of layers in which the first imports from the second. */
  readonly arrows: number;
  readonly cycles: readonly (readonly string[])[];
  /** Layers, largest first. */
  readonly layers: readonly LayerMeasures[];
}

/** Measures the size of source files, and the imports between them. */
export function houseMeasures({ files, folders }: House): HouseMeasures {
  const lengths = files.map(({ lines }) => lines).sort((one, other) => one - other);
  const layerOf = new Map(files.map(({ path, layer }) => [path, layer]));
  const across = files.flatMap(({ layer, imports }) =>
    imports
      .map((path) => layerOf.get(path) ?? layer)
      .filter((other) => other !== layer)
      .map((other) => `${layer} → ${other}`),
  );
  const definitions = new Map<string, number>();
  for (const { names } of files)
    for (const name of names) definitions.set(name, (definitions.get(name) ?? 0) + 1);
  const total = (of: readonly HouseFile[]) => of.reduce((sum, { lines }) => sum + lines, 0);
  return {
    files: files.length,
    lines: total(files),
    median: quantile(lengths, 0.5),
    p90: quantile(lengths, 0.9),
    longest: lengths.at(-1) ?? 0,
    small: lengths.filter((length) => length <= SMALL_FILE).length,
    imports: files.reduce((sum, { imports }) => sum + imports.length, 0),
    importsAcross: across.length,
    names: definitions.size,
    repeated: [...definitions.values()].filter((count) => count > 1).length,
    folders,
    arrows: new Set(across).size,
    cycles: cyclesIn(files),
    layers: [...new Set(layerOf.values())]
      .map((layer) => files.filter((file) => file.layer === layer))
      .map((of) => ({ layer: of[0]?.layer ?? '', files: of.length, lines: total(of) }))
      .sort((one, other) => other.lines - one.lines),
  };
}
