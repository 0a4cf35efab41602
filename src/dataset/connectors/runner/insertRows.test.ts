import { expect, it } from 'vitest';
import { sampleObservation } from '../../tables/sampleRows.ts';
import { insertRows } from './insertRows.ts';

const HEADER = 'ref_area,time_period,industry,value,unit,obs_status,source_id,source_locator,confidence,note';
const CN = 'CN,2025,ai,1,percent,A,s,"p. 1, left",high,';
const US = 'US,2024,ai,1.50,percent,A,s,p. 1,high,';

it('puts each row at its key and leaves the lines that were there as they were', () => {
  const rows = [
    sampleObservation({ sourceLocator: 'row "a", 3', note: 'n' }),
    sampleObservation({ refArea: 'CN', timePeriod: '2026', value: 0 }),
  ];
  expect(insertRows([HEADER, CN, US, ''].join('\n'), rows).split('\n')).toEqual([
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
  expect(insertRows(turned, [sampleObservation()])).toBe(
    `${turned}\n,high,table 1,s,A,percent,1,ai,2025,US\n`,
  );
});
