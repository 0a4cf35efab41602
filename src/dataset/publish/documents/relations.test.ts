import { expect, it } from 'vitest';
import {
  sampleRegistered,
  sampleSource,
  sampleStandard,
} from '../../../../tests/support/records/sampleRows.ts';
import { sampleRelation } from '../../../../tests/support/records/sampleTopicRows.ts';
import { relationsFrom } from './relations.ts';

const reading = sampleRelation({
  from: 'EN 18061:2025',
  to: 'GB/T 34015.3-2021',
  basis: 'reading',
  sourceId: 's',
});

const sinceOf = (row: Parameters<typeof sampleRelation>[0]) =>
  relationsFrom({
    relations: [{ ...reading, ...row }],
    standards: [sampleStandard({ designation: 'GB/T 34015.3-2021', publishedOn: '2021-08-20' })],
    register: [
      sampleRegistered({ designation: 'EN 18061:2025', publishedOn: '2025' }),
      sampleRegistered({ designation: 'prEN 18285', publishedOn: null }),
    ],
    sources: [sampleSource({ sourceId: 's', publishedOn: '2026-08' })],
  })[0]?.since;

it('lets a relation be known once both texts are out, by the table of standards or by the register', () => {
  expect(sinceOf({})).toBe('2025');
  expect(sinceOf({ from: 'IEC 62196' })).toBe('2021-08-20');
});

it('asks for the day of the source where it states the relation, or alone knows the text', () => {
  expect(sinceOf({ basis: 'stated' })).toBe('2026-08');
  expect(sinceOf({ from: 'prEN 18285' })).toBe('2026-08');
});
