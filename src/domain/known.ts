import { listed } from './formats.ts';
import { isOnOrBefore, periodStart, formatPeriod, periodEnd } from './periods.ts';
import { counted, wholeText } from './words.ts';
import type { Gap } from '../contract/gaps.ts';
import type { PolicyEvent } from '../contract/policyEvent.ts';
import type { Sources, Evidence } from '../contract/primitives.ts';
import type { PricedModel } from '../contract/aiPricing.ts';

/** Rows published by a day, and the number of rows left out for each reason. */
export interface KnownRows<Row> {
  readonly known: readonly Row[];
  /** Number of rows published after the day. */
  readonly later: number;
  /** Number of rows known only by a month or year that contains the day, so that they may have been out or not. */
  readonly unsure: number;
  /** Number of rows without a publication date, which cannot be shown to have been out on the day. */
  readonly undated: number;
}

/**
 * Returns the rows published by a day. Without a day it returns all rows, dated or not: everything in the dataset was
 * known on the dataset's date at the latest.
 *
 * @param publishedOn publication date of a row; a month or a year counts from its last day.
 * @param day `YYYY-MM-DD` before the dataset's date, or `null` for the newest state.
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

/** Returns the publication date of a row's source; `null` if it is not known. */
export const publishedIn =
  (sources: Sources) =>
  ({ evidence }: { readonly evidence: Pick<Evidence, 'sourceId'> }): string | null =>
    sources[evidence.sourceId]?.publishedOn ?? null;

/** Returns the questions that had been looked for by a day. */
export const gapsOn = (gaps: readonly Gap[], day: string | null): readonly Gap[] =>
  knownOn(gaps, ({ lookedOn }) => lookedOn, day).known;

interface LeftOut {
  readonly later: number;
  readonly unsure: number;
  readonly undated: number;
}

/**
 * Returns the note of a view of an earlier day about the rows that it leaves out; `null` if there are none.
 *
 * @param what noun for the rows in the singular: "value", "event".
 * @param came past participle for how one of them became known.
 */
export function leftOutNote(
  { later, unsure, undated }: LeftOut,
  what: string,
  day: string | null,
  came = 'published',
): string | null {
  const reasons = [
    { count: later, why: `${came} after ${formatPeriod(day ?? '')}` },
    { count: unsure, why: 'dated only to a month or year that includes this date' },
    { count: undated, why: 'without a publication date' },
  ].filter(({ count }) => count > 0);
  const parts = reasons.map(({ count, why }, at) =>
    at === 0 ? `${counted(count, what)} ${why}` : `${wholeText(count)} ${why}`,
  );
  return parts.length === 0 ? null : `Left out: ${listed(parts)}.`;
}

/** Returns when an event was both past and reported: the later of its date and its source's, if that has one. */
function reportedOn(event: PolicyEvent, sources: Sources): string {
  const published = sources[event.evidence.sourceId]?.publishedOn ?? event.date;
  return periodEnd(published) > periodEnd(event.date) ? published : event.date;
}

/**
 * Returns the events that had happened and been reported by a day, with what was known of them; all if there is no
 * day.
 */
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

/** Returns the models released by a day, including those without a known release date; all if there is no day. */
export const modelsOut = (models: readonly PricedModel[], day: string | null): readonly PricedModel[] =>
  day === null
    ? models
    : models.filter(({ releasedOn }) => releasedOn === null || isOnOrBefore(releasedOn, day));
