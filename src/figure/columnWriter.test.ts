import { describe, expect, it } from 'vitest';
import { columnWriter } from './columnWriter.ts';

const written = (values: readonly (number | null)[], format: 'usd' | 'percent') =>
  values.map(columnWriter(values, format));

describe('columnWriter', () => {
  it('gives all numbers of a column as many decimals', () => {
    expect(written([16, 11.25, 1.425, 0.1075, null], 'usd')).toEqual([
      '$16.00',
      '$11.25',
      '$1.43',
      '$0.11',
      'no data',
    ]);
    expect(written([64.2, 88, 0], 'percent')).toEqual(['64.2%', '88.0%', '0.0%']);
  });

  it('adds none where no number has any, and never writes a price as zero', () => {
    expect(written([40, 6], 'usd')).toEqual(['$40', '$6']);
    expect(written([4.4, 3], 'usd')).toEqual(['$4.40', '$3.00']);
    expect(written([5, 0.003625], 'usd')).toEqual(['$5.0000', '$0.0036']);
  });
});
