import { expect, it } from 'vitest';
import { sampleObservation } from '../../../../tests/support/records/sampleRows.ts';
import type { ProposedObservation } from '../connector.ts';
import { observationsReading } from '../read/observationsReading.ts';
import { planObservations } from './planObservations.ts';

const feed = {
  url: 'https://example.org/a.csv',
  sourceId: 's',
  indicatorIds: ['i'],
  boards: [],
  extent: 'history',
} as const;
const row = sampleObservation;
const reading = (...rows: ProposedObservation[]) => observationsReading(feed, rows);

it('says nothing where key and value are known', () => {
  expect(planObservations(reading(row({ note: 'said anew' })), [row()])).toMatchObject({
    unchanged: 1,
    added: [],
  });
});

it('adds what is newer than its own series, and only that', () => {
  const known = [row({ timePeriod: '2024' }), row({ refArea: 'CN', timePeriod: '2026' })];
  const plan = planObservations(
    reading(
      row({ timePeriod: '2026' }),
      row({ timePeriod: '2025' }),
      row({ timePeriod: '2023' }),
      row({ refArea: 'CN', timePeriod: '2025' }),
      row({ refArea: 'JP', timePeriod: '2026' }),
      row({ timePeriod: '2024' }),
    ),
    known,
  );
  const keys = (rows: readonly ProposedObservation[]) =>
    rows.map(({ refArea, timePeriod }) => refArea + timePeriod);
  expect(keys(plan.added)).toEqual(['US2025', 'US2026']);
  expect(keys(plan.older)).toEqual(['CN2025', 'US2023']);
  expect(keys(plan.unfollowed)).toEqual(['JP2026']);
});

it('leaves a revision of its own row, and a contradiction of another source, to a person', () => {
  const known = [row({ value: 1 }), row({ refArea: 'CN', sourceId: 'hand', value: 1 })];
  const plan = planObservations(reading(row({ value: 2 }), row({ refArea: 'CN', value: 2 })), known);
  expect(plan).toMatchObject({ added: [], unchanged: 0 });
  expect(plan.revised).toEqual([{ known: known[0], proposed: row({ value: 2 }) }]);
  expect(plan.disputed.map((pair) => pair.known.sourceId)).toEqual(['hand']);
});

it('keeps and names rows of its source that are gone from a file that brings all years', () => {
  const known = [row({ timePeriod: '2024' }), row(), row({ refArea: 'CN', sourceId: 'hand' })];
  const shorter = reading(row());
  expect(planObservations(shorter, known).gone).toEqual([known[0]]);
  expect(planObservations({ ...shorter, feed: { ...feed, extent: 'state' } }, known).gone).toEqual([]);
});
