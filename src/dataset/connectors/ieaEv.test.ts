import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleObservation } from '../../../tests/support/records/sampleRows.ts';
import { UpstreamError } from './connector.ts';
import { ieaEv } from './ieaEv.ts';
import { planObservations } from './runner/planObservations.ts';
import { proposedRows } from './runner/proposals.ts';

const data = readFileSync(new URL('../../../tests/fixtures/upstream/iea-ev.csv', import.meta.url), 'utf8');
const read = (text: string) => ieaEv.read(text, null);

it('turns the rows of the areas and indicators that the records follow into cited observations', () => {
  const reading = read(data);
  const { feed } = reading;
  const observations = proposedRows(reading, 'observations');
  expect(feed.sourceId).toBe('ev-iea-gevo2025-data');
  expect(new Set(observations.map(({ refArea }) => refArea))).toEqual(
    new Set(['CN', 'EU', 'NO', 'US', 'WORLD']),
  );
  expect(
    observations.find(
      ({ indicatorId, refArea, timePeriod }) =>
        indicatorId === 'ev-bev-car-sales' && refArea === 'US' && timePeriod === '2024',
    ),
  ).toEqual({
    indicatorId: 'ev-bev-car-sales',
    refArea: 'US',
    timePeriod: '2024',
    industry: 'ev',
    value: 1200000,
    unit: 'vehicles',
    obsStatus: 'A',
    sourceId: 'ev-iea-gevo2025-data',
    sourceLocator: 'EVDataExplorer2025.csv, USA, EV sales, Cars, BEV, 2024',
    confidence: 'high',
    note: 'IEA publishes two significant figures',
  });
});

it('keeps a projection apart from what was counted, in indicators of its own', () => {
  const observations = proposedRows(read(data), 'observations');
  const forecasts = observations.filter(({ obsStatus }) => obsStatus === 'F');
  expect(new Set(forecasts.map(({ indicatorId }) => indicatorId))).toEqual(
    new Set(['ev-battery-demand-cars-steps', 'ev-car-sales-share-steps', 'ev-public-chargers-fast-steps']),
  );
  expect(observations.filter(({ timePeriod }) => timePeriod === '2030')).toEqual(
    forecasts.filter(({ timePeriod }) => timePeriod === '2030'),
  );
});

it('proposes the year that the records lack, and nothing once they have it', () => {
  const reading = read(data);
  const known = proposedRows(reading, 'observations')
    .filter(({ timePeriod, obsStatus }) => timePeriod < '2024' || obsStatus === 'F')
    .map((row) => sampleObservation(row));
  const { added } = planObservations(reading, known);
  expect(new Set(added.map(({ timePeriod }) => timePeriod))).toEqual(new Set(['2024']));
  const all = [...known, ...added.map((row) => sampleObservation(row))];
  expect(planObservations(reading, all)).toMatchObject({ added: [], revised: [], older: [], gone: [] });
});

it('cites the edition that the newest counted year tells', () => {
  const next = data.replaceAll(/,2024,/g, ',2025,');
  const reading = read(next);
  const { feed } = reading;
  const observations = proposedRows(reading, 'observations');
  expect(feed.sourceId).toBe('ev-iea-gevo2026-data');
  expect(new Set(observations.map(({ sourceId }) => sourceId))).toEqual(new Set([feed.sourceId]));
});

it.each([
  ['html', '<!doctype html><title>Not found</title>'],
  ['empty', '\n'],
  ['empty', `${data.split('\n', 1).join('')}\n`],
  ['column-gone', data.replace('powertrain', 'drivetrain')],
  ['reshaped', data.replace('year,unit', 'unit,year')],
  ['reshaped', data.replace('mode,powertrain', 'powertrain,mode')],
  ['reshaped', data.replaceAll(/,([\w ]+),(\d+)(?=,\w+$)/gm, ',$2,$1')],
  ['reshaped', data.replaceAll('GWh', 'MWh')],
  ['reshaped', data.replaceAll('Historical', 'History')],
  [
    'reshaped',
    `${data}${data
      .split('\n')
      .slice(1, 2)
      .join('')
      .replace(/\d+(?=,\w+$)/, '7')}\n`,
  ],
])('refuses a file with the alarm %s', (alarm, text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'UpstreamError', alarm }));
});

it('notices each cut, down to its last row', () => {
  const lengths = Array.from({ length: 300 }, (_, index) => Math.floor((index * (data.length - 1)) / 300));
  const lastRow = data.trimEnd().lastIndexOf('\n');
  for (const length of [...lengths, lastRow, lastRow + 1, data.length - 2]) {
    expect(() => read(data.slice(0, length)), `cut at ${length}`).toThrow(UpstreamError);
  }
});
