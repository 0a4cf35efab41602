import type { Lead } from '../../../contract/overview.ts';
import {
  listedWithValues,
  newestValuesDocument,
  type ListedIndicator,
} from '../../../contract/newestValues.ts';
import { periodStart } from '../../../contract/periodDays.ts';
import { rivals, type Rival } from '../../../domain/rivals.ts';
import { compareText } from '../../../domain/sorting.ts';
import { newestObserved, staleness } from '../../../domain/staleness.ts';
import { newestCommonPeriod } from '../../derive/leads.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import { draftDocument, published, type DocumentDraft } from '../documentDraft.ts';
import { newestPublished } from './actors.ts';
import { listedEntries } from './indicators.ts';
import { newestLeads } from './leads.ts';
import type { BoardHistory } from './leaderboards.ts';

/** Maximum number of points that are visible in such a small picture. */
const COURSE_POINTS = 24;

/** Returns the rows, or an evenly spaced selection that includes the first and the last. */
function thinned<Row>(rows: readonly Row[]): Row[] {
  if (rows.length <= COURSE_POINTS) return [...rows];
  const step = (rows.length - 1) / (COURSE_POINTS - 1);
  return Array.from({ length: COURSE_POINTS }, (_, at) => rows.slice(Math.round(at * step))[0]).filter(
    (row) => row !== undefined,
  );
}

const hundredths = (value: number, low: number, high: number): number =>
  high === low ? 50 : Math.round((100 * (value - low)) / (high - low));

/** Both countries use the same axes, values upward, from zero if the unit has one. */
function coursesOf(rows: readonly PublishedObservation[]): ListedIndicator['courses'] {
  const observed = rows
    .filter(({ refArea, obsStatus }) => (refArea === 'CN' || refArea === 'US') && obsStatus !== 'F')
    .toSorted((a, b) => compareText(a.timePeriod, b.timePeriod));
  const days = observed.map(({ timePeriod }) => periodStart(timePeriod));
  const values = observed.map(({ value }) => value);
  const [from, until] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(0, ...values), Math.max(...values)];
  const of = (area: Rival): number[] => {
    const own = thinned(observed.filter(({ refArea }) => refArea === area));
    if (own.length < 2) return [];
    return own.flatMap(({ timePeriod, value }) => [
      hundredths(periodStart(timePeriod), from, until),
      hundredths(value, low, high),
    ]);
  };
  return { CN: of('CN'), US: of('US') };
}

/**
 * Returns both countries at their newest common period, or each at its own if the comparison would be out of date.
 */
function newestValuesOf(
  rows: readonly PublishedObservation[],
  cadence: ListedIndicator['cadence'],
  day: string,
  isHeld: boolean,
): ListedIndicator['newest'] {
  const ofRivals = rows.filter(({ refArea }) => refArea === 'CN' || refArea === 'US');
  const pair = newestCommonPeriod(ofRivals, day, isHeld);
  const last = newestObserved(
    ofRivals.map(({ timePeriod, obsStatus, value }) => ({ period: timePeriod, status: obsStatus, value })),
  );
  const isToDate = pair !== null && (last === null || staleness(cadence, pair.US.timePeriod, last) === null);
  if (isToDate) return [...newestPublished([pair.CN]), ...newestPublished([pair.US])];
  return rivals.flatMap((area) => newestPublished(ofRivals.filter(({ refArea }) => refArea === area)));
}

function comparisonOf(
  newest: ListedIndicator['newest'],
  lead: Lead | undefined,
): ListedIndicator['comparison'] {
  const periods = newest.map(({ timePeriod }) => timePeriod);
  const isSame = periods.length === 2 && periods[0] === periods[1] && periods[0] === lead?.timePeriod;
  if (lead === undefined || !isSame) return null;
  const { decided, pointsPerTenfold, few, isBound, isUnlike } = lead;
  return {
    ...{ decided, pointsPerTenfold, few },
    ...(isBound === undefined ? {} : { isBound }),
    ...(isUnlike === undefined ? {} : { isUnlike }),
  };
}

/** Drafts `/newest-values.json`: every indicator with the newest values of both countries. */
export function newestValuesDraft(dataset: OpenDataset, histories: readonly BoardHistory[]): DocumentDraft {
  const leads = new Map(newestLeads(dataset, histories).map((lead) => [lead.indicatorId, lead]));
  const indicators = listedEntries(dataset).map((entry) => {
    const rows = entry.observationCount === 0 ? [] : (dataset.observations.get(entry.id) ?? []);
    const isSplit = new Set(rows.map(({ industry }) => industry)).size > 1;
    const newest = isSplit
      ? []
      : newestValuesOf(rows, entry.cadence, dataset.date, entry.unit.kind === 'held');
    return published(listedWithValues, {
      ...entry,
      newest,
      isSplit,
      otherAreas: isSplit || newest.length > 0 ? [] : entry.refAreas,
      comparison: comparisonOf(newest, leads.get(entry.id)),
      courses: isSplit ? { CN: [], US: [] } : coursesOf(rows),
    });
  });
  return draftDocument(newestValuesDocument, { indicators });
}
