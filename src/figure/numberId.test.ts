import { describe, expect, it } from 'vitest';
import { isNumberOf, numberId, sourcesAnchor } from './numberId.ts';

describe('numberId', () => {
  it('names figure and key, and is known by its figure alone', () => {
    const id = numberId('seats-over-time', 'CN|2025-07');
    expect(id).toBe('seats-over-time~CN|2025-07');
    expect(isNumberOf('seats-over-time', id)).toBe(true);
    expect(isNumberOf('seats', id)).toBe(false);
    expect(isNumberOf('seats', null)).toBe(false);
    expect(sourcesAnchor('seats')).toBe('#seats~sources');
  });
});
