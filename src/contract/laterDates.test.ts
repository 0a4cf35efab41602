import { describe, expect, it } from 'vitest';
import { laterDates, textOn } from './laterDates.ts';

describe('laterDates', () => {
  it.each([
    'Final rule signed; published on 18 February 2026.',
    'Final rule signed; published on February 18, 2026.',
    'The figures of the article of 2026-02-18.',
    'Best position up to August 2026.',
  ])('finds what nobody knew on the day: %s', (text) => {
    expect(laterDates(text, '2026-02-12')).toHaveLength(1);
    expect(laterDates(text, '2026-09-01')).toEqual([]);
  });

  it.each([
    'GB 38031-2025, in force 1 July 2026.',
    'Comments until 28 February 2026.',
    'It takes effect on 2027-01-01.',
    'On electric cars, from 1 October 2026.',
  ])('leaves terms that were set beforehand: %s', (text) => {
    expect(laterDates(text, '2026-02-12')).toEqual([]);
  });

  it('reads a day without its year only where the year is given', () => {
    expect(laterDates('Corrected on 24 July.', '2024-07-18', '2024')).toEqual(['24 July']);
    expect(laterDates('As of 30 November.', '2024-07-18')).toEqual([]);
  });
});

describe('textOn', () => {
  const text = 'Number of committees. 2025: full list of 1 July 2025. Rows marked B break the line.';

  it('leaves out the sentences that name a later day', () => {
    expect(textOn(text, '2025-06-30')).toBe('Number of committees. Rows marked B break the line.');
    expect(textOn(text, '2025-07-01')).toBe(text);
    expect(textOn(text, null)).toBe(text);
  });
});
