import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleObservation } from '../tables/sampleRows.ts';
import { isoOpenData } from './isoOpenData.ts';
import { planObservations } from './runner/planObservations.ts';
import { proposedObservations } from './runner/proposedRows.ts';

const list = readFileSync(
  new URL('../../../tests/fixtures/upstream/iso-open-data.jsonl', import.meta.url),
  'utf8',
);

it('counts the secretariats of each body, and those of the member states together', () => {
  const observations = proposedObservations(isoOpenData.read(list, '2025-07-01'));
  const counts = observations.map(({ refArea, value }) => [refArea, value]);
  expect(Object.fromEntries(counts)).toEqual({ CN: 2, DE: 5, EU: 8, FR: 1, GB: 2, JP: 3, KR: 1, US: 5 });
  expect(observations[0]).toEqual({
    indicatorId: 'bodies-iso-secretariats-snapshot',
    refArea: 'CN',
    timePeriod: '2025-07',
    industry: 'cross-industry',
    value: 2,
    unit: 'secretariats',
    obsStatus: 'A',
    sourceId: 'bodies-iso-open-data-tc',
    sourceLocator: 'iso_technical_committees.jsonl as of 2025-07, secretariat.acronym SAC',
    confidence: 'high',
    note: 'of 24 committees',
  });
});

it('dates a list of an unknown day by its youngest committee, and says so', () => {
  const [first] = proposedObservations(isoOpenData.read(list, null));
  expect(first?.timePeriod).toBe('2024-01');
  expect(first?.note).toContain('the month is that of its youngest committee');
});

it('adds a later state, and nothing once the records have it; an earlier one rolls nothing back', () => {
  const known = proposedObservations(isoOpenData.read(list, '2025-07-01')).map((row) =>
    sampleObservation(row),
  );
  const later = isoOpenData.read(list, '2026-11-24');
  const first = planObservations(later, known);
  expect(first.added).toHaveLength(8);
  const all = [...known, ...first.added.map((row) => sampleObservation(row))];
  expect(planObservations(later, all)).toMatchObject({ unchanged: 8, added: [], revised: [] });
  expect(planObservations(isoOpenData.read(list, '2024-01-01'), all)).toMatchObject({
    added: [],
    revised: [],
  });
});

const lines = list.trimEnd().split('\n');
const swapped = list.replaceAll('"secretariat":', '"x":').replaceAll('"status":', '"secretariat":');

it.each([
  ['html', '\n<html lang="en"></html>'],
  ['empty', ''],
  ['truncated', list.slice(0, -100)],
  ['truncated', lines.slice(0, 12).join('\n')],
  ['reshaped', list.replaceAll('"secretariat":', '"secretary":')],
  ['reshaped', swapped.replaceAll('"x":', '"status":')],
  ['reshaped', list.replaceAll('"acronym":"SAC"', '"acronym":"SAMR"')],
  ['reshaped', '{"error":"not found"}'],
  ['reshaped', `{\n${list}`],
])('refuses a file with the alarm %s', (alarm, text) => {
  expect(() => isoOpenData.read(text, null)).toThrow(
    expect.objectContaining({ name: 'UpstreamError', alarm }),
  );
});
