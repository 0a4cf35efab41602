import { describe, expect, it } from 'vitest';
import type { ValueFormat } from '../domain/values.ts';
import { tickWriter } from './tickWriter.ts';

describe('tickWriter', () => {
  const written = (ticks: readonly number[], format: ValueFormat) => ticks.map(tickWriter(ticks, format));

  it.each<[ValueFormat, readonly number[], readonly string[]]>([
    ['usd', [0.001, 0.1, 100], ['$0.001', '$0.10', '$100']],
    ['score', [1000, 1500], ['1,000', '1,500']],
    ['count', [0, 50_000, 100_000, 150_000], ['0', '50K', '100K', '150K']],
    ['count', [0, 1_250_000, 2_500_000], ['0', '1.25M', '2.5M']],
    ['usd', [0, 50_000, 100_000], ['$0', '$50K', '$100K']],
    ['count', [-100_000, 0], ['−100K', '0']],
    ['decimal', [1, 1000, 1e6, 1e9], ['1', '1K', '1M', '1B']],
    ['decimal', [0, 5e17, 1e18, 2.5e18], ['0', '5 × 10¹⁷', '10¹⁸', '2.5 × 10¹⁸']],
    ['magnitude', [1e5, 1e18], ['10⁵', '10¹⁸']],
    ['hours', [6], ['06:00']],
  ])('writes an axis of %s with the ticks %j', (format, ticks, texts) => {
    expect(written(ticks, format)).toEqual(texts);
  });

  it.each<[ValueFormat, readonly number[]]>([
    ['usd', [0.001, 0.002, 0.0025, 0.005]],
    ['count', [1_000_000, 1_000_500, 1_001_000]],
  ])('rounds no two neighbours of a fine axis of %s into one', (format, ticks) => {
    expect(new Set(written(ticks, format)).size).toBe(ticks.length);
  });
});
