import { listed } from '../../../domain/formats.ts';
import { listedTokenKinds, tokenKindLabels } from '../../../domain/tokenKinds.ts';
import { isTimeZone, weekClock, type ClockDay } from '../../../domain/peakHours.ts';
import type { Options } from '../../../url/view.ts';
import type { BarsFigure } from '../../../figure/kinds/bars.ts';
import type { Finding } from '../../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../../figure/figureContext.ts';
import { viewDay, formatPeriod, spanOf } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import {
  clockPoints,
  clockPrice,
  clockSeries,
  hoursFinding,
  meanFindings,
  weekdayName,
  type ClockPrice,
} from './clockPoints.ts';
import { figureSpec } from '../../spec.ts';
import { askBilling, askPrices, pricingData, workloadData, type WorkloadData } from '../priceData.ts';

export interface ZoneChoice {
  /** A zone that this browser knows. */
  readonly zone: string;
  /** Requested zone if it is invalid; UTC is used instead. */
  readonly unknown: string | null;
}

let ownZone: string | undefined;

/** Caches the browser's time zone: reading it takes a considerable part of the time for handling a click. */
const browserZone = (): string => (ownZone ??= Intl.DateTimeFormat().resolvedOptions().timeZone);

/** Returns the zone that a view requests, or that of the browser. */
export function readZone({ tz }: Options): ZoneChoice {
  if (tz === undefined) return { zone: browserZone(), unknown: null };
  return isTimeZone(tz) ? { zone: tz, unknown: null } : { zone: 'UTC', unknown: tz };
}

const clockDefinition =
  'Hours of a day at each price of a model whose price varies by time of day: the peak price in the hours that the developer names (in UTC), the off-peak price at all other times.';

/** Returns "costs double" if peak is twice off-peak; otherwise the factor is not in the title. */
function pricedAs({ usd, offPeakUsd }: EffectivePrice): string {
  return usd.output !== null && usd.output === 2 * (offPeakUsd?.output ?? 0)
    ? 'costs double'
    : 'is at its peak price';
}

function priceNote({ usd, offPeakUsd }: EffectivePrice): string {
  const kinds = listedTokenKinds.map(
    (kind) =>
      `${tokenKindLabels[kind]} ${formatValue(usd[kind], 'usd')} at peak, ${formatValue(offPeakUsd?.[kind] ?? null, 'usd')} off-peak`,
  );
  return `Per million tokens: ${kinds.join('; ')}.`;
}

function clockNotes(
  { price, windows, alike }: ClockPrice,
  days: readonly ClockDay[],
  means: readonly Finding[],
): string[] {
  const averages = means.map(({ point, text }) => `${point.subject.split(', ')[1] ?? ''} ${text}`);
  const times = listed(windows.map(({ startUtc, endUtc }) => `${startUtc} to ${endUtc}`));
  const changed = days.filter(({ hours }) => hours !== 24);
  return [
    `Peak hours: ${times} UTC. Weekdays are those of ${windows[0]?.weekZone ?? 'UTC'}.`,
    priceNote(price),
    `Average price if use is spread evenly over the week, per million tokens: ${averages.join(', ')}.`,
    ...(alike.length > 0 ? [`Same peak hours: ${alike.join(', ')}.`] : []),
    ...changed.map(
      ({ weekday, hours }) => `Clocks change on ${weekdayName(weekday)}, which has ${String(hours)} hours.`,
    ),
  ];
}

/** Returns a link with the zone, so that everyone who opens it sees the same hours. */
function withZone(context: FigureContext, zone: string): FigureContext {
  const [path = '', search = ''] = context.link.split('?');
  if (new URLSearchParams(search).has('tz')) return context;
  const parts = search === '' ? [] : search.split('&');
  return { ...context, link: `${path}?${[...parts, `tz=${encodeURIComponent(zone)}`].join('&')}` };
}

type DrawnClock = Pick<BarsFigure, 'title' | 'findings' | 'points' | 'series' | 'rows' | 'notes'>;

const nothing: DrawnClock = {
  title: 'No model on record had peak and off-peak prices on this date',
  findings: [],
  points: [],
  series: [],
  rows: [],
  notes: [],
};

function drawnClock(clock: ClockPrice, days: readonly ClockDay[], zone: string): DrawnClock {
  const week = spanOf(days.map(({ date }) => date));
  const hours = hoursFinding(clock, week);
  const means = meanFindings(clock, week);
  return {
    title: `${clock.price.model.name.replace(/ \(.*/, '')} ${pricedAs(clock.price)} for ${hours.text} hours a week`,
    findings: [hours, ...means],
    points: clockPoints(clock, days, zone),
    series: clockSeries(days),
    rows: days.map(({ date, weekday }) => ({
      id: date,
      label: weekdayName(weekday),
      tone: null,
    })),
    notes: clockNotes(clock, days, means),
  };
}

/**
 * Returns the week of a model that is billed by the hour, in the user's time zone: one row per day, with alternating
 * peak and off-peak segments.
 */
export function clockFigure(
  data: WorkloadData,
  { zone, unknown }: ZoneChoice,
  context: FigureContext,
): BarsFigure {
  const day = viewDay(context, data.datasetVersion);
  const clock = clockPrice(data, context);
  const days = clock === null ? [] : weekClock(clock.windows, day, zone);
  const shown = clock === null ? nothing : drawnClock(clock, days, zone);
  const misread = unknown === null ? [] : [`We do not know the time zone “${unknown}”, so hours are in UTC.`];
  return {
    ...figureBase(withZone(context, zone), data, shown.points),
    ...shown,
    kind: 'bars',
    definition: clockDefinition,
    subtitle: `Hours at peak and off-peak prices in ${zone}, week of ${formatPeriod(days[0]?.date ?? day)}`,
    format: 'hours',
    measure: `hours of the day, ${zone}`,
    notes: [...misread, ...shown.notes],
  };
}

/** The hours of a week at peak and off-peak price, in the view's time zone. */
export const peakClock = figureSpec({
  id: 'peak-clock',
  name: 'Hours of the week at peak and off-peak prices',
  home: '/ai-pricing/cost',
  industries: ['ai'],
  needs: (ask) => ({ ...askPrices(ask), ...askBilling(ask) }),
  draw: (documents, context, { options }) =>
    clockFigure(workloadData(pricingData(documents), documents), readZone(options), context),
  empty:
    'No price on record varied by time of day on this date. Try a date since August 16, 2026, or during the night discount of February 26 to September 4, 2025.',
});
