import { describe, expect, it } from 'vitest';
import { ringWidths } from './coincidence.ts';

describe('ringWidths', () => {
  it('widens what lies under others, by the number of those', () => {
    const places = ['JP', 'CN', 'US'].map((key) => ({ key, x: 40, y: 12 }));
    expect([...ringWidths(places)]).toEqual([
      ['JP', 7],
      ['CN', 3.5],
      ['US', 0],
    ]);
  });

  it('lets marks below the third share one ring', () => {
    const places = ['FR', 'DE', 'JP', 'CN', 'US'].map((key) => ({ key, x: 40, y: 12 }));
    expect([...ringWidths(places).values()]).toEqual([7, 7, 7, 3.5, 0]);
  });

  it('leaves marks alone that only touch, and the two marks of one point', () => {
    const apart = [
      { key: 'CN', x: 40, y: 12 },
      { key: 'US', x: 45, y: 12 },
      { key: 'US', x: 45, y: 12 },
    ];
    expect([...ringWidths(apart).values()]).toEqual([0, 0]);
  });
});
