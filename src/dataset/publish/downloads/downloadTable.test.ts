import { expect, it } from 'vitest';
import { textShape } from '../../tables/cells.ts';
import { fieldSchema } from './downloadTable.ts';

it('says type and limits of a column', () => {
  expect(fieldSchema('a', { ...textShape, optional: true }, 'A.')).toEqual({
    name: 'a',
    type: 'string',
    description: 'A.',
  });
  expect(fieldSchema('b', { ...textShape, type: 'number' }, 'B.')).toMatchObject({
    type: 'number',
    constraints: { required: true },
  });
  expect(fieldSchema('c', { ...textShape, codes: ['x', 'y'] }, 'C.').constraints).toEqual({
    required: true,
    enum: ['x', 'y'],
  });
});

it('limits periods, and lists of codes, by a pattern', () => {
  const pattern = (shape: Partial<typeof textShape>) =>
    new RegExp(fieldSchema('a', { ...textShape, ...shape }, 'A.').constraints?.pattern ?? '-');
  const period = pattern({ type: 'period' });
  expect(['2026', '2026-05', '2026-05-26'].every((text) => period.test(text))).toBe(true);
  expect(pattern({ type: 'span' }).test('2014/2023')).toBe(true);
  expect(period.test('2014/2023')).toBe(false);
  expect(['26', '2026-5', '2026-05-26T00'].some((text) => period.test(text))).toBe(false);
  const list = pattern({ list: true, codes: ['ai', 'ev'] });
  expect(['ai', 'ev;ai'].every((text) => list.test(text))).toBe(true);
  expect(['ai,ev', 'ai;', 'evs'].some((text) => list.test(text))).toBe(false);
});
