import { describe, expect, it } from 'vitest';
import { samplePoint, sampleRow } from '../../tests/support/sampleFigures.ts';
import { sumPoint } from './sumPoint.ts';
import { namedRows, titleParts } from './titleParts.ts';

const finding = (text: string) => ({ text, point: samplePoint('all', text, 1) });
const shown = (title: string, texts: readonly string[]) =>
  titleParts({ title, findings: texts.map(finding) }).map((part) =>
    typeof part === 'string' ? part : `[${part.text}]`,
  );

describe('titleParts', () => {
  it('cuts a title at its numbers, in their order', () => {
    expect(shown('China holds 90, the United States 92 of 722 secretariats', ['90', '92', '722'])).toEqual([
      'China holds ',
      '[90]',
      ', the United States ',
      '[92]',
      ' of ',
      '[722]',
      ' secretariats',
    ]);
  });

  it('finds equal numbers one after the other', () => {
    expect(shown('9 of 9', ['9', '9'])).toEqual(['[9]', ' of ', '[9]']);
  });

  it('keeps a title whole that does not state the number', () => {
    expect(shown('Both level', ['17 ± 14'])).toEqual(['Both level']);
  });
});

describe('namedRows', () => {
  const named = (title: string, labels: readonly string[], at: readonly string[] = []) => [
    ...namedRows({
      title,
      findings: at.map((row) => ({ text: '1', point: samplePoint('all', row, 1) })),
      rows: labels.map((label) => sampleRow(label, { label })),
    }),
  ];
  const others = ['Hy4', 'GLM-5.3', 'Grok 4.7', 'Ling 2.6 1T'];

  it('are those whose names the title says, and not those whose names it only begins with', () => {
    const title = 'GPT-5.5 costs 3.8 to 11.4 times DeepSeek-V4-Pro';
    const labels = ['GPT-5.5', 'DeepSeek-V4-Pro', 'GPT-5', 'DeepSeek-V4', ...others];
    expect(named(title, labels)).toEqual(['GPT-5.5', 'DeepSeek-V4-Pro']);
  });

  it('are those whose numbers it states', () => {
    expect(named('Prices from 1 to 40', others, ['Hy4'])).toEqual(['Hy4']);
  });

  it('are not the row with which a sum over several begins', () => {
    const sum = sumPoint([samplePoint('all', 'Hy4', 1), samplePoint('all', 'GLM-5.3', 2)], {
      key: 'all|total',
      subject: 'All',
    });
    expect(sum?.at).toBe('');
  });

  it('are none where the title speaks of most, which no longer stand out', () => {
    expect(named('China 95, United States 90', ['China', 'United States'])).toEqual([]);
    expect(named('China 95, United States 90', ['China', 'United States', 'Germany', 'Japan'])).toHaveLength(
      2,
    );
  });
});
