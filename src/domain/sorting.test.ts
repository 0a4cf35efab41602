import { describe, expect, it } from 'vitest';
import { countBy } from './sorting.ts';

describe('countBy', () => {
  it('counts in the order in which keys first appear', () => {
    expect([...countBy(['b', 'a', 'b', 'b'], (letter) => letter)]).toEqual([
      ['b', 3],
      ['a', 1],
    ]);
  });
});
