import { describe, expect, it } from 'vitest';
import { customSize, presetOf, presets } from '../../export/presets.ts';
import { smallTextWarning } from './makeFile.ts';

describe('smallTextWarning', () => {
  it.each(presets)('says nothing of the usual text of $label', (preset) => {
    expect(smallTextWarning((11 * preset.width) / preset.base, preset, 'Filter.')).toBeNull();
  });

  it('names the size on a screen, or on paper where that is what is small, and what helps', () => {
    expect(smallTextWarning(7.7, presetOf('report'), 'Filter.')).toBe(
      'The smallest text is 8 pixels high in a picture 1,600 pixels wide. Filter.',
    );
    expect(smallTextWarning(8, presetOf('card'), 'Filter.')).toMatch(
      / Filter\. Report grows with its rows\.$/,
    );
    expect(smallTextWarning(12, customSize(600, 600, 300), 'Filter.')).toMatch(
      /^The smallest text is 2\.9 points high/,
    );
  });
});
