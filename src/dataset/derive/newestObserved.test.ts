import { expect, it } from 'vitest';
import { newestObserved } from './newestObserved.ts';

const at = (timePeriod: string, obsStatus: 'A' | 'F' = 'A') => ({ timePeriod, obsStatus });

it('is the period that ends last and is no forecast', () => {
  expect(newestObserved([at('2024'), at('2030', 'F'), at('2023-12')])).toBe('2024');
  expect(newestObserved([at('2025-06'), at('2025')])).toBe('2025');
  expect(newestObserved([at('2025-06-30'), at('2025-06')])).toBe('2025-06');
  expect(newestObserved([at('2030', 'F')])).toBeNull();
  expect(newestObserved([])).toBeNull();
});
