import { listed } from './formats.ts';
import { isOnOrBefore, periodStart, formatPeriod, periodEnd } from './periods.ts';
import { counted } from './words.ts';
import type { PolicyEvent } from '../contract/policyEvent.ts';
import type { Sources } from '../contract/primitives.ts';
import type { PricedModel } from '../contract/aiPricing.ts';

/** What was out on a day, and how much of the rest is left out for which reason. */
export interface KnownRows<Row> {
  readonly known: readonly Row[];
  /** Rows that were published after the day. */
  readonly later: number;
  /** Rows of which only a month or a year is on record that holds the day: they may have been out or not. */
  readonly unsure: number;
  /** Rows of which no publication date is on record: that they were out on the day cannot be shown. */
  readonly undated: number;
}

/**
 * The rows that had been published by a day; all rows where no day is asked for: what is in the dataset was
 * known on the dataset's day at the latest, dated or not.
 *
 * @param publishedOn when a row was published; a month or a year counts from its last day on.
 * @param day `YYYY-MM-DD` before the dataset's day, or `null` for the newest state.
 */
export function knownOn<Row>(
  rows: readonly Row[],
  publishedOn: (row: Row) => string | null,
  day: string | null,
): KnownRows<Row> {
  if (day === null) return { known: rows, later: 0, unsure: 0, undated: 0 };
  const known: Row[] = [];
  const leftOut = { later: 0, unsure: 0, undated: 0 };
  for (const row of rows) {
    const date = publishedOn(row);
    if (date === null) leftOut.undated += 1;
    else if (isOnOrBefore(date, day)) known.push(row);
    else if (periodStart(date) > periodStart(day)) leftOut.later += 1;
    else leftOut.unsure += 1;
  }
  return { known, ...leftOut };
}

interface LeftOut {
  readonly later: number;
  readonly unsure: number;
  readonly undated: number;
}

/**
 * What a view of an earlier day says of the rows that it leaves out, or `null` where it leaves out none.
 *
 * @param what the rows in the singular: "value", "event".
 * @param came how one of them became known.
 */
export function leftOutNote(
  { later, unsure, undated }: LeftOut,
  what: string,
  day: string | null,
  came = 'published',
): string | null {
  const parts = [
    ...(later > 0 ? [`${counted(later, what)} ${came} after ${formatPeriod(day ?? '')}`] : []),
    ...(unsure > 0 ? [`${counted(unsure, what)} whose month or year of publication includes that day`] : []),
    ...(undated > 0 ? [`${counted(undated, what)} without a publication date`] : []),
  ];
  return parts.length === 0 ? null : `Left out: ${listed(parts)}.`;
}

/** When an event was both past and reported: the later of its date and its source's, where that has one. */
function reportedOn(event: PolicyEvent, sources: Sources): string {
  const published = sources[event.evidence.sourceId]?.publishedOn ?? event.date;
  return periodEnd(published) > periodEnd(event.date) ? published : event.date;
}

/** The events that had happened and had been reported by a day, with what was known of them; all without a day. */
export function eventsOn(
  events: readonly PolicyEvent[],
  sources: Sources,
  day: string | null,
): KnownRows<PolicyEvent> {
  const cut = knownOn(events, (event) => reportedOn(event, sources), day);
  if (day === null) return cut;
  const known = cut.known.map((event) => ({
    ...event,
    addenda: event.addenda.filter(({ knownFrom }) => knownFrom <= day),
  }));
  return { ...cut, known };
}

/** The models that were out on a day, those without a known release among them; all without a day. */
export const modelsOut = (models: readonly PricedModel[], day: string | null): readonly PricedModel[] =>
  day === null
    ? models
    : models.filter(({ releasedOn }) => releasedOn === null || isOnOrBefore(releasedOn, day));
