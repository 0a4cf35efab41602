import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import {
  sampleEntry,
  sampleObservation,
  sampleSource,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { sourceCoversPeriod } from './sourceCoversPeriod.ts';

const sources = [sampleSource({ publishedOn: '2023-01-10' }), sampleSource({ sourceId: 'undated' })];
const find = (changes: Parameters<typeof sampleObservation>[0]) =>
  textsOf(
    sourceCoversPeriod({
      ...{ sources, amendments: [], boardEntries: [] },
      observations: [sampleObservation(changes)],
    }),
  );

it('finds a value that is younger than its source', () => {
  expect(find({ timePeriod: '2024-06' })).toEqual([
    '[source-covers-period] US 2024-06: Its source, s, is of 2023-01-10, before the period began. Mark the value F or P, or cite a later source.',
  ]);
  expect(find({ timePeriod: '2023-01-11' })).toHaveLength(1);
});

it('lets a running period, a forecast, a provisional value and an undated source be', () => {
  expect(find({ timePeriod: '2023' })).toEqual([]);
  expect(find({ timePeriod: '2023-01' })).toEqual([]);
  expect(find({ timePeriod: '2030', obsStatus: 'F' })).toEqual([]);
  expect(find({ timePeriod: '2024', obsStatus: 'P' })).toEqual([]);
  expect(find({ timePeriod: '2030', sourceId: 'undated' })).toEqual([]);
});

it('finds a capture of a board that is younger than its source', () => {
  const found = (snapshot: string) =>
    textsOf(
      sourceCoversPeriod({
        ...{ sources, amendments: [], observations: [] },
        boardEntries: [sampleEntry({ snapshot })],
      }),
    );
  expect(found('2023-01-11')).toHaveLength(1);
  expect(found('2023-01-10')).toEqual([]);
});

it('finds an amendment that is younger than its source', () => {
  const amendments = ownRecords().amendments.slice(0, 1);
  const found = (publishedOn: string) =>
    sourceCoversPeriod({
      ...{ sources, boardEntries: [], observations: [] },
      amendments: amendments.map((row) => ({ ...row, sourceId: 's', publishedOn })),
    });
  expect(found('2023-01-11')).toHaveLength(1);
  expect(found('2023-01-10')).toEqual([]);
});
