import type { Cadence } from '../../contract/codelists.ts';

/** Captures that say how often a board is captured now; older ones say how often it once was. */
const RECENT = 12;
const LEAST = 3;

/** Most days between two captures of each cadence. */
const spacings: readonly (readonly [number, Cadence])[] = [
  [3, 'daily'],
  [10, 'weekly'],
  [45, 'monthly'],
  [135, 'quarterly'],
  [270, 'half-yearly'],
];

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * How often a board is captured, by the median of the days between its newest captures (oldest first);
 * `irregular` where there are too few to tell.
 */
export function captureCadence(days: readonly string[]): Cadence {
  const recent = days.slice(-RECENT).map(dayNumber);
  if (recent.length < LEAST) return 'irregular';
  const gaps = recent.slice(1).map((day, index) => day - (recent[index] ?? day));
  const median = gaps.sort((left, right) => left - right)[Math.floor(gaps.length / 2)] ?? Infinity;
  return spacings.find(([most]) => median <= most)?.[1] ?? 'yearly';
}
