import { expect, it } from 'vitest';
import { standardDocument } from '../contract/standardRecords.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { appliesTo } from './appliesTo.ts';
import { pathOn } from './standardPath.ts';

function text(id: string, asOf: string | null = null): string | null {
  const document = builtDocument(standardDocument(id));
  return appliesTo(document, pathOn(document, asOf));
}

it('names the types that the days of a standard bind, and what is not on record', () => {
  expect(text('gb-39901-2025')).toBe('new and existing types');
  expect(text('gb-47955-2026')).toBe('new types');
  expect(text('fmvss-305a')).toBe('all vehicles from a day');
  expect(text('gb-39901-2025', '2025-01-01')).toBe('types not on record');
});

it('takes no remark of a day for a class of vehicles', () => {
  expect(text('49-cfr-563-event-data-recorders-2024-amendment')).toBe('types not on record');
});

it('says nothing of a text that binds no vehicle', () => {
  expect(text('gb-t-40032-2021')).toBeNull();
});
