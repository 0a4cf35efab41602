import { describe, expect, it } from 'vitest';
import { smallTextWarning } from './makeFile.ts';

describe('smallTextWarning', () => {
  it.each([
    [22, 200],
    [44, 300],
    [11, 144],
  ])('says nothing of %i px at %i dpi', (px, dpi) => {
    expect(smallTextWarning(px, dpi)).toBeNull();
  });

  it('names the size on a screen, or on paper where that is what is small', () => {
    expect(smallTextWarning(5.2, 72)).toMatch(/^The smallest text is 5 px on a screen: choose a larger size/);
    expect(smallTextWarning(12, 300)).toMatch(/^The smallest text is 2\.9 pt on paper/);
  });
});
