import type { ICalEventData } from 'ical-generator';
import { apiPaths } from '../../../contract/apiPaths.ts';
import type { CalendarEntry } from '../../../contract/calendar.ts';
import { ruleScopeId, type FollowedRules, type RuleScope } from '../../../contract/follow.ts';
import { isoDay, periodEnd, periodStart } from '../../../contract/periodDays.ts';
import { Market, Product, RuleStatus, type RulePhase } from '../../../contract/rules.ts';
import { dueStart, dueText, mayBegin } from '../../../domain/dueDay.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { isDated, whomText } from '../../../domain/rules.ts';
import { ended } from '../../../domain/words.ts';
import { storable } from '../../../domain/xml.ts';
import type { OpenDataset } from '../dataset.ts';
import { ruleDate } from '../documents/calendar.ts';
import { phasesFrom } from '../documents/rules.ts';
import { calendarEvent, calendarFile, dateEvent } from './dateCalendars.ts';
import {
  escapeMarkup,
  feedFiles,
  linkMarkup,
  markedSource,
  rightsOf,
  textParagraph,
  type FeedDocument,
  type FeedEntry,
  type SourceText,
} from './feedFormats.ts';
import { nameUrn, siteBase, siteFrom } from './feedNames.ts';
import { eventsIn, phasesIn, ruleEvents, type RuleEvent } from './ruleEvents.ts';

// Rules to follow: a calendar and a feed for each product, each market, and each pair that has rows.

interface FollowedScope extends RuleScope {
  readonly id: string;
  readonly name: string;
  /** Dates for its calendar, and what happened to its rules. */
  readonly dates: readonly CalendarEntry[];
  readonly events: readonly RuleEvent[];
  /** Days that moved or were withdrawn, told whole: an entry is the same in each calendar. */
  readonly notices: readonly RuleEvent[];
}

const scopes: readonly RuleScope[] = [null, ...Product.codes].flatMap((product) =>
  [null, ...Market.codes].map((market) => ({ product, market })),
);

const nameOf = ({ product, market }: RuleScope): string =>
  [product && Product.label(product), market && Market.label(market)].filter(Boolean).join(', ') ||
  'all products and markets';

/** Returns the scopes that have rules, all rules first. */
function scopesOf(dataset: OpenDataset): FollowedScope[] {
  const phases = phasesFrom(dataset.records);
  const all = ruleEvents(dataset);
  return scopes.flatMap((scope) => {
    const own = phasesIn(phases, scope);
    if (own.length === 0) return [];
    const events = eventsIn(all, scope);
    const ids = new Set(events.map(({ id }) => id));
    return [
      {
        ...{ ...scope, id: ruleScopeId(scope), name: nameOf(scope), events },
        dates: own.filter(isDated).flatMap((phase) => ruleDate(phase) ?? []),
        notices: all.filter(({ id, kind }) => kind === 'notice' && ids.has(id)),
      },
    ];
  });
}

const hasCalendar = ({ dates, notices }: FollowedScope): boolean => dates.length + notices.length > 0;

/** Returns the list of what can be followed of rules, for discovery. */
export function listedRules(dataset: OpenDataset): FollowedRules[] {
  const today = periodStart(dataset.date);
  return scopesOf(dataset).map((scope) => {
    const { product, market, id, dates, events } = scope;
    const [newest] = events;
    const ahead = dates.filter((one) => dueStart(one) >= today).length;
    return {
      product,
      market,
      calendar: hasCalendar(scope) ? { path: apiPaths.ruleCalendar(id), dates: dates.length, ahead } : null,
      feed:
        newest === undefined
          ? null
          : {
              atom: apiPaths.ruleAtomFeed(id),
              json: apiPaths.ruleJsonFeed(id),
              newest: isoDay(periodStart(newest.date)),
            },
    };
  });
}

/** Note of what tells duties. */
export const NO_ADVICE = 'Duties are in our words; this is not legal advice.';

/** Phases that an entry tells of: an amendment of a long rule names the page for the rest. */
const MOST_PHASES = 6;

/** Entries of a feed: readers keep older ones, and the page has all. */
const MOST_ENTRIES = 30;

/** Returns when a phase begins: "January 1, 2028", "model year 2027, no day, may begin on January 2, 2026". */
function dayOf(rule: RulePhase): string {
  const { from, modelYear, until } = rule;
  const date = from ?? (modelYear === null ? null : String(modelYear));
  if (date === null) return until === null ? 'no day on record' : `until ${formatPeriod(until)}`;
  const begins = mayBegin({ rule });
  return [
    dueText({ date, rule }),
    ...(begins === null ? [] : [`a period and no day, which ${begins} at the earliest`]),
    ...(until === null ? [] : [`until ${formatPeriod(until)}`]),
  ].join(', ');
}

/** Returns what is told of a phase besides its document and its source. */
function phaseLine(phase: RulePhase): string {
  const { market, duty, exceptions, status, evidence } = phase;
  return [
    `${Market.label(market)}; ${whomText(phase)}; ${dayOf(phase)}. Duty: ${ended(duty)}`,
    ...(exceptions === null ? [] : [`Except: ${ended(exceptions)}`]),
    `State of the text: ${RuleStatus.label(status).toLowerCase()}. Certainty: ${evidence.confidence}.`,
    ...(evidence.note === null ? [] : [ended(evidence.note)]),
  ].join(' ');
}

function moreEntries({ phases }: RuleEvent): string[] {
  const more = phases.length - MOST_PHASES;
  return more > 0 ? [`And ${String(more)} more, on the page of rules.`] : [];
}

