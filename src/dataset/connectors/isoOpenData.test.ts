import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import type { Reading } from './connector.ts';
import { isoOpenData } from './isoOpenData.ts';
import { planCommittees } from './runner/planCommittees.ts';
import { proposedRows } from './runner/proposals.ts';

const list = readFileSync(
  new URL('../../../tests/fixtures/upstream/iso-open-data.jsonl', import.meta.url),
  'utf8',
);
const lines = list.trimEnd().split('\n');
const records = ownRecords();

function rowOf(reading: Reading, committee: string) {
  return proposedRows(reading, 'committees').find((row) => row.committee === committee);
}

it('proposes the whole list, row by row with its place in the source', () => {
  const reading = isoOpenData.read(list, '2026-11-24');
  expect(reading).toMatchObject({ upstreamDate: '2026-11', rowCounts: { committees: 24 }, remarks: [] });
  expect(proposedRows(reading, 'committees')).toHaveLength(24);
  expect(rowOf(reading, 'ISO/TC 333')).toEqual({
    list: '2026-11',
    bodyId: 'iso',
    committee: 'ISO/TC 333',
    title: 'Lithium',
    kind: 'technical-committee',
    industries: ['cross-industry'],
    secretariat: 'CN',
    chair: null,
    chairOffice: null,
    coChairs: [],
    participationUs: 'P',
    participationCn: 'P',
    asOf: '2026-11-24',
    sourceId: 'bodies-iso-open-data-tc',
    sourceLocator: 'record ISO/TC 333',
    confidence: 'high',
    note: null,
  });
});

it('says of the same list what the records say of it, with what a person found out', () => {
  const then = records.committees.filter((row) => row.list <= '2025-06');
  const plan = planCommittees(isoOpenData.read(list, '2025-06-12'), then);
  expect(plan).toMatchObject({ verdict: 'known', unchanged: 24, added: [], moved: [], unassigned: [] });
});

it('takes members that ISO does not list for unknown, not for absent', () => {
  const reading = isoOpenData.read(list, '2026-11-24');
  expect(rowOf(reading, 'ISO/IEC JTC 1/SC 25')).toMatchObject({
    secretariat: null,
    participationUs: 'unknown',
  });
  expect(rowOf(reading, 'ISO/IEC JTC 1/SC 43')).toMatchObject({
    bodyId: 'iso-iec-jtc1',
    participationUs: 'unknown',
    participationCn: 'P',
  });
  const without = lines.map((line) =>
    line.includes('"ISO/TC 333"') ? line.replace('"ANSI"', '"SCC"') : line,
  );
  expect(rowOf(isoOpenData.read(without.join('\n'), null), 'ISO/TC 333')?.participationUs).toBe('none');
});

it('dates a list of an unknown day by its youngest committee, and says so', () => {
  const reading = isoOpenData.read(list, null);
  expect(rowOf(reading, 'ISO/TC 333')).toMatchObject({ list: '2024-01', asOf: '2024-01' });
  expect(rowOf(reading, 'ISO/TC 333')?.note).toContain('the month is that of its youngest committee');
  expect(reading.remarks).toEqual([expect.stringContaining('Dated 2024-01')]);
});

it('guesses no area of a member body that the records do not show, and names it', () => {
  const reading = isoOpenData.read(list.replace('"acronym":"UNI"}', '"acronym":"EVS"}'), '2026-11-24');
  expect(rowOf(reading, 'ISO/TC 22/SC 41')).toMatchObject({
    secretariat: null,
    note: 'secretariat: member body EVS, whose area is not on record',
  });
  expect(reading.remarks).toEqual([expect.stringContaining('member body EVS')]);
});

/** Swaps the content of two fields. */
const swapped = (one: string, other: string) =>
  list
    .replaceAll(`"${one}":`, '"x":')
    .replaceAll(`"${other}":`, `"${one}":`)
    .replaceAll('"x":', `"${other}":`);

it.each([
  ['html', '\n<html lang="en"></html>'],
  ['empty', ''],
  ['truncated', list.slice(0, -100)],
  ['truncated', lines.slice(0, 12).join('\n')],
  ['column-gone', list.replaceAll('"secretariat":', '"secretary":')],
  ['column-gone', list.replaceAll('"pMembers":', '"participants":')],
  ['column-gone', list.replaceAll('"title":', '"name":')],
  ['reshaped', list.replace('"title":{"en":"Lithium"}', '"title":{"en":"<p>Lithium</p>"}')],
  ['reshaped', swapped('status', 'secretariat')],
  ['reshaped', swapped('reference', 'status')],
  ['reshaped', list.replaceAll('"acronym":"SAC"', '"acronym":"SAMR"')],
  ['column-gone', '{"error":"not found"}'],
  ['reshaped', `{\n${list}`],
])('refuses a file with the alarm %s', (alarm, text) => {
  expect(() => isoOpenData.read(text, null)).toThrow(
    expect.objectContaining({ name: 'UpstreamError', alarm }),
  );
});
