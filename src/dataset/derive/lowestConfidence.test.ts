import { expect, it } from 'vitest';
import { lowestConfidence } from './lowestConfidence.ts';

it('is that of the weakest row', () => {
  expect(lowestConfidence([{ confidence: 'high' }, { confidence: 'high' }])).toBe('high');
  expect(lowestConfidence([{ confidence: 'low' }, { confidence: 'high' }, { confidence: 'medium' }])).toBe(
    'low',
  );
});
