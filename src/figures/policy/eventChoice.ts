import { EventKind, type EventsDocument, type PolicyEvent } from '../../contract/policyEvent.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { eventsOn } from '../../domain/known.ts';
import { isoDay, periodEnd, periodStart, viewDay } from '../../domain/periods.ts';
import type { DayRange } from '../../figure/kinds/timeline.ts';
import type { View } from '../../url/view.ts';
import { lastDays } from './eventRange.ts';

/** Parts of a view that determine the shown events. */
export type EventView = Pick<View, 'asOf' | 'industries' | 'options'>;

/** Default range (days). */
const USUAL_DAYS = 730;

/** Prices have their own page and would crowd out the rest. */
const usualKinds: readonly EventKind[] = EventKind.codes.filter((kind) => kind !== 'price');

/** Returns the shown kinds: the selected ones, or all but prices. */
export function shownKinds({ options: { kinds = [] } }: EventView): readonly EventKind[] {
  const chosen = EventKind.codes.filter((kind) => kinds.includes(kind));
  return chosen.length === 0 ? usualKinds : chosen;
}

/**
 * Returns the kinds for the URL after one is toggled: `null` for the default, or if none would remain, which would
 * show nothing.
 */
export function switchedKinds(shown: readonly EventKind[], kind: EventKind): readonly EventKind[] | null {
  const next = EventKind.codes.filter((one) => shown.includes(one) !== (one === kind));
  const isUsual = next.length === usualKinds.length && !next.includes('price');
  return next.length === 0 || isUsual ? null : next;
}

/** Returns the position of an event on a time axis: its last day, or for a current month or year the day itself. */
export const placeOfEvent = ({ date }: Pick<PolicyEvent, 'date'>, day: string): number =>
  Math.min(periodEnd(date), Math.max(periodStart(day), periodStart(date)));

/** Returns the range from the year of the first event to the view's day. */
function eventBounds(events: readonly PolicyEvent[], day: string): DayRange {
  const first = events.reduce((least, { date }) => (date < least ? date : least), day);
  return { from: `${first.slice(0, 4)}-01-01`, until: day };
}

/**
 * Returns the range that a view requests, within the bounds; the last two years if it requests none that can be
 * shown.
 */
function eventRange({ options: { from, until } }: EventView, bounds: DayRange): DayRange {
  const usual = lastDays(USUAL_DAYS, bounds);
  const asked = { from: from ?? usual.from, until: until ?? bounds.until };
  const shown = {
    from: asked.from < bounds.from ? bounds.from : asked.from,
    until: asked.until > bounds.until ? bounds.until : asked.until,
  };
  return shown.from < shown.until ? shown : usual;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Returns the events with all words in title, summary, later notes or actor, in any order. */
export function searchEvents(events: readonly PolicyEvent[], text: string): readonly PolicyEvent[] {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return events;
  return events.filter(({ title, summary, body, addenda }) => {
    const said = plain([title, summary, body, ...addenda.map((one) => one.text)].join(' '));
    return words.every((word) => said.includes(word));
  });
}

/** Returns the known events of the shown kinds that have the searched words. */
const eventsOfChoice = (events: readonly PolicyEvent[], view: EventView): readonly PolicyEvent[] => {
  const kinds = shownKinds(view);
  const ofKinds = events.filter(({ kind }) => kinds.includes(kind));
  return searchEvents(ofKinds, view.options.words ?? '');
};

/**
 * Returns the link to the list of all events of a day: from the oldest of some listed elsewhere on, if the usual range
 * begins later.
 */
export function allEventsLink(listed: readonly PolicyEvent[], day: string): string {
  const usual = periodStart(day) - USUAL_DAYS;
  const oldest = Math.min(...listed.map(({ date }) => periodStart(date)));
  return `/policy${oldest < usual ? `?from=${isoDay(oldest)}` : ''}#events`;
}

/**
 * Returns the selected events that lie completely in the range that the view requests, the range, those dated to a
 * month or year that begins before it (`straddling`), and those that the view's day leaves out.
 */
export function eventsInView({ events, sources, datasetVersion }: EventsDocument, view: EventView) {
  const day = viewDay(view, datasetVersion);
  const ofIndustries = filterByIndustry(events, view.industries);
  const known = eventsOn(ofIndustries, sources, view.asOf);
  const leftOut = eventsOn(eventsOfChoice(ofIndustries, view), sources, view.asOf);
  const bounds = eventBounds(known.known, day);
  const range = eventRange(view, bounds);
  const chosen = eventsOfChoice(known.known, view);
  const [first, last] = [periodStart(range.from), periodStart(range.until)];
  const within = chosen.filter((event) => {
    const at = placeOfEvent(event, day);
    return at >= first && at <= last;
  });
  // For a month or year that began before the range, the side of its first day on which the event was is unknown.
  const shown = within.filter(({ date }) => periodStart(date) >= first);
  const straddling = within.filter((event) => !shown.includes(event));
  return { day, known, leftOut, bounds, range, chosen, shown, straddling };
}
