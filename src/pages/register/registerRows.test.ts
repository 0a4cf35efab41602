import { describe, expect, it } from 'vitest';
import { registerListDocument } from '../../contract/registerRecords.ts';
import { standardSearch } from '../../domain/standardSearch.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { filterRegister, registerRows } from './registerRows.ts';

const rows = registerRows(builtDocument(registerListDocument));
const search = standardSearch(rows);

describe('the list of the register', () => {
  it('keeps what is not known as a value of its own: known and unknown add up to all', () => {
    const held = new Set(rows.map(({ secretariat }) => secretariat?.toLowerCase() ?? 'unknown'));
    const counts = [...held].map((code) => filterRegister(rows, { country: [code] }, null).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    expect(filterRegister(rows, { country: ['unknown'], issuer: 'iec' }, null)).toHaveLength(
      filterRegister(rows, { issuer: 'iec' }, null).length,
    );
    const statuses = ['published', 'under-development', 'unknown'];
    expect(statuses.reduce((sum, status) => sum + filterRegister(rows, { status }, null).length, 0)).toBe(
      rows.length,
    );
  });

  it.each([
    ['ISO/IEC 42001', 'iso-iec-42001-2023'],
    ['iso 42001:2023', 'iso-iec-42001-2023'],
    ['gbt 45081', 'gb-t-45081-2024'],
    ['itut y3172', 'itu-t-y-3172-06-2019'],
  ])('finds %s in any spelling, the document itself first', (text, id) => {
    expect(search(text)[0]?.id).toBe(id);
  });

  it('finds the documents of a body and of a committee by its name', () => {
    const ofBody = (text: string) => [...new Set(search(text).map(({ bodyId }) => bodyId))];
    expect(ofBody('JTC 21')).toEqual(['cen-clc-jtc21']);
    expect(search('jtc21')).toHaveLength(rows.filter(({ bodyId }) => bodyId === 'cen-clc-jtc21').length);
    const vehicles = search('TC 22/SC 37');
    expect(vehicles.length).toBeGreaterThan(0);
    expect(new Set(vehicles.map(({ committee }) => committee))).toEqual(new Set(['ISO/TC 22/SC 37']));
  });

  it('never takes a sector standard or a recommended one for a mandatory national one', () => {
    const mandatory = filterRegister(rows, {}, 'mandatory-standard');
    expect(mandatory.length).toBeGreaterThan(0);
    expect(mandatory.filter(({ designation }) => !/^GB \d/.test(designation))).toEqual([]);
    const sector = filterRegister(rows, { issuer: 'cn-sector' }, null);
    expect(sector.filter(({ designation }) => designation.startsWith('GB'))).toEqual([]);
  });
});