const plainSource =
  ({ sourceOf }: OpenDataset): SourceText =>
  ({ sourceId, locator }) => {
    const { publisher, title, url } = sourceOf(sourceId);
    return `Source: ${publisher}, ${title}; ${locator}${url === null ? '' : ` ${url}`}`;
  };

/** Returns a moved or withdrawn day as an entry of a calendar, the same in each. */
function noticeEvent(event: RuleEvent, dataset: OpenDataset, site: string | null): ICalEventData {
  const { id, dateId, shownOn, title, why, phasesAre, evidence, phases } = event;
  const sourceText = plainSource(dataset);
  const lines = [
    ...(why === null ? [] : [why]),
    ...(evidence === null ? [] : [`Certainty: ${evidence.confidence}. ${sourceText(evidence)}`]),
    `${phasesAre}:`,
    ...phases
      .slice(0, MOST_PHASES)
      .map((one) => `${one.document}: ${phaseLine(one)} ${sourceText(one.evidence)}`),
    ...moreEntries(event),
  ];
  return calendarEvent(
    {
      ...{ name: `rules/${id}`, dateId, summary: storable(title) },
      ...{ first: periodStart(shownOn), last: periodEnd(shownOn) },
      description: storable(lines.join('\n')),
      categories: ['Rules'],
      url: site === null ? null : `${site}/rules`,
    },
    dataset,
  );
}

const calendarOf = (scope: FollowedScope, dataset: OpenDataset, site: string | null) =>
  calendarFile({
    path: apiPaths.ruleCalendar(scope.id),
    // A page cuts the calendar of all down to a selection, and names it anew.
    name: scope.id === 'all' ? 'rules: all dates' : `rules, ${scope.name}`,
    description: `Days of rules on record. A model year is placed where it may begin at the earliest; dates known to the year alone are left out. ${NO_ADVICE}`,
    events: [
      ...scope.dates.map((row) => dateEvent(row, dataset, site, `/rules?horizon=all&number=rules~${row.id}`)),
      ...scope.notices.map((event) => noticeEvent(event, dataset, site)),
    ],
  });

function eventHtml(event: RuleEvent, dataset: OpenDataset, site: string): string {
  const { why, evidence, phasesAre, phases } = event;
  const sourceText = markedSource(dataset);
  const items = phases.slice(0, MOST_PHASES).map((one) => {
    const name =
      one.page === null
        ? escapeMarkup(one.document)
        : linkMarkup(`${site}/standards/${one.page}`, one.document);
    return `<li>${name}: ${escapeMarkup(phaseLine(one))} ${sourceText(one.evidence)}</li>`;
  });
  return [
    ...(why === null ? [] : [textParagraph(escapeMarkup(why))]),
    ...(evidence === null
      ? []
      : [textParagraph(`Certainty: ${evidence.confidence}. ${sourceText(evidence)}`)]),
    ...(items.length === 0 ? [] : [textParagraph(`${phasesAre}:`), `<ul>${items.join('')}</ul>`]),
    ...moreEntries(event).map(textParagraph),
  ].join('');
}

/** Returns the entries of a feed. Those of one day are a second apart, since readers sort by the moment. */
function ruleEntries({ id, events }: FollowedScope, dataset: OpenDataset, site: string): FeedEntry[] {
  return events.slice(0, MOST_ENTRIES).map((event, at, all) => {
    const day = periodStart(event.date);
    const before = all.slice(at + 1).filter(({ date }) => periodStart(date) === day).length;
    return {
      id: nameUrn(`rules/${id}/${event.id}`),
      title: `${event.title} (${formatPeriod(event.date)})`,
      updated: `${new Date(Date.parse(isoDay(day)) + before * 1000).toISOString().slice(0, 19)}Z`,
      summary: event.why ?? (event.phases[0] === undefined ? event.title : phaseLine(event.phases[0])),
      html: eventHtml(event, dataset, site),
    };
  });
}

function ruleFeed(scope: FollowedScope, dataset: OpenDataset, siteUrl: string | null): FeedDocument[] {
  const { id, name, product, market } = scope;
  const paths = { atom: apiPaths.ruleAtomFeed(id), json: apiPaths.ruleJsonFeed(id) };
  const entries = ruleEntries(scope, dataset, siteFrom(paths.atom, siteUrl));
  const [newest] = entries;
  if (newest === undefined) return [];
  const choice = [
    ...(product === null ? [] : [`products=${product}`]),
    ...(market === null ? [] : [`markets=${market.toLowerCase()}`]),
  ];
  const feed = {
    id: nameUrn(`rules/${id}`),
    title: `Standards Race, rules: ${name}`,
    updated: newest.updated,
    rights: `${NO_ADVICE} ${rightsOf(dataset)}`,
    entries,
  };
  const page = `/rules${choice.length === 0 ? '' : `?${choice.join('&')}`}`;
  return feedFiles(feed, { ...paths, page, siteUrl });
}

/**
 * Returns the calendars and feeds of rules, none of them empty.
 *
 * @param siteUrl future URL of the site; without it, links lead up from the file, and dates have none.
 */
export function ruleFiles(dataset: OpenDataset, siteUrl: string | null): FeedDocument[] {
  const site = siteUrl === null ? null : siteBase(siteUrl);
  return scopesOf(dataset).flatMap((scope) => [
    ...(hasCalendar(scope) ? [calendarOf(scope, dataset, site)] : []),
    ...ruleFeed(scope, dataset, siteUrl),
  ]);
}
