import { describe, expect, it } from 'vitest';
import { standardIndexDocument } from '../../contract/standardRecords.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { filterStandards, kindName, kindsOf, listedOn } from './listOptions.ts';

const { standards } = builtDocument(standardIndexDocument);
const listed = listedOn(standards, '2026-11-30');
const kindsUnder = (kind: string | null) => new Set(filterStandards(listed, {}, kind).map((one) => one.kind));

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
