import { expect, it } from 'vitest';
import { standardDocument } from '../contract/standardRecords.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { appliesTo } from './appliesTo.ts';
import { pathOn } from './standardPath.ts';

function texts(id: string, asOf: string | null = null): string[] {
  const document = builtDocument(standardDocument(id));
  return appliesTo(document, pathOn(document, asOf)).map(([name, text]) => `${name}: ${text}`);
}

it('names the vehicle classes and types that the days of a standard name', () => {
  expect(texts('gb-39901-2025')).toEqual([
    'vehicle class: cars (M1); light trucks (N1)',
    'automation level: not on record',
    'types: new and existing',
  ]);
  expect(texts('fmvss-305a')).toEqual([
    'vehicle class: vehicles up to 4,536 kg; vehicles above 4,536 kg',
    'types: all vehicles from a day',
  ]);
});

it('says what is not on record, and takes no other remark for a class', () => {
  expect(texts('gb-47955-2026')).toEqual([
    'vehicle class: not on record',
    'automation level: not on record',
    'types: new',
  ]);
  expect(texts('gb-48001-2026')).toEqual(['vehicle class: not on record', 'types: new and existing']);
});

it('says nothing of a text that binds no vehicle, and nothing on a day before it was out', () => {
  expect(texts('gb-t-40032-2021')).toEqual([]);
  expect(texts('gb-39901-2025', '2025-01-01')[0]).toBe('vehicle class: not on record');
});
