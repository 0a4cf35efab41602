import ical, { escape, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { apiPaths } from '../../../contract/apiPaths.ts';
import { Industry, RefArea } from '../../../contract/codelists.ts';
import type { Calendar } from '../../../contract/follow.ts';
import { isoDay, periodEnd, periodStart } from '../../../contract/periodDays.ts';
import { Market } from '../../../contract/rules.ts';
import { SITE } from '../../../contract/siteName.ts';
import { CalendarKind, type CalendarEntry } from '../../../contract/calendar.ts';
import { DATE_ID } from '../../../domain/calendarCut.ts';
import {
  dayBasis,
  dueName,
  dueStart,
  dueText,
  forceText,
  mayBegin,
  statusText,
} from '../../../domain/dueDay.ts';
import { datasetDay, formatPeriod } from '../../../domain/periods.ts';
import { whomText } from '../../../domain/rules.ts';
import { storable } from '../../../domain/xml.ts';
import { versionInstant } from '../../changes/versionDay.ts';
import type { OpenDataset } from '../dataset.ts';
import { datesOfActors } from '../documents/actors.ts';
import { datesFrom } from '../documents/calendar.ts';
import { nameUuid, siteBase } from './feedNames.ts';

/** Selection of dates for a calendar. */
interface CalendarScope {
  readonly path: string;
  readonly kind: Calendar['kind'];
  /** An industry or an area; `undefined` for all and for a body. */
  readonly of?: string;
  /** Id of a standards body. */
  readonly bodyId?: string;
  readonly name: string;
  readonly rows: readonly CalendarEntry[];
}

/**
 * Calendars show only dates known to the day or the month. A year would be a bar over the whole year in every
 * program.
 */
const isShowable = ({ date }: CalendarEntry): boolean => date.length > 4;

/**
 * Returns the calendars: all dates, and those of each industry, area and standards body. RFC 5545 allows no empty
 * calendar, so those without a date are omitted.
 */
function scopesOf({ records }: OpenDataset): CalendarScope[] {
  const rows = datesFrom(records).filter(isShowable);
  const ofBodies = datesOfActors(records);
  return [
    { path: apiPaths.calendar(), kind: 'all' as const, name: 'all dates', rows },
    ...Industry.codes.map((of) => ({
      path: apiPaths.calendar(of),
      kind: 'industry' as const,
      of,
      name: Industry.label(of),
      rows: rows.filter(({ industries }) => industries.includes(of)),
    })),
    ...RefArea.codes.map((of) => ({
      path: apiPaths.calendar(of),
      kind: 'area' as const,
      of,
      name: RefArea.label(of),
      rows: rows.filter(({ refArea }) => refArea === of),
    })),
    ...records.bodies.map(({ bodyId, shortName }) => ({
      path: apiPaths.bodyCalendar(bodyId),
      kind: 'body' as const,
      bodyId,
      name: shortName,
      rows: (ofBodies.get(bodyId) ?? []).filter(isShowable),
    })),
  ].filter((scope) => scope.rows.length > 0);
}

/** Returns the ids with their own calendar, for the API's description: industries and areas together, and bodies. */
export function calendarScopes(dataset: OpenDataset) {
  const scopes = scopesOf(dataset);
  return {
    topics: scopes.flatMap(({ of }) => of ?? []),
    bodies: scopes.flatMap(({ bodyId }) => bodyId ?? []),
  };
}

/** Returns the list of calendars for discovery. */
export function listedCalendars(dataset: OpenDataset): Calendar[] {
  const today = periodStart(datasetDay(dataset.version));
  return scopesOf(dataset).map(({ kind, name, path, rows }) => ({
    ...{ kind, name, path, dates: rows.length },
    ahead: rows.filter(({ date }) => periodEnd(date) >= today).length,
  }));
}

/** Kinds that a title leaves open: "EV safety standard" may be due, or may take effect. */
const saysNoKind: ReadonlySet<CalendarKind> = new Set(['plan-due', 'takes-effect']);

/** Returns what a date is in a line. */
export function summaryOf(row: CalendarEntry): string {
  const { date, kind } = row;
  const title = row.rule === null ? row.title : dueName(row);
  const named = saysNoKind.has(kind) ? `${CalendarKind.label(kind)}: ${title}` : title;
  if (mayBegin(row) !== null) return storable(`May begin, ${dueText(row)} (no day): ${title}`);
  return storable(date.length === 10 ? named : `Some time in ${formatPeriod(date)}: ${named}`);
}

/** Returns the facts needed to judge and cite the date, one line each. */
function descriptionOf(row: CalendarEntry, dataset: OpenDataset, site: string | null): string {
  const { sourceId, locator, confidence, note } = row.evidence;
  const { publisher, title, url } = dataset.sourceOf(sourceId);
  const state = [forceText(row), statusText(row)].filter((part) => part !== null).join(', ');
  const lines = [
    [CalendarKind.label(row.kind), dueText(row), mayBegin(row)].filter((part) => part !== null).join(', '),
    ...(row.reference === null ? [] : [`Reference: ${row.reference}`]),
    ...(row.page === null || site === null ? [] : [`${site}/standards/${row.page}`]),
    ...(row.rule === null
      ? [`Area: ${RefArea.label(row.refArea)}`]
      : [
          `Market: ${Market.label(row.rule.market)}`,
          `Whom it binds: ${whomText(row.rule)}`,
          `Duty: ${row.rule.duty}`,
        ]),
    ...(state === '' ? [] : [state]),
    `Source: ${publisher}, ${title}; ${locator}`,
    ...(url === null ? [] : [url]),
    `Confidence: ${confidence}; ${dayBasis(row)}`,
    ...(note === null ? [] : [note]),
    `${SITE}, dataset ${dataset.version}`,
  ];
  return storable(lines.join('\n'));
}

const midnight = (day: number): Date => new Date(`${isoDay(day)}T00:00:00Z`);

interface DatedEvent {
  /** Identifies the row, not the file: users of two calendars have it once, and it moves if it is postponed. */
  readonly name: string;
  /** Lets a page cut a calendar down to the dates that it shows. */
  readonly dateId: string;
  /** First and last day (days since 1970-01-01). */
  readonly first: number;
  readonly last: number;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly url: string | null;
}

/** Returns an entry of a calendar: whole days, on which no one is busy because a rule takes effect. */
export const calendarEvent = (one: DatedEvent, { version }: OpenDataset): ICalEventData => ({
  id: nameUuid(one.name),
  // Does not use the clock: the timestamp is that of the version, as in the feeds.
  stamp: new Date(versionInstant(version)),
  start: midnight(one.first),
  // End day (exclusive).
  end: midnight(one.last + 1),
  allDay: true,
  summary: one.summary,
  description: one.description,
  categories: one.categories.map((name) => ({ name })),
  transparency: ICalEventTransparency.TRANSPARENT,
  x: [{ key: DATE_ID, value: one.dateId }],
  url: one.url,
});

/**
 * Returns a date as an entry of a calendar.
 *
 * @param path page of the site with the date, and its card.
 */
export function dateEvent(row: CalendarEntry, dataset: OpenDataset, site: string | null, path: string) {
  const first = dueStart(row);
  return calendarEvent(
    {
      name: `calendar/${row.id}`,
      dateId: row.id,
      first,
      // A model year is no day: only the first on which it may begin is shown.
      last: mayBegin(row) === null ? periodEnd(row.date) : first,
      summary: summaryOf(row),
      description: descriptionOf(row, dataset, site),
      categories: [CalendarKind.label(row.kind), ...row.industries.map((code) => Industry.label(code))],
      url: site === null ? null : `${site}${path}`,
    },
    dataset,
  );
}

const DAY_SECONDS = 86_400;

interface WrittenCalendar {
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly events: ICalEventData[];
}

/** Returns a calendar by RFC 5545, with its name also by RFC 7986. */
export function calendarFile({ path, name, description, events }: WrittenCalendar) {
  const calendar = ical({
    // The library escapes texts of entries, but not this.
    name: escape(`${SITE}: ${name}`, false),
    description,
    prodId: { company: SITE, product: 'Dates', language: 'EN' },
    ttl: DAY_SECONDS,
    events,
  });
  // Every line ends in CRLF (section 3.1); the library does not terminate the last one.
  return { path, kind: 'icalendar', text: `${calendar.toString()}\r\n` };
}

/**
 * Returns the future and past dates as calendars for subscription: all, and one per industry, area and body.
 *
 * @param siteUrl future URL of the site, such as `https://example.org/race`; without it entries have no link.
 */
export function calendarFiles(dataset: OpenDataset, siteUrl: string | null) {
  const site = siteUrl === null ? null : siteBase(siteUrl);
  return scopesOf(dataset).map(({ path, name, rows }) =>
    calendarFile({
      path,
      name,
      description: 'Dates on record. Dates known to the year alone are left out.',
      events: rows.map((row) => dateEvent(row, dataset, site, `/coming-up?number=calendar~${row.id}`)),
    }),
  );
}
