import type { PageMeasures } from './measureLighthouse.ts';

/** Measures of one page, on a phone as Lighthouse simulates it. */
export type SideMeasures = PageMeasures & {
  /** From choosing an industry to the next paint, on a processor slowed down fourfold. */
  readonly filterMilliseconds: number;
};

const rows = [
  ['first contentful paint, s', 'firstPaintSeconds', 2],
  ['largest contentful paint, s', 'largestPaintSeconds', 2],
  ['total blocking time, ms', 'blockingMilliseconds', 0],
  ['cumulative layout shift', 'layoutShift', 3],
  ['all bytes at load', 'totalBytes', 0],
  ['performance, points', 'performanceScore', 0],
  ['filter to next paint, 4x slower, ms', 'filterMilliseconds', 0],
] as const satisfies readonly (readonly [string, keyof SideMeasures, number])[];

/** Our page beside the peer: each measure of both, and ours as a share of the peer's; no ratio where that is 0. */
export function ratioTable(ours: SideMeasures, peer: SideMeasures): string {
  const head = ['The overview', 'ours', 'Recharts', 'ours / Recharts'];
  const lines = rows.map(([name, measure, digits]) => [
    name,
    ours[measure].toFixed(digits),
    peer[measure].toFixed(digits),
    peer[measure] === 0 ? '–' : (ours[measure] / peer[measure]).toFixed(2),
  ]);
  return [head, ...lines]
    .map(([name = '', ...cells]) => [name.padEnd(36), ...cells.map((cell) => cell.padStart(15))].join(''))
    .join('\n');
}
