import { describe, expect, it } from 'vitest';
import { standardIndexDocument } from '../contract/standardRecords.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { inOtherSeries, standardSearch } from './standardSearch.ts';

const standards = builtDocument(standardIndexDocument).standards.map(({ counterparts, ...one }) => ({
  ...one,
  counterparts: counterparts.map(({ name }) => name),
}));
const search = standardSearch(standards);
const found = (text: string) => search(text).map(({ designation }) => designation);

describe('the search for a standard', () => {
  it.each(['GBT40032', 'gb/t 40032', 'GB/T 40032'])('finds the number and its parts: %s', (text) => {
    expect(found(text)).toEqual(['GB/T 40032-2021', 'GB/T 40032.2-2025']);
  });

  it('puts the number itself before the documents that name it as their counterpart', () => {
    expect(found('UN R155')[0]).toBe('UN R155');
    expect(found('R155')).toContain('GB 44495-2024');
    expect(found('GBT40032')[0]).toBe('GB/T 40032-2021');
    expect(found('ISO 26262')[0]).toMatch(/^ISO 26262/);
  });

  it('finds a number of a series that it does not know by its letters and digits', () => {
    const register = [
      { designation: 'ITU-T Y.3172 (06/2019)', title: 'Architectural framework' },
      { designation: 'ITU-T Y.3173 (02/2020)', title: 'Framework for evaluating intelligence levels' },
    ];
    const numbers = (text: string) => standardSearch(register)(text).map(({ designation }) => designation);
    expect(numbers('itut y3172')).toEqual(['ITU-T Y.3172 (06/2019)']);
    expect(numbers('framework levels')).toEqual(['ITU-T Y.3173 (02/2020)']);
  });

  it('finds one edition', () => {
    expect(found('gb 38031-2020')).toContain('GB 38031-2020');
    expect(found('gb 38031-2020')).not.toContain('GB 38031-2025');
  });

  it.each(['R171', 'UNECE R171', 'UN Regulation No. 171'])(
    'finds who names it as a counterpart: %s',
    (text) => {
      expect(found(text)).toEqual(['UN R171', 'GB 47955-2026']);
    },
  );

  it('never takes GB for GB/T', () => {
    expect(found('GB 40032')).toEqual([]);
    expect(found('GB/T 38031')).toEqual([]);
  });

  it('knows where another series has the number', () => {
    const others = (text: string) => inOtherSeries(standards, text).map(({ designation }) => designation);
    expect(others('GB 40032')).toEqual(['GB/T 40032-2021', 'GB/T 40032.2-2025']);
    expect(others('battery')).toEqual([]);
  });

  it('finds a number while it is typed', () => {
    expect(found('GB/T 400')).toContain('GB/T 40032-2021');
    expect(found('UN R15')).toEqual(expect.arrayContaining(['UN R155', 'UN R156', 'UN R157']));
    expect(found('GB/T 400')).not.toContain('GB/T 44464-2024');
  });

  it('finds words of a title in either language, in any order', () => {
    expect(found('battery SAFETY')).toContain('GB 38031-2025');
    expect(found('动力蓄电池')).toContain('GB 38031-2025');
    expect(found('20253208')).toEqual(['20253208-Q-339 (draft)']);
    expect(found('no such words anywhere')).toEqual([]);
  });

  it('leaves all where nothing is searched for', () => {
    expect(search(' ')).toBe(standards);
  });
});
