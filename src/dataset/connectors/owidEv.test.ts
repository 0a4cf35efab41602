import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleObservation } from '../../../tests/support/records/sampleRows.ts';
import { owidEv } from './owidEv.ts';
import { planObservations } from './runner/planObservations.ts';
import { proposedRows } from './runner/proposals.ts';

const recorded = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/upstream/${name}`, import.meta.url), 'utf8');
const sales = recorded('owid-ev-sales.csv');
const share = recorded('owid-ev-sales-share.csv');
const read = (text: string) => owidEv.read(text, null);

it('turns the recorded sales into cited rows of the areas that the records follow', () => {
  const reading = read(sales);
  const { feed } = reading;
  const observations = proposedRows(reading, 'observations');
  expect(feed.sourceId).toBe('ev-owid-electric-car-sales');
  expect(new Set(observations.map(({ refArea }) => refArea))).toEqual(new Set(['CN', 'EU', 'US', 'WORLD']));
  expect(observations).toHaveLength(20);
  expect(observations.find(({ refArea, timePeriod }) => refArea === 'EU' && timePeriod === '2024')).toEqual({
    indicatorId: 'ev-car-sales',
    refArea: 'EU',
    timePeriod: '2024',
    industry: 'ev',
    value: 2270000,
    unit: 'vehicles',
    obsStatus: 'A',
    sourceId: 'ev-owid-electric-car-sales',
    sourceLocator: 'electric-car-sales.csv, row European Union (27) 2024',
    confidence: 'high',
    note: null,
  });
});

it('tells the file of shares by its columns', () => {
  const reading = read(share);
  const { feed } = reading;
  const observations = proposedRows(reading, 'observations');
  expect(feed.sourceId).toBe('ev-owid-electric-car-sales-share');
  expect(observations.at(-1)).toMatchObject({
    indicatorId: 'ev-car-sales-share',
    value: 25,
    unit: 'percent',
  });
});

it('proposes the year that the records lack, and nothing once they have it', () => {
  const reading = read(sales);
  const known = proposedRows(reading, 'observations')
    .filter(({ timePeriod }) => timePeriod < '2025')
    .map((row) => sampleObservation(row));
  const first = planObservations(reading, known);
  expect(first.added.map(({ refArea, timePeriod }) => `${refArea} ${timePeriod}`)).toEqual([
    'CN 2025',
    'EU 2025',
    'US 2025',
    'WORLD 2025',
  ]);
  const second = planObservations(reading, [...known, ...first.added.map((row) => sampleObservation(row))]);
  expect(second).toMatchObject({ unchanged: 20, added: [], revised: [], older: [], gone: [] });
});

const swapCells = (text: string) => text.replaceAll(/^(.+),(\d{4}),(-?\d+)$/gm, '$1,$3,$2');

it.each([
  ['html', '<!doctype html><title>Not found</title>'],
  ['empty', '\n'],
  ['empty', 'Entity,Code,Year,Electric cars sold\n'],
  ['column-gone', sales.replace('Electric cars sold', 'electric_cars_sold')],
  ['column-gone', sales.replace('Year', 'Day')],
  ['reshaped', sales.replace('Code,Year', 'Year,Code')],
  ['reshaped', swapCells(sales)],
  ['reshaped', sales.replace(',2022,990000', ',2022,"990,000"')],
  ['reshaped', sales.replace(',2022,990000', ',2022,-990000')],
  ['truncated', sales.slice(0, sales.indexOf('World,OWID'))],
  ['truncated', sales.slice(0, sales.lastIndexOf('World,OWID'))],
  ['truncated', sales.slice(0, -12)],
  ['truncated', sales.slice(0, -2)],
])('refuses a file with the alarm %s', (alarm, text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'UpstreamError', alarm }));
});
