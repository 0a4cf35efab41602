import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { Industry } from '../contract/codelists.ts';
import { overviewDocument } from '../contract/overview.ts';
import { eventsDocument, newestEventsDocument, type PolicyEvent } from '../contract/policyEvent.ts';
import { filterByIndustry } from './industries.ts';
import {
  eventsOfWeek,
  latestBy,
  newestIn,
  relatedEvents,
  type EventSubject,
  eventDateText,
  eventDefinition,
  withoutPrices,
} from './events.ts';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';

/** Number of events on the overview. */
const MOST = builtDocument(overviewDocument).events.length;

const { events } = builtDocument(eventsDocument);
const documentOf = (industry: string) => builtDocument(newestEventsDocument(industry));
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('newestOf', () => {
  it.each(Industry.codes)('gives the newest events of %s, not those among the newest of all', (industry) => {
    const own = filterByIndustry(withoutPrices(events), [industry]);
    expect(ids(newestIn([documentOf(industry)], MOST))).toEqual(ids(own.slice(0, MOST)));
  });

  it('gives the newest of several industries together, each once', () => {
    const chosen = ['ai', 'ev', 'batteries'] as const;
    const own = filterByIndustry(withoutPrices(events), chosen);
    expect(ids(newestIn(chosen.map(documentOf), MOST))).toEqual(ids(own.slice(0, MOST)));
  });
});

const event = (id: string, more: Partial<PolicyEvent>, sourceId = 'other'): PolicyEvent => ({
  id,
  date: '2026-05-26',
  refAreas: ['CN'],
  industries: ['ev'],
  body: null,
  kind: 'rule',
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

it('says of a day whose it is: of the act or of its report', () => {
  const act = event('a', { date: '2022-07-19' });
  expect(eventDateText(act)).toBe('July 19, 2022');
  expect(eventDateText({ ...act, isReported: true })).toBe('reported July 19, 2022');
  expect(eventDefinition({ ...act, isReported: true })).toContain('the act may be earlier');
});

it('finds what is of the week before a day, and what was the latest', () => {
  const event = (date: string, kind: PolicyEvent['kind']) => ({ date, kind });
  const [launch, price, board] = [
    event('2026-11-26', 'market'),
    event('2026-11-24', 'price'),
    event('2026-09', 'measured'),
  ];
  const all = [launch, price, board];
  expect(eventsOfWeek(all, '2026-12-01')).toEqual([launch]);
  expect(eventsOfWeek(all, '2026-11-30')).toEqual([launch, price]);
  expect(eventsOfWeek(all, '2026-11-25')).toEqual([price]);
  expect(latestBy(all, '2026-11-25')).toEqual([price, board]);
});
