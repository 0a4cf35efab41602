import type { ActorIndicator } from '../../../contract/actors.ts';
import type { CalendarEntry } from '../../../contract/calendar.ts';
import type { RefArea } from '../../../contract/codelists.ts';
import { periodEnd } from '../../../contract/periodDays.ts';
import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import { rivals } from '../../../domain/rivals.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { actorSpotter } from '../../derive/actors.ts';
import { isPublished } from '../../derive/publishedIndicators.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import { datesFrom } from './calendar.ts';
import { newestEvents } from './events.ts';
import { indicatorFrom, publishedValue } from './indicators.ts';

const shownAreas: readonly RefArea[] = [...rivals, 'WORLD'];

/** Returns the newest value that is not a forecast. */
export function newestPublished(rows: readonly PublishedObservation[]): ActorIndicator['newest'] {
  const observed = rows.filter(({ obsStatus }) => obsStatus !== 'F');
  const [row] = observed.toSorted((a, b) => periodEnd(b.timePeriod) - periodEnd(a.timePeriod));
  return row === undefined ? [] : [publishedValue(row)];
}

function actorIndicator(row: RowOf<'indicators'>, dataset: OpenDataset): ActorIndicator {
  const { id, title, unit, definition, industries } = indicatorFrom(row, dataset);
  const rows = dataset.observations.get(row.indicatorId) ?? [];
  const isSplit = new Set(rows.map(({ industry }) => industry)).size > 1;
  const newest = isSplit
    ? []
    : shownAreas.flatMap((area) => newestPublished(rows.filter(({ refArea }) => refArea === area)));
  return { id, title, unit, definition, industries, newest, isSplit };
}

/** Returns the published indicators about each body and organization, by its id, sorted by title. */
export function indicatorsOfActors(dataset: OpenDataset): ReadonlyMap<string, readonly ActorIndicator[]> {
  const { indicators, indicatorActors } = dataset.records;
  const shown = new Map(
    indicators
      .filter((row) => isPublished(row) && (dataset.observations.get(row.indicatorId) ?? []).length > 0)
      .map((row) => [row.indicatorId, row]),
  );
  const pairs = indicatorActors.flatMap(({ indicatorId, actorId }) => {
    const row = shown.get(indicatorId);
    return row === undefined ? [] : [{ actorId, indicator: actorIndicator(row, dataset) }];
  });
  return new Map(
    [...groupBy(pairs, ({ actorId }) => actorId)].map(([id, own]) => [
      id,
      own.map(({ indicator }) => indicator).sort((a, b) => compareText(a.title, b.title)),
    ]),
  );
}

/** Returns the calendar dates that name each body and organization, in order, by its id. */
export function datesOfActors(records: Records): ReadonlyMap<string, readonly CalendarEntry[]> {
  const spot = actorSpotter(records);
  const pairs = datesFrom(records).flatMap((row) =>
    [...spot(`${row.title} ; ${row.reference ?? ''}`)].map((id) => ({ id, row })),
  );
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, own]) => [id, own.map(({ row }) => row)]));
}

/**
 * Returns the events by each body and organization, and those whose title or summary names it, newest first, by its
 * id.
 */
export function eventsOfActors(dataset: OpenDataset): ReadonlyMap<string, readonly PolicyEvent[]> {
  const spot = actorSpotter(dataset.records);
  const pairs = newestEvents(dataset).flatMap((event) =>
    [...spot(`${event.body ?? ''} ; ${event.title} ; ${event.summary ?? ''}`)].map((id) => ({ id, event })),
  );
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, own]) => [id, own.map(({ event }) => event)]));
}
