import { describe, expect, it } from 'vitest';
import { builtStyleControl } from '../../tests/support/builtFigures.ts';
import { placeMove, placeMoves } from './placeMoves.ts';

describe('placeMoves, the text board captured 2026-08-19', () => {
  const [capture] = builtStyleControl().captures;
  const rows = capture?.rows ?? [];
  const moves = placeMoves(rows);
  const of = (refArea: string) => moves.find((one) => one.refArea === refArea);

  it('has 126 Chinese models 7 places down and 215 U.S. models 3 up, in the median', () => {
    expect(capture?.snapshot).toBe('2026-08-19');
    expect([of('CN')?.rows.length, of('CN')?.median]).toEqual([126, -7]);
    expect([of('US')?.rows.length, of('US')?.median]).toEqual([215, 3]);
    expect(of('CN')).toMatchObject({ lower: -14, upper: 2.75 });
  });

  it('drops no model: all 393, of which 23 cannot be attributed', () => {
    expect(moves.reduce((sum, one) => sum + one.rows.length, 0)).toBe(393);
    expect(of('ZZ')?.rows).toHaveLength(23);
    expect(moves.map(({ refArea }) => refArea)).toEqual([
      'CN',
      'US',
      'FR',
      'CA',
      'KR',
      'AE',
      'DE',
      'GB',
      'ZZ',
    ]);
  });

  it('counts up what comes closer to the first', () => {
    const opus = rows.find(({ model }) => model === 'claude-opus-5-high');
    expect(opus === undefined ? null : placeMove(opus)).toBe(1 - 7);
  });
});
