import { expect, it } from 'vitest';
import { parseView } from '../url/view.ts';
import { readingOf } from './viewReading.ts';

const viewOf = (search: string) => parseView(search).view;

it('holds what was not read for the same, and what was read only with the same value', () => {
  const reading = readingOf(viewOf('industry=ai&gap=days&board=arena-code'));
  expect([reading.view.industries, reading.view.options.gap]).toEqual([['ai'], 'days']);
  expect(reading.isSameIn(viewOf('industry=ai&gap=days&board=arena-text&rows=50'))).toBe(true);
  expect(reading.isSameIn(viewOf('industry=ai,ev&gap=days'))).toBe(false);
  expect(reading.isSameIn(viewOf('industry=ai'))).toBe(false);
});

it('takes an option that was asked for and not there as read', () => {
  const reading = readingOf(viewOf(''));
  expect(reading.view.options.gap).toBeUndefined();
  expect(reading.isSameIn(viewOf('gap=days'))).toBe(false);
});

it('takes all as read of which a copy was made', () => {
  const options = readingOf(viewOf(''));
  expect({ ...options.view.options }).toEqual({});
  expect(options.isSameIn(viewOf('rows=50'))).toBe(false);
  const view = readingOf(viewOf(''));
  expect({ ...view.view }.board).toBeNull();
  expect(view.isSameIn(viewOf('number=a~b'))).toBe(false);
});
