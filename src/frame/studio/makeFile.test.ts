import { describe, expect, it } from 'vitest';
import { customSize, presetOf, presets } from '../../export/presets.ts';
import { smallTextWarning } from './makeFile.ts';

describe('smallTextWarning', () => {
  it.each(presets)('says nothing of the usual text of $label', (preset) => {
    expect(smallTextWarning((11 * preset.width) / preset.base, preset)).toBeNull();
  });

  it('names the size on a screen, or on paper where that is what is small, and what helps', () => {
    expect(smallTextWarning(7.7, presetOf('report'))).toBe(
      'The smallest text is 8 pixels high in a picture 1,600 pixels wide. Filter the page to fewer rows.',
    );
    expect(smallTextWarning(8, presetOf('card'))).toMatch(
      / Choose Report, which grows with its rows, or filter/,
    );
    expect(smallTextWarning(12, customSize(600, 600, 300))).toMatch(/^The smallest text is 2\.9 points high/);
  });
});
