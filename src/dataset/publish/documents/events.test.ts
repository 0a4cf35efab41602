import { expect, it } from 'vitest';
import { openDataset } from '../dataset.ts';
import { ownRecords } from '../../../../tests/support/records/ownRecords.ts';
import { newestEvents } from './events.ts';

it('calls who acts by a name, never by the id of a body', () => {
  const records = ownRecords();
  const ids = new Set(records.bodies.map(({ bodyId }) => bodyId));
  const events = newestEvents(openDataset(records));
  expect(records.events.filter(({ body }) => ids.has(body ?? '')).length).toBeGreaterThan(0);
  expect(events.filter(({ body }) => ids.has(body ?? ''))).toEqual([]);
});
