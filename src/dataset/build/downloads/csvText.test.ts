import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvText, spreadsheetCsvText } from './csvText.ts';

const columns = ['title', 'value', 'areas', 'open', 'note'];
const rows = [
  ['电动汽车, "新"', -0.5, ['CN', 'US'], true, null],
  ['=HYPERLINK("x")', 0, [], false, '-5 % in one year'],
  ['line\nbreak', 1e-9, ['@home'], null, '+'],
];

it('writes what a reader of RFC 4180 reads back', () => {
  const text = csvText(columns, rows);
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
  const text = spreadsheetCsvText(csvText(columns, rows), columns, rows);
  expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(parse(text, { bom: true })).toEqual([
    columns,
    ['电动汽车, "新"', '-0.5', 'CN;US', 'true', ''],
    ['\'=HYPERLINK("x")', '0', '', 'false', "'-5 % in one year"],
    ['line\nbreak', '1e-9', "'@home", '', "'+"],
  ]);
});

it('differs from the plain file by the mark alone where nothing looks like a formula', () => {
  const plain = csvText(['a'], [[-1], ['b']]);
  expect(spreadsheetCsvText(plain, ['a'], [[-1], ['b']])).toBe(`\uFEFF${plain}`);
});

it('writes parameters by name', () => {
  expect(csvText(['p'], [[{ board: 'arena', n: 10 }], [{}]])).toBe('p\r\nboard=arena;n=10\r\n\r\n');
});
