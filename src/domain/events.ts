import type { EventsDocument, PolicyEvent } from '../contract/policyEvent.ts';
import type { Industry, RefArea } from '../contract/codelists.ts';
import { formatPeriod, weekStart } from './periods.ts';

const isAfter = (one: PolicyEvent, other: PolicyEvent): boolean =>
  one.date > other.date || (one.date === other.date && one.id < other.id);

type DatedEvent = Pick<PolicyEvent, 'date' | 'isReported'>;

/** Returns the date of an event: "reported July 19, 2022" if the date is that of the report. */
export const eventDateText = ({ date, isReported }: DatedEvent): string =>
  `${isReported === true ? 'reported ' : ''}${formatPeriod(date)}`;

/** Returns the definition of an event, including the meaning of its date. */
export const eventDefinition = ({
  summary,
  isReported,
}: Pick<PolicyEvent, 'summary' | 'isReported'>): string =>
  isReported === true
    ? `${summary ?? 'Something decided, published or measured.'} The day is that of the report; the act may be earlier.`
    : (summary ?? 'Something decided, published or measured, on the day it happened.');

/** Returns the events other than price changes, which have their own page and would crowd out the rest. */
export const withoutPrices = <E extends Pick<PolicyEvent, 'kind'>>(events: readonly E[]): E[] =>
  events.filter(({ kind }) => kind !== 'price');

/** Returns the events of the week that ends with a day, of those given. */
export const eventsOfWeek = <E extends DatedEvent>(events: readonly E[], day: string): E[] =>
  events.filter(({ date }) => date >= weekStart(day) && date <= day);

/** Returns the latest price and the latest other event up to a day, of events given newest first. */
export function latestBy<E extends DatedEvent & Pick<PolicyEvent, 'kind'>>(
  events: readonly E[],
  day: string,
): E[] {
  const known = events.filter(({ date }) => date <= day);
  const [price, other] = [known.find(({ kind }) => kind === 'price'), withoutPrices(known)[0]];
  return [price, other].filter((one) => one !== undefined);
}

/** Returns the newest events of several documents without duplicates, newest first and by id within a day. */
export function newestIn(documents: readonly Pick<EventsDocument, 'events'>[], most: number): PolicyEvent[] {
  const byId = new Map(documents.flatMap(({ events }) => events.map((event) => [event.id, event] as const)));
  return [...byId.values()].sort((one, other) => (isAfter(one, other) ? -1 : 1)).slice(0, most);
}

/** Subject that events are matched with: an indicator's industries, the areas of its values, and its sources. */
export interface EventSubject {
  readonly industries: readonly Industry[];
  readonly refAreas: ReadonlySet<RefArea>;
  readonly sourceIds: ReadonlySet<string>;
}

interface RelatedEvents {
  readonly events: readonly PolicyEvent[];
  /** Number of those that cite a source of the subject; they come first. */
  readonly bySource: number;
}

/** An industry that says nothing about the subject. */
const ANY: Industry = 'cross-industry';

/**
 * Returns the events related to a subject: those that cite one of its sources, and those that concern both one of its
 * industries and one of its areas. "Cross-industry" matches nothing. Those by source come first; the given order is
 * kept within both groups.
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
