import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleObservation } from '../../../tests/support/records/sampleRows.ts';
import { planObservations } from './runner/planObservations.ts';
import { proposedRows } from './runner/proposals.ts';
import { top500 } from './top500.ts';

const file = readFileSync(new URL('../../../tests/fixtures/upstream/top500.csv', import.meta.url), 'utf8');
const read = (text: string) => top500.read(text, null);

it('counts systems, speed and ranks by country as the records have them', () => {
  const rows = proposedRows(read(file), 'observations');
  const values = (refArea: string) =>
    Object.fromEntries(
      rows.filter((row) => row.refArea === refArea).map((row) => [row.indicatorId, row.value]),
    );
  expect(values('US')).toEqual({
    'top500-systems': 171,
    'top500-performance-share': 46.4289,
    'top500-top10': 4,
    'top500-best-rank': 1,
  });
  expect(Object.keys(values('JP'))).toEqual(['top500-systems', 'top500-performance-share']);
  expect(rows[0]).toMatchObject({
    refArea: 'CN',
    timePeriod: '2025-11',
    sourceLocator: 'TOP500lists/TOP500_202511.xlsx',
    confidence: 'medium',
  });
});

const next = file.replaceAll(/^2025-11,/gm, '2026-06,');

it('adds the next list, from a file of one list or of all, and nothing once the records have it', () => {
  const known = proposedRows(read(file), 'observations').map((row) => sampleObservation(row));
  const both = `${file}${next.slice(next.indexOf('\n') + 1)}`;
  for (const text of [next, both]) {
    const { added } = planObservations(read(text), known);
    expect(new Set(added.map(({ timePeriod }) => timePeriod))).toEqual(new Set(['2026-06']));
    const all = [...known, ...added.map((row) => sampleObservation(row))];
    expect(planObservations(read(text), all)).toMatchObject({ added: [], revised: [], gone: [] });
  }
});

it('rolls nothing back with an earlier list', () => {
  const known = proposedRows(read(next), 'observations').map((row) => sampleObservation(row));
  expect(planObservations(read(file), known)).toMatchObject({ added: [], revised: [] });
});

const swapped = (text: string, pattern: RegExp, to: string) => text.replaceAll(pattern, to);

it.each([
  ['html', '<html></html>'],
  ['empty', ''],
  ['truncated', file.slice(0, file.lastIndexOf('\n', file.length - 2) + 1)],
  ['truncated', file.trimEnd()],
  ['column-gone', file.replace('country', 'nation')],
  ['reshaped', file.replace('rank,country', 'country,rank')],
  ['reshaped', swapped(file, /^(20\d\d-11),(\d+),([^,]+),/gm, '$1,$3,$2,')],
  ['reshaped', swapped(file, /^(20\d\d-11),(\d+),(.+),([\d.]+),TF/gm, '$1,$4,$3,$2,TF')],
  ['reshaped', file.replace('1809000.0', '1809.0')],
  ['reshaped', file.replace('TFlop/s', 'flops')],
  ['reshaped', file.replaceAll(',China,', ',PRC,')],
])('refuses a file with the alarm %s', (alarm, text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'UpstreamError', alarm }));
});
