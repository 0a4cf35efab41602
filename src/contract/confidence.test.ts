import { expect, it } from 'vitest';
import { noSurerThan, weakest } from './confidence.ts';

it('is that of the weakest row', () => {
  expect(weakest(['high', 'high'])).toBe('high');
  expect(weakest(['low', 'high', 'medium'])).toBe('low');
  expect(weakest([])).toBe('high');
});

it('lowers what is surer than its rows, and leaves what is less sure', () => {
  const rows = [{ confidence: 'high' }, { confidence: 'medium' }] as const;
  expect(noSurerThan({ confidence: 'high', note: 'n' }, rows)).toEqual({ confidence: 'medium', note: 'n' });
  expect(noSurerThan({ confidence: 'low' }, rows)).toEqual({ confidence: 'low' });
  expect(noSurerThan({ confidence: 'high' }, [])).toEqual({ confidence: 'high' });
});
