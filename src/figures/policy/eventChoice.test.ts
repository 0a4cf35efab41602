import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { Industry } from '../../contract/codelists.ts';
import { overviewDocument } from '../../contract/overview.ts';
import { eventsDocument, newestEventsDocument, type PolicyEvent } from '../../contract/policyEvent.ts';
import { withoutPrices } from '../../domain/events.ts';
import { datasetDay } from '../../domain/periods.ts';
import { parseView } from '../../url/view.ts';
import { allEventsLink, eventsInView } from './eventChoice.ts';

const all = builtDocument(eventsDocument);
const day = datasetDay(all.datasetVersion);

/** The ids of the events that the page of a link lists. */
function listedAt(link: string, industries: readonly Industry[]) {
  const [, search = ''] = /^\/policy(\?[^#]*)?#events$/.exec(link) ?? [];
  const { view } = parseView(search);
  return new Set(eventsInView(all, { ...view, industries }).shown.map(({ id }) => id));
}

const missing = (events: readonly PolicyEvent[], industries: readonly Industry[]) => {
  const listed = listedAt(allEventsLink(events, day), industries);
  return events.filter(({ id }) => !listed.has(id)).map(({ id }) => id);
};

it('leads from the events of the overview to a list that has them', () => {
  expect(missing(builtDocument(overviewDocument).events, [])).toEqual([]);
  expect(allEventsLink(builtDocument(overviewDocument).events, day)).toBe('/policy#events');
});

it.each(Industry.codes)('leads from the events of an industry to a list that has them: %s', (industry) => {
  const events = withoutPrices(builtDocument(newestEventsDocument(industry)).events);
  expect(events.length).toBeGreaterThan(0);
  expect(missing(events, [industry])).toEqual([]);
});
