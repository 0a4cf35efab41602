import { expect, it } from 'vitest';
import type { PolicyEvent } from '../contract/policyEvent.ts';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { relatedEvents, type EventSubject } from './relatedEvents.ts';

const event = (id: string, more: Partial<PolicyEvent>, sourceId = 'other'): PolicyEvent => ({
  id,
  date: '2026-05-26',
  refAreas: ['CN'],
  industries: ['ev'],
  body: null,
  title: id,
  summary: null,
  addenda: [],
  evidence: { ...sampleEvidence, sourceId },
  ...more,
});

const subject: EventSubject = {
  industries: ['ev', 'cross-industry'],
  refAreas: new Set(['CN', 'US']),
  sourceIds: new Set(['own']),
};
const idsOf = (events: readonly PolicyEvent[]) => relatedEvents(events, subject).events.map(({ id }) => id);

it('needs an industry and an area in common', () => {
  expect(
    idsOf([
      event('both', {}),
      event('industry only', { refAreas: ['DE'] }),
      event('area only', { industries: ['telecom'] }),
      event('neither', { industries: [], refAreas: [] }),
    ]),
  ).toEqual(['both']);
});

it('takes events of the same source whatever they are about, and puts them first', () => {
  const events = [event('alike', {}), event('cited', { industries: [], refAreas: ['JP'] }, 'own')];
  expect(relatedEvents(events, subject)).toMatchObject({ bySource: 1 });
  expect(idsOf(events)).toEqual(['cited', 'alike']);
});

it('does not take “cross-industry” for something in common', () => {
  expect(idsOf([event('all', { industries: ['cross-industry'] })])).toEqual([]);
});
