import { describe, expect, it } from 'vitest';
import { spreadLabels } from './EndLabels.tsx';

const spread = (...ys: number[]) =>
  spreadLabels(
    ys.map((y, index) => ({ id: String(index), y })),
    15,
    0,
    100,
  );
const byId = (labels: ReturnType<typeof spread>) => Object.fromEntries(labels.map(({ id, y }) => [id, y]));

describe('spreadLabels', () => {
  it('leaves labels that have room where they want to be', () => {
    expect(byId(spread(10, 50, 90))).toEqual({ 0: 10, 1: 50, 2: 90 });
  });

  it.each([[[50, 52, 51]], [[0, 0, 0, 0]], [[99, 100, 98]], [[-20, 120, 60, 61]]])(
    'keeps %j apart, inside, and in their order',
    (wanted) => {
      const placed = spread(...wanted);
      const ys = placed.map((label) => label.y);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys)).toBeLessThanOrEqual(100);
      ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(15));
      const order = [...wanted.entries()].sort((a, b) => a[1] - b[1]).map(([id]) => String(id));
      expect(placed.map((label) => label.id)).toEqual(order);
    },
  );

  it('moves as few as it must', () => {
    expect(byId(spread(10, 80, 85))).toEqual({ 0: 10, 1: 80, 2: 95 });
  });
});
