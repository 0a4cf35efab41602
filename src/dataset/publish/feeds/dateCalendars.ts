import ical, { escape, ICalEventTransparency } from 'ical-generator';
import { apiPaths } from '../../../contract/apiPaths.ts';
import { Industry, RefArea } from '../../../contract/codelists.ts';
import type { Calendar } from '../../../contract/follow.ts';
import { isoDay, periodEnd, periodStart } from '../../../contract/periodDays.ts';
import { Market } from '../../../contract/rules.ts';
import { SITE } from '../../../contract/siteName.ts';
import { CalendarKind, type CalendarEntry } from '../../../contract/calendar.ts';
import { DATE_ID } from '../../../domain/calendarCut.ts';
import { dayBasis, dueName, forceText, statusText } from '../../../domain/dueDay.ts';
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

function summaryOf(row: CalendarEntry): string {
  const { date, kind } = row;
  const title = row.rule === null ? row.title : dueName(row);
  const named = saysNoKind.has(kind) ? `${CalendarKind.label(kind)}: ${title}` : title;
  return storable(date.length === 10 ? named : `Some time in ${formatPeriod(date)}: ${named}`);
}

/** Returns the facts needed to judge and cite the date, one line each. */
function descriptionOf(row: CalendarEntry, dataset: OpenDataset): string {
  const { sourceId, locator, confidence, note } = row.evidence;
  const { publisher, title, url } = dataset.sourceOf(sourceId);
  const state = [forceText(row), statusText(row)].filter((part) => part !== null).join(', ');
  const lines = [
    `${CalendarKind.label(row.kind)}, ${formatPeriod(row.date)}`,
    ...(row.reference === null ? [] : [`Reference: ${row.reference}`]),
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

function entryOf(row: CalendarEntry, dataset: OpenDataset, site: string | null) {
  return {
    // Identifies the row, not the file: users of two calendars have the date once, and it moves if it is postponed.
    id: nameUuid(`calendar/${row.id}`),
    // Does not use the clock: the timestamp is that of the version, as in the feeds.
    stamp: new Date(versionInstant(dataset.version)),
    start: midnight(periodStart(row.date)),
    // End day (exclusive).
    end: midnight(periodEnd(row.date) + 1),
    allDay: true,
    summary: summaryOf(row),
    description: descriptionOf(row, dataset),
    categories: [CalendarKind.label(row.kind), ...row.industries.map((code) => Industry.label(code))].map(
      (name) => ({ name }),
    ),
    // Marks no one as busy because a rule takes effect.
    transparency: ICalEventTransparency.TRANSPARENT,
    // Lets a page cut a calendar down to the dates that it shows.
    x: [{ key: DATE_ID, value: row.id }],
    url: site === null ? null : `${site}/coming-up?number=calendar~${row.id}`,
  };
}

const DAY_SECONDS = 86_400;

/** Returns a calendar by RFC 5545, with its name also by RFC 7986. */
function calendarText({ name, rows }: CalendarScope, dataset: OpenDataset, site: string | null): string {
  const calendar = ical({
    // The library escapes texts of entries, but not this.
    name: escape(`${SITE}: ${name}`, false),
    description: 'Dates on record. Dates known to the year alone are left out.',
    prodId: { company: SITE, product: 'Dates', language: 'EN' },
    ttl: DAY_SECONDS,
    events: rows.map((row) => entryOf(row, dataset, site)),
  });
  // Every line ends in CRLF (section 3.1); the library does not terminate the last one.
  return `${calendar.toString()}\r\n`;
}

/**
 * Returns the future and past dates as calendars for subscription: all, and one per industry, area and body.
 *
 * @param siteUrl future URL of the site, such as `https://example.org/race`; without it entries have no link.
 */
export function calendarFiles(dataset: OpenDataset, siteUrl: string | null) {
  const site = siteUrl === null ? null : siteBase(siteUrl);
  return scopesOf(dataset).map((scope) => ({
    path: scope.path,
    kind: 'icalendar',
    text: calendarText(scope, dataset, site),
  }));
}
