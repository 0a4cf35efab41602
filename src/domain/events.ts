import type { EventsDocument, PolicyEvent } from '../contract/policyEvent.ts';
import type { Industry, RefArea } from '../contract/codelists.ts';
import { formatPeriod } from './periods.ts';

const isAfter = (one: PolicyEvent, other: PolicyEvent): boolean =>
  one.date > other.date || (one.date === other.date && one.id < other.id);

type DatedEvent = Pick<PolicyEvent, 'date' | 'isReported'>;

/** "reported July 19, 2022" where the day is that of the news. */
export const eventDateText = ({ date, isReported }: DatedEvent): string =>
  `${isReported === true ? 'reported ' : ''}${formatPeriod(date)}`;

/** What an event is, and what its day is the day of. */
export const eventDefinition = ({
  summary,
  isReported,
}: Pick<PolicyEvent, 'summary' | 'isReported'>): string =>
  isReported === true
    ? `${summary ?? 'Something decided, published or measured.'} The day is that of the report; the act may be earlier.`
    : (summary ?? 'Something decided, published or measured, on the day it happened.');

/** Events but for those of prices, which have a page of their own and would crowd the rest. */
export const withoutPrices = <E extends Pick<PolicyEvent, 'kind'>>(events: readonly E[]): E[] =>
  events.filter(({ kind }) => kind !== 'price');

/** The newest events of several documents, each once, newest first and on one day by id. */
export function newestOf(documents: readonly Pick<EventsDocument, 'events'>[], most: number): PolicyEvent[] {
  const byId = new Map(documents.flatMap(({ events }) => events.map((event) => [event.id, event] as const)));
  return [...byId.values()].sort((one, other) => (isAfter(one, other) ? -1 : 1)).slice(0, most);
}

/** What events are set against: an indicator's industries, the areas of its values, and its sources. */
export interface EventSubject {
  readonly industries: readonly Industry[];
  readonly refAreas: ReadonlySet<RefArea>;
  readonly sourceIds: ReadonlySet<string>;
}

interface RelatedEvents {
  readonly events: readonly PolicyEvent[];
  /** How many of them cite a source of the subject; these come first. */
  readonly bySource: number;
}

/** An industry that says nothing about the subject. */
const ANY: Industry = 'cross-industry';

/**
 * The events that belong to a subject: those that cite one of its sources, and those that concern both one
 * of its industries and one of its areas. "Cross-industry" joins nothing to anything. Those by source come
 * first; within both, the given order stays.
 */
export function relatedEvents(events: readonly PolicyEvent[], subject: EventSubject): RelatedEvents {
  const citing = events.filter((event) => subject.sourceIds.has(event.evidence.sourceId));
  const alike = events.filter(
    (event) =>
      !subject.sourceIds.has(event.evidence.sourceId) &&
      event.industries.some((code) => code !== ANY && subject.industries.includes(code)) &&
      event.refAreas.some((area) => subject.refAreas.has(area)),
  );
  return { events: [...citing, ...alike], bySource: citing.length };
}
