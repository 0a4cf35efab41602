import { describe, expect, it } from 'vitest';
import { pdfPath } from './svgPath.ts';

const lines = (d: string) => pdfPath(d).split('\n');
const ends = (d: string) => lines(d).map((line) => line.split(' ').slice(-3, -1).map(Number));

describe('pdfPath', () => {
  it('writes moves, lines, curves and closings', () => {
    expect(lines('M1,2L3.5 4H5V6C1 2 3 4 5 6Z')).toEqual([
      '1 2 m',
      '3.5 4 l',
      '5 4 l',
      '5 6 l',
      '1 2 3 4 5 6 c',
      'h',
    ]);
  });

  it('makes relative places absolute, also after a closing', () => {
    expect(lines('m10 10l5 0v5z l1 1')).toEqual(['10 10 m', '15 10 l', '15 15 l', 'h', '11 11 l']);
  });

  it('takes more pairs after a move for lines', () => {
    expect(lines('M0 0 1 1 2 0')).toEqual(['0 0 m', '1 1 l', '2 0 l']);
  });

  it('raises a curve with one control point to one with two', () => {
    expect(lines('M0 0Q3 3 6 0')).toEqual(['0 0 m', '2 2 4 2 6 0 c']);
  });

  it('draws a circle of two arcs through its four outermost points', () => {
    const d = 'M-5,0A5,5 0 1 1 5,0A5,5 0 1 1 -5,0Z';
    expect(ends(d).slice(0, 5)).toEqual([
      [-5, 0],
      [0, -5],
      [5, 0],
      [0, 5],
      [-5, 0],
    ]);
  });

  it('goes the short or the long way, and the other way round, as the flags say', () => {
    const middle = (flags: string) => ends(`M10 0A10 10 0 ${flags} 0 10`);
    expect(middle('0 1')).toEqual([
      [10, 0],
      [0, 10],
    ]);
    expect(middle('1 0')).toHaveLength(4);
    // The long way against the clock goes around another centre.
    expect(middle('1 1')).toContainEqual([20, 10]);
    expect(middle('0 0')).toHaveLength(2);
  });

  it('refuses what our charts do not draw, instead of drawing it wrong', () => {
    expect(() => pdfPath('M0 0S1 1 2 2')).toThrow('“S”');
    expect(() => pdfPath('M0 0A5 9 30 0 1 5 5')).toThrow('turned ellipse');
  });
});
