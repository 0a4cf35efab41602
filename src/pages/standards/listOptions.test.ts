import { describe, expect, it } from 'vitest';
import { standardIndexDocument } from '../../contract/standardRecords.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { complyText, filterStandards, kindName, kindsOf, listedOn } from './listOptions.ts';

const { standards } = builtDocument(standardIndexDocument);
const listed = listedOn(standards, '2026-11-30');
const kindsUnder = (kind: string | null) => new Set(filterStandards(listed, {}, kind).map((one) => one.kind));

it('gives the next day ahead of each text with one, in steps too', () => {
  const ahead = filterStandards(listed, { ahead: 'yes' }, 'binding');
  const next = new Map(ahead.map(({ designation, nextDay }) => [designation, nextDay]));
  expect(next.get('GB 44495-2024')).toBe('2028-01');
  expect(next.get('GB 11557-2026')).toBe('2027-01-01');
  for (const [designation, day] of next) expect((day ?? '') > '2026-11', designation).toBe(true);
});

it('says of no withdrawn or unadopted text that it is voluntary or must be met', () => {
  const ofStatus = (status: string) => listed.filter((one) => one.status === status).map(complyText);
  expect(new Set(ofStatus('withdrawn'))).toEqual(new Set(['withdrawn']));
  expect(new Set([...ofStatus('draft'), ...ofStatus('planned')])).toEqual(new Set(['not adopted']));
  const textOf = (name: string) => listed.filter(({ designation }) => designation === name).map(complyText);
  expect(textOf('GB 11557-2026')).toEqual(['no day but that in force on record']);
  expect(textOf('GB/T 40032-2021')).toEqual(['voluntary']);
});

describe('the kinds of the list', () => {
  it('have one choice for all that binds', () => {
    expect(kindsUnder('binding')).toEqual(new Set(['mandatory', 'regulation']));
    expect(kindsUnder('mandatory')).toEqual(new Set(['mandatory']));
    expect(kindName('binding')).toBe('Binding');
  });

  it('leave out no document: each has a choice of its own', () => {
    const all = new Set(listed.flatMap(kindsOf));
    expect(listed.every((one) => filterStandards([one], {}, one.kind).length === 1)).toBe(true);
    expect(all.size).toBe(kindsUnder(null).size + 1);
  });
});
