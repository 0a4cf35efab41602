import { describe, expect, it } from 'vitest';
import { samplePoint, sampleRow } from '../../tests/support/sampleFigures.ts';
import { sumPoint } from './sumPoint.ts';
import { rowsInTitle, titleParts } from './titleParts.ts';

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
  const rows = (ids: readonly string[]) => ids.map((id) => sampleRow(id));
  const about = (id: string) => ({ text: '1', point: samplePoint('all', id, 1) });
  const others = ['hy4', 'glm-5.3', 'grok-4.7', 'ling-2.6'];

  it('are those whose numbers a title states, and those with which it compares them', () => {
    const findings = [{ ...about('gpt-5.5'), against: 'deepseek-v4-pro' }];
    const named = rowsInTitle({ findings, rows: rows(['gpt-5.5', 'deepseek-v4-pro', 'gpt-5', ...others]) });
    expect([...named]).toEqual(['gpt-5.5', 'deepseek-v4-pro']);
  });

  it('are not the row with which a sum over several begins', () => {
    const sum = sumPoint([samplePoint('all', 'hy4', 1), samplePoint('all', 'glm-5.3', 2)], {
      key: 'all|total',
      subject: 'All',
    });
    expect(sum?.at).toBe('');
  });

  it('are none where the title speaks of most, which no longer stand out', () => {
    const findings = [about('CN'), about('US')];
    expect([...rowsInTitle({ findings, rows: rows(['CN', 'US']) })]).toEqual([]);
    expect([...rowsInTitle({ findings, rows: rows(['CN', 'US', 'DE', 'JP']) })]).toEqual(['CN', 'US']);
  });
});
