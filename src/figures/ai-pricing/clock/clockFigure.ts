import type { BarsFigure } from '../../../figure/kinds/bars.ts';
import type { Finding } from '../../../figure/parts.ts';
import { figureBasis, type FigureContext } from '../../../figure/figureContext.ts';
import { viewDay, formatPeriod } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { weekClock, type ClockDay } from '../../../domain/peakHours.ts';
import { priceKindLabels, priceKinds } from '../../priceFacts.ts';
import type { WorkloadData } from '../workload/jobCosts.ts';
import { hoursFinding, meanFindings } from './clockFindings.ts';
import { clockPoints, clockSeries, weekdayName } from './clockPoints.ts';
import { clockPrice, type ClockPrice } from './clockPrice.ts';
import type { ZoneChoice } from './readZone.ts';

const definition =
  'Hours of a day at one price of a model that its vendor bills by the hour: the peak price inside the windows that the vendor names in UTC, the off-peak price at all other times.';

/** "double price", where peak is twice off-peak; else the factor stays out of the title. */
function pricedAs({ usd, offPeakUsd }: EffectivePrice): string {
  return usd.output !== null && usd.output === 2 * (offPeakUsd?.output ?? 0)
    ? 'double price'
    : 'the peak price';
}

function priceNote({ usd, offPeakUsd }: EffectivePrice): string {
  const kinds = priceKinds.map(
    (kind) =>
      `${priceKindLabels[kind]} ${formatValue(usd[kind], 'usd')} at peak, ${formatValue(offPeakUsd?.[kind] ?? null, 'usd')} off-peak`,
  );
  return `Per million tokens: ${kinds.join('; ')}.`;
}

function notesOf(
  { price, windows, alike }: ClockPrice,
  days: readonly ClockDay[],
  means: readonly Finding[],
): string[] {
  const averages = means.map(({ point, text }) => `${point.subject.split(', ')[1] ?? ''} ${text}`);
  const times = windows.map(({ startUtc, endUtc }) => `${startUtc} to ${endUtc}`).join(' and ');
  const changed = days.filter(({ hours }) => hours !== 24);
  return [
    `Peak windows ${times} UTC; a weekday is that of ${windows[0]?.weekZone ?? 'UTC'}.`,
    priceNote(price),
    `Mean of a week of even load, per million tokens: ${averages.join(', ')}.`,
    ...(alike.length > 0 ? [`Billed by the same hours: ${alike.join(', ')}.`] : []),
    ...changed.map(
      ({ weekday, hours }) =>
        `Clocks change on ${weekdayName(weekday)}: that day has ${String(hours)} hours.`,
    ),
  ];
}

/** A link that states the zone, so that whoever opens it sees these very hours. */
function withZone(context: FigureContext, zone: string): FigureContext {
  const [path = '', search = ''] = context.link.split('?');
  if (new URLSearchParams(search).has('tz')) return context;
  const parts = search === '' ? [] : search.split('&');
  return { ...context, link: `${path}?${[...parts, `tz=${encodeURIComponent(zone)}`].join('&')}` };
}

type Drawn = Pick<BarsFigure, 'title' | 'findings' | 'points' | 'series' | 'rows' | 'notes'>;

const nothing: Drawn = {
  title: 'No model was billed by the hour on this day',
  findings: [],
  points: [],
  series: [],
  rows: [],
  notes: [],
};

function drawn(clock: ClockPrice, days: readonly ClockDay[], zone: string, day: string): Drawn {
  const hours = hoursFinding(clock, day);
  const means = meanFindings(clock, day);
  return {
    title: `${clock.price.model.name.replace(/ \(.*/, '')}: ${hours.text} hours at ${pricedAs(clock.price)}`,
    findings: [hours, ...means],
    points: clockPoints(clock, days, zone),
    series: clockSeries(days),
    rows: days.map(({ date, weekday }) => ({
      id: date,
      label: weekdayName(weekday),
      detail: null,
      tone: null,
    })),
    notes: notesOf(clock, days, means),
  };
}

/** The week of a model that is billed by the hour, on the reader's clocks: a row a day, peak and off-peak in turn. */
export function clockFigure(
  data: WorkloadData,
  { zone, unknown }: ZoneChoice,
  context: FigureContext,
): BarsFigure {
  const day = viewDay(context, data.datasetVersion);
  const clock = clockPrice(data, context);
  const days = clock === null ? [] : weekClock(clock.windows, day, zone);
  const shown = clock === null ? nothing : drawn(clock, days, zone, day);
  const misread =
    unknown === null ? [] : [`“${unknown}” is no time zone that is known here; hours are in UTC.`];
  return {
    ...figureBasis(withZone(context, zone), data, shown.points, false),
    ...shown,
    kind: 'bars',
    id: 'peak-clock',
    definition,
    subtitle: `Hours of the day at peak and off-peak price in ${zone}, the week of ${formatPeriod(days[0]?.date ?? day)}`,
    format: 'hours',
    measure: `hours of the day, ${zone}`,
    interval: null,
    notes: [...misread, ...shown.notes],
  };
}
