import { describe, expect, it } from 'vitest';
import { standardIndexDocument } from '../contract/standardRecords.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { inOtherSeries, standardSearch } from './standardSearch.ts';

const { standards } = builtDocument(standardIndexDocument);
const search = standardSearch(standards);
const found = (text: string) => search(text).map(({ designation }) => designation);

describe('the search for a standard', () => {
  it.each(['GBT40032', 'gb/t 40032', 'GB/T 40032'])('finds the number and its parts: %s', (text) => {
    expect(found(text)).toEqual(['GB/T 40032-2021', 'GB/T 40032.2-2025', 'IEC 62840-2:2025']);
  });

  it('finds one edition', () => {
    expect(found('gb 38031-2020')).toContain('GB 38031-2020');
    expect(found('gb 38031-2020')).not.toContain('GB 38031-2025');
  });

  it.each(['R171', 'UNECE R171', 'UN Regulation No. 171'])(
    'finds who names it as a counterpart: %s',
    (text) => {
      expect(found(text)).toEqual(['GB 47955-2026', 'UN R171']);
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
