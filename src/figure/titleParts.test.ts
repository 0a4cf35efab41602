import { describe, expect, it } from 'vitest';
import { samplePoint } from '../../tests/support/sampleFigures.ts';
import { titleParts } from './titleParts.ts';

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
