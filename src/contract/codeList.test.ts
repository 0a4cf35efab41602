import * as v from 'valibot';
import { expect, it } from 'vitest';
import { codeList, plainCodes, type Code } from './codeList.ts';

const Season = codeList({ spring: 'Spring', fall: 'Fall' });
type Season = Code<typeof Season>;
const Size = plainCodes(['small', 'large']);

it('gives order, words, guard and schema from one literal', () => {
  const codes: readonly Season[] = Season.codes;
  expect(codes).toEqual(['spring', 'fall']);
  expect(Season.label('fall')).toBe('Fall');
  expect(['spring', 'toString', 'Fall', 1, null].filter(Season.is)).toEqual(['spring']);
  expect(v.parse(Season.schema, 'fall')).toBe('fall');
  expect(v.safeParse(Season.schema, 'winter').issues?.[0].message).toBe('is not a known code');
});

it('does without words where no reader sees the codes', () => {
  expect(Size.codes).toEqual(['small', 'large']);
  expect(['large', 'huge', undefined].filter(Size.is)).toEqual(['large']);
});
