import { describe, expect, it } from 'vitest';
import { freeNames } from './freeName.ts';

describe('freeNames', () => {
  it('numbers what comes again, before the extension, and only that', () => {
    const freeName = freeNames();
    expect(['a.png', 'a.svg', 'a.png', 'a_2.png', 'a.png', 'a.alt.txt', 'a.alt.txt'].map(freeName)).toEqual([
      'a.png',
      'a.svg',
      'a_2.png',
      'a_2_2.png',
      'a_3.png',
      'a.alt.txt',
      'a_2.alt.txt',
    ]);
  });
});
