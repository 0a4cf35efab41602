import { expect, it } from 'vitest';
import {
  sampleBoard,
  sampleEntry,
  sampleModel,
  sampleObservation,
  sampleSegment,
  sampleSource,
} from '../../../../tests/support/records/sampleRows.ts';
import { exchangeRate, inUsd } from '../../../domain/priceOn.ts';
import { lastListings } from '../../derive/priceInForce.ts';
import { pricedRates } from '../documents/priceTables.ts';
import { tables } from '../../tables/records.ts';
import { ownDataset } from '../../../../tests/support/records/ownRecords.ts';
import { openRows, publishedModels } from './openTables.ts';

const closed = new Set(['closed']);
const kept = (sets: Parameters<typeof openRows>[0]) =>
  openRows(sets, closed).map(({ rows, leftOut }) => [rows.length, Object.fromEntries(leftOut)]);

it('leaves out the rows of a source under terms, and keeps the source itself on the list', () => {
  expect(
    kept([
      { definition: tables.sources, rows: [sampleSource({ sourceId: 'closed' }), sampleSource()] },
      { definition: tables.boards, rows: [sampleBoard()] },
      { definition: tables.boardEntries, rows: [sampleEntry({ sourceId: 'closed' }), sampleEntry()] },
    ]),
  ).toEqual([
    [2, {}],
    [1, {}],
    [1, { closed: 1 }],
  ]);
});

it('leaves out what was computed from such rows', () => {
  const derivation = { method: 'm', formula: 'f', inputs: [{ sourceId: 's' }, { sourceId: 'closed' }] };
  const rows = [sampleObservation(), { ...sampleObservation(), derivation }];
  expect(kept([{ definition: tables.observations, rows }])).toEqual([[1, { closed: 1 }]]);
});

it('takes along rows that refer to what is gone, also in tables that come before', () => {
  expect(
    kept([
      {
        definition: tables.priceSegments,
        rows: [sampleSegment({ modelId: 'gone' }), sampleSegment({ modelId: 'm' })],
      },
      {
        definition: tables.models,
        rows: [sampleModel({ modelId: 'gone', sourceId: 'closed' }), sampleModel({ modelId: 'm' })],
      },
    ]),
  ).toEqual([
    [1, { closed: 1 }],
    [1, { closed: 1 }],
  ]);
});

it('keeps a row that such a source only confirms', () => {
  const rows = [sampleModel({ secondSourceId: 'closed' })];
  expect(kept([{ definition: tables.models, rows }])).toEqual([[1, {}]]);
});

it('converts a price of a model as pages do: at the rate known when it was last listed', () => {
  const dataset = ownDataset();
  const rates = pricedRates(dataset);
  const listed = lastListings(dataset.records);
  const converted = publishedModels(dataset).filter(({ priceBasis }) => priceBasis === 'cny-converted');
  expect(converted.length).toBeGreaterThan(20);
  for (const row of converted) {
    const { inputCnyPerMtok: input, cachedInputCnyPerMtok: cachedInput, outputCnyPerMtok: output } = row;
    const rate = exchangeRate(rates, listed.get(row.modelId) ?? '')?.value ?? 0;
    expect([row.modelId, row.inputUsdPerMtok, row.cachedInputUsdPerMtok, row.outputUsdPerMtok]).toEqual([
      row.modelId,
      ...Object.values(inUsd({ input, cachedInput, output }, rate)),
    ]);
  }
});
