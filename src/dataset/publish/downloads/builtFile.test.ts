import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { downloadCsv } from './builtFile.ts';

const columns = ['title', 'value', 'areas', 'open', 'note'];
const rows = [
  ['电动汽车, "新"', -0.5, ['CN', 'US'], true, null],
  ['=HYPERLINK("x")', 0, [], false, '-5 % in one year'],
  ['line\nbreak', 1e-9, ['@home'], null, '+'],
];

it('writes what a reader of RFC 4180 reads back', () => {
  const text = downloadCsv(columns, rows).plain;
  expect(text.startsWith('title,value,areas,open,note\r\n')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(parse(text)).toEqual([
    columns,
    ['电动汽车, "新"', '-0.5', 'CN;US', 'true', ''],
    ['=HYPERLINK("x")', '0', '', 'false', '-5 % in one year'],
    ['line\nbreak', '1e-9', '@home', '', '+'],
  ]);
});

it('begins with the byte order mark for spreadsheets, and leaves them nothing to compute', () => {
  const text = downloadCsv(columns, rows).spreadsheet;
  expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(parse(text, { bom: true })).toEqual([
    columns,
    ['电动汽车, "新"', '-0.5', 'CN;US', 'true', ''],
    ['\'=HYPERLINK("x")', '0', '', 'false', "'-5 % in one year"],
    ['line\nbreak', '1e-9', "'@home", '', "'+"],
  ]);
});

it('differs from the plain file by the mark alone where nothing looks like a formula', () => {
  const { plain, spreadsheet } = downloadCsv(['a'], [[-1], ['b']]);
  expect(spreadsheet).toBe(`\uFEFF${plain}`);
});

it('writes parameters by name', () => {
  expect(downloadCsv(['p'], [[{ board: 'arena', n: 10 }], [{}]]).plain).toBe('p\r\nboard=arena;n=10\r\n\r\n');
});
