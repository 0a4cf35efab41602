import { describe, expect, it } from 'vitest';
import { samplePoint } from '../../tests/support/sampleFigures.ts';
import { barLevels, barRoom, barStep, BAR_STEP } from './barLevels.ts';

const mark = (key: string, at: string, value: number | null) => ({ ...samplePoint('s', at, value), key });
const levels = (figure: Parameters<typeof barLevels>[0]) => [...barLevels(figure).values()];

describe('barLevels', () => {
  it('puts all marks of a bar on one level, and a bar that overlaps it above', () => {
    const points = [mark('a', 'row', 0), mark('b', 'row', 100), mark('c', 'row', 50), mark('d', 'row', 300)];
    expect(levels({ points, joined: [['a', 'b']] })).toEqual([0, 0, 1, 0]);
  });

  it('puts marks of one day above each other, and those of another row on its first level', () => {
    const points = [mark('a', 'row', 0), mark('b', 'row', 0), mark('c', 'other', 0), mark('d', 'row', 900)];
    expect(barLevels({ points, joined: [] }).get('b')).toBe(1);
    expect(barLevels({ points, joined: [] }).get('c')).toBe(0);
  });

  it('counts a line to a last day, and leaves out what has no day', () => {
    const points = [
      { ...mark('a', 'row', 0), low: 0, high: 500 },
      mark('b', 'row', 100),
      mark('c', 'row', null),
    ];
    expect([...barLevels({ points })]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});

describe('barRoom', () => {
  const pile = (count: number) => Array.from({ length: count }, (_, at) => mark(String(at), 'row', 0));

  it('is needed by more than three bars above each other', () => {
    expect(barRoom({ points: pile(3) })).toBe(0);
    expect(barRoom({ points: pile(5) })).toBe(2 * BAR_STEP);
    expect(barRoom({ points: [] })).toBe(0);
  });

  it('has a limit, above which bars are nearer to each other', () => {
    const figure = { points: pile(1000) };
    expect(barRoom(figure)).toBe(60);
    expect(barStep(figure) * 1000).toBeLessThan(80);
    expect(barStep({ points: pile(3) })).toBe(BAR_STEP);
  });
});
