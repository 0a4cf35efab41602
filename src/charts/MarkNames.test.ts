import { describe, expect, it } from 'vitest';
import { placeNames, type Area, type WantedName } from './MarkNames.tsx';

const plot = { left: 0, top: 0, right: 300, bottom: 200 };
const name = (key: string, x: number, y: number, width = 50): WantedName => ({ key, text: key, width, x, y });

describe('placeNames', () => {
  it('sets a name to the right of its mark, and to the left at the right edge', () => {
    const placed = placeNames([name('a', 100, 100), name('b', 280, 50)], [], plot, 9);
    expect(placed.map(({ key, x }) => [key, x])).toEqual([
      ['a', 108],
      ['b', 222],
    ]);
  });

  it('covers no mark and no other name', () => {
    const marks = [
      { x: 100, y: 100 },
      { x: 120, y: 100 },
    ];
    const [first] = placeNames([name('a', 100, 100)], marks, plot, 9);
    expect(first?.x).toBe(42);
    const pair = placeNames([name('a', 100, 100), name('b', 100, 103)], [], plot, 9);
    expect(pair.map(({ x }) => x)).toEqual([108, 42]);
  });

  it('stands on no stroke: where all places are struck, there is no name', () => {
    const whisker = { left: 99, right: 101, top: 60, bottom: 140 };
    const line = (y: number) => ({ left: 0, right: 300, top: y - 1, bottom: y + 1 });
    const place = (thin: readonly Area[]) => placeNames([name('a', 100, 100)], [], plot, 9, { thin });
    expect(place([whisker]).map(({ x }) => x)).toEqual([108]);
    expect(place([whisker, line(100)]).map(({ y }) => y)).toEqual([94]);
    expect(place([80, 90, 100, 110, 120].map(line))).toEqual([]);
  });

  it('leaves out what has no room, and what is wanted less than as many as there may be', () => {
    expect(placeNames([name('wide', 150, 100, 400)], [], plot, 9)).toEqual([]);
    expect(placeNames([name('a', 50, 50), name('b', 50, 150)], [], plot, 1).map(({ key }) => key)).toEqual([
      'a',
    ]);
  });
});
