import { expect, it } from 'vitest';
import { citationsOf, subjectOfRow } from './rows.ts';

it('finds each source once, over every citing field', () => {
  expect(citationsOf({ sourceId: 'a', secondSourceId: 'a' })).toEqual(['a']);
  expect(citationsOf({ sourceId: 'a', titleSourceId: 'b', note: 'c' })).toEqual(['a', 'b']);
  expect(citationsOf({ sourceIds: ['b', 'd'], releaseSourceId: null, resourceId: 'x' })).toEqual(['b', 'd']);
});

const names = new Map([['boardId', new Map([['arena', 'Arena']])]]);
const subject = (row: object, key: string[]) => subjectOfRow(row, key, names);

it('takes the title of the row itself, with its designation', () => {
  expect(subject({ designation: 'GB 38031', title: 'Batteries' }, ['designation'])).toEqual({
    id: 'GB 38031',
    title: 'GB 38031: Batteries',
  });
  expect(subject({ planId: 'p', title: 'Plan', boardId: 'arena' }, ['planId'])).toEqual({
    id: 'p',
    title: 'Plan',
  });
});

it('names what the row refers to where it has no title', () => {
  expect(subject({ boardId: 'arena', snapshot: '2026-05-26', model: 'm' }, ['boardId', 'model'])).toEqual({
    id: 'arena',
    title: 'Arena',
  });
});

it('falls back to the key, also where a part of it is missing', () => {
  expect(subject({ company: 'CATL', timePeriod: 2024, scope: null }, ['company', 'timePeriod'])).toEqual({
    id: 'CATL · 2024',
    title: 'CATL · 2024',
  });
});
