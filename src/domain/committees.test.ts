import { expect, it } from 'vitest';
import type { Committee } from '../contract/participation.ts';
import { byHolders, chairOn, secretariatOn } from './committees.ts';

const committee: Committee = {
  ...{ id: 'a', bodyId: 'b', name: 'A', title: 'Title', kind: 'technical-committee', industries: ['ev'] },
  ...{ secretariat: 'DE', chair: 'US', chairOffice: 'chair', coChairs: [], counted: true },
  ...{
    chairAsOf: '2023-11-13',
    chairUntil: '2023-12',
    chairUntilBasis: 'stated' as const,
    chairEvidence: null,
    termEvidence: null,
    participation: { CN: 'P', US: 'P' },
    asOf: '2026-03',
  },
  evidence: { sourceId: 's', locator: 'p', confidence: 'high', note: null },
};

it('tells a chair past its term as one of then, and in its term as one of now', () => {
  expect(chairOn(committee, '2026-11-29')).toEqual({
    holder: 'United States',
    known: 'term to December 2023; no later chair on record',
    isOld: true,
  });
  expect(chairOn(committee, '2023-12-31')).toMatchObject({ known: 'November 2023', isOld: false });
});

it('says of when a holder is known, and that more than two years are old', () => {
  expect(secretariatOn(committee, '2026-11-29')).toEqual({
    holder: 'Germany',
    known: 'March 2026',
    isOld: false,
  });
  expect(secretariatOn({ ...committee, asOf: '2003' }, '2026-11-29')).toMatchObject({
    known: '2003',
    isOld: true,
  });
});

it('says of a day that no source gives that it follows from a rule', () => {
  const ruled = { ...committee, chairUntil: '2023-08-27', chairUntilBasis: 'rule' as const };
  expect(chairOn(ruled, '2026-11-30')?.known).toBe(
    'term to August 27, 2023, by rule; no later chair on record',
  );
});

it('names all who share a chair, never one of them', () => {
  const shared = { ...committee, chair: null, coChairs: ['CN' as const, 'US' as const], chairUntil: null };
  expect(chairOn(shared, '2023-12-31')?.holder).toBe('co-chairs: China and United States');
  expect(chairOn({ ...shared, coChairs: [] }, '2023-12-31')).toBeNull();
});

it('lists committees with current holders first, and numbers in their order', () => {
  const now = { ...committee, chairAsOf: '2026-06', chairUntil: null };
  const past = { ...committee, asOf: '2023-11' };
  const none = { ...past, chair: null, chairUntil: null, secretariat: null };
  const listed = [
    { ...none, name: 'AC.3' },
    { ...past, name: 'GRVA' },
    { ...committee, name: 'ISO/TC 104' },
    { ...committee, name: 'ISO/TC 22' },
    { ...now, name: 'ISO/TC 333' },
  ];
  expect(listed.sort(byHolders('2026-11-29')).map(({ name }) => name)).toEqual([
    'ISO/TC 333',
    'ISO/TC 22',
    'ISO/TC 104',
    'GRVA',
    'AC.3',
  ]);
});
