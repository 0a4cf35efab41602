import { describe, expect, it } from 'vitest';
import { china, sampleLines, samplePoint, unitedStates } from '../../tests/support/sampleFigures.ts';
import { endLabel } from './endLabel.ts';

const figure = sampleLines([
  samplePoint('CN', '2020', 4),
  samplePoint('CN', '2021', 6),
  samplePoint('CN', '2022', null),
]);

describe('endLabel', () => {
  it('says name and newest known value', () => {
    expect(endLabel(figure, china, true)).toMatchObject({ text: 'China 6', point: { at: '2021' } });
  });

  it('says only the value where room is short', () => {
    expect(endLabel(figure, china, false)?.text).toBe('6');
  });

  it('has none for a line without values', () => {
    expect(endLabel(figure, unitedStates, true)).toBeNull();
  });
});
