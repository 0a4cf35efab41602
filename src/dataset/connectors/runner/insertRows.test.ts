import { expect, it } from 'vitest';
import { sampleObservation } from '../../../../tests/support/records/sampleRows.ts';
import { insertRows, type LineOrder } from './insertRows.ts';

const HEADER = 'ref_area,time_period,industry,value,unit,obs_status,source_id,source_locator,confidence,note';
const order: LineOrder = { group: null, sortedBy: ['ref_area', 'time_period', 'industry'] };
const CN = 'CN,2025,ai,1,percent,A,s,"p. 1, left",high,';
const US = 'US,2024,ai,1.50,percent,A,s,p. 1,high,';

it('puts each row at its key and leaves the lines that were there as they were', () => {
  const rows = [
    sampleObservation({ sourceLocator: 'row "a", 3', note: 'n' }),
    sampleObservation({ refArea: 'CN', timePeriod: '2026', value: 0 }),
  ];
  expect(insertRows([HEADER, CN, US, ''].join('\n'), rows, order).split('\n')).toEqual([
    HEADER,
    CN,
    'CN,2026,ai,0,percent,A,s,table 1,high,',
    US,
    'US,2025,ai,1,percent,A,s,"row ""a"", 3",high,n',
    '',
  ]);
});

it('follows the columns of the file, and opens an empty one', () => {
  const turned = HEADER.split(',').toReversed().join(',');
  expect(insertRows(turned, [sampleObservation()], order)).toBe(
    `${turned}\n,high,table 1,s,A,percent,1,ai,2025,US\n`,
  );
});

it('sorts ranks as numbers', () => {
  const text = 'snapshot,rank\n2026-08-21,11\n2026-08-22,2\n2026-08-22,10\n';
  const ranks = { group: null, sortedBy: ['snapshot', 'rank'] };
  expect(insertRows(text, [{ snapshot: '2026-08-22', rank: 9 }], ranks)).toBe(
    'snapshot,rank\n2026-08-21,11\n2026-08-22,2\n2026-08-22,9\n2026-08-22,10\n',
  );
});

it('keeps the lines of a group together where the groups are in no order, and opens a group at the end', () => {
  const text = 'id,day\nz,2026-01\nz,2026-03\na,2026-01\n';
  const grouped = { group: 'id', sortedBy: ['day'] };
  const rows = [
    { id: 'z', day: '2026-02' },
    { id: 'z', day: '2025-12' },
    { id: 'm', day: '2026-01' },
  ];
  expect(insertRows(text, rows, grouped)).toBe(
    'id,day\nz,2025-12\nz,2026-01\nz,2026-02\nz,2026-03\na,2026-01\nm,2026-01\n',
  );
});

it('writes a list with semicolons', () => {
  expect(insertRows('a,b\n', [{ a: ['x', 'y'], b: null }], { group: null, sortedBy: [] })).toBe(
    'a,b\nx;y,\n',
  );
});
