import { modelActor } from '../../../domain/rivals.ts';
import { compareText } from '../../../domain/sorting.ts';
import {
  windowText,
  peakHoursOn,
  WEEK_HOURS,
  weeklyHours,
  type ClockDay,
  type ClockSegment,
} from '../../../domain/peakHours.ts';
import { counted, upperFirst } from '../../../domain/words.ts';
import {
  type ListedTokenKind,
  listedTokenKinds,
  tokenKindIds,
  tokenKindLabels,
} from '../../../domain/tokenKinds.ts';
import type { FigureContext } from '../../../figure/figureContext.ts';
import { lastListedText, pricedName } from '../../priceFacts.ts';
import { viewDay } from '../../../domain/periods.ts';
import type { PeakHours } from '../../../contract/peakHours.ts';
import { pricesOn, type EffectivePrice } from '../../../domain/prices.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { weakest } from '../../../contract/confidence.ts';
import { countedRow, valueRow, type Input } from '../../../domain/derivationRows.ts';
import type { Fact, FigurePoint, FigureSeries, Finding } from '../../../figure/parts.ts';
import { formatValue } from '../../../domain/values.ts';
import { makePoint } from '../../../figure/point.ts';
import { meanPrices } from '../../../domain/workloadCost.ts';
import type { WorkloadData } from '../priceData.ts';

export interface ClockPrice {
  readonly price: EffectivePrice;
  readonly windows: readonly PeakHours[];
  /** Other models that are billed by the same hours. */
  readonly alike: readonly string[];
}

/** Flagships first, newest first. */
const rank = ({ model }: EffectivePrice) =>
  `${model.tier === 'flagship' ? '1' : '0'}${model.releasedOn ?? ''}`;

const windowTimes = (windows: readonly PeakHours[]) =>
  windows.map((one) => [one.weekdays.join(''), one.weekZone, one.startUtc, one.endUtc].join(' ')).join();

/** Returns the model of the clock: the newest flagship billed by the hour on the day; `null` if there is none. */
export function clockPrice(data: WorkloadData, context: FigureContext): ClockPrice | null {
  const inForce = peakHoursOn(data.hours, viewDay(context, data.datasetVersion));
  const windowsOf = ({ model }: EffectivePrice) => inForce.filter(({ modelId }) => modelId === model.id);
  const billed = pricesOn(data, context.asOf)
    .filter((price) => price.offPeakUsd !== null && windowsOf(price).length > 0)
    .sort((a, b) => compareText(rank(b), rank(a)));
  const price = billed[0];
  if (price === undefined) return null;
  const windows = windowsOf(price);
  const alike = billed
    .slice(1)
    .filter((other) => windowTimes(windowsOf(other)) === windowTimes(windows))
    .map(({ model, lastListed }) =>
      lastListed < price.lastListed ? `${model.name} (${lastListedText(lastListed)})` : model.name,
    );
  return { price, windows, alike };
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? String(weekday);

const asUsd = (value: number | null) => formatValue(value, 'usd');

/** Returns the windows as recorded, in UTC. */
const windowRows = ({ windows }: Pick<ClockPrice, 'windows'>): Input[] =>
  windows.map((window) => countedRow('Peak hours', windowText(window), window.evidence));

/** Returns the prices of some kinds, or of all three, at peak or off-peak. */
function hourlyRows(
  price: EffectivePrice,
  peak: boolean,
  kinds: readonly ListedTokenKind[] = listedTokenKinds,
): Input[] {
  const prices = peak ? price.usd : price.offPeakUsd;
  return kinds.map((kind) => {
    const value = prices?.[kind] ?? null;
    const label = `${pricedName(price, kind)}, ${peak ? 'peak' : 'off-peak'}`;
    return valueRow(label, value, asUsd(value), price.evidence);
  });
}

/** Returns the citation of a number from several rows: that of the first, with the confidence of the weakest. */
function weakestEvidence(inputs: readonly Input[], otherwise: Evidence): Evidence {
  const first = inputs[0]?.evidence ?? otherwise;
  return { ...first, confidence: weakest(inputs.map(({ evidence }) => evidence.confidence)) };
}

const hoursKind = ({ peak }: ClockSegment) => (peak ? 'peak' : 'off-peak');

/**
 * Segments are stacked series: off-peak and peak alternate, so the first series is off-peak, and one that a day lacks
 * is omitted.
 */
const seriesIdOf = ({ segments }: ClockDay, index: number): string => {
  const shift = segments[0]?.peak === true ? 1 : 0;
  const segment = segments[index];
  return `${segment === undefined ? '' : hoursKind(segment)}-${String(Math.floor((index + shift) / 2) + 1)}`;
};

/** Returns as many series as the longest day has segments. */
export function clockSeries(days: readonly ClockDay[]): FigureSeries[] {
  const most = Math.max(
    0,
    ...days.map(({ segments }) => segments.length + (segments[0]?.peak === true ? 1 : 0)),
  );
  return Array.from({ length: most }, (_, index) => {
    const peak = index % 2 === 1;
    return {
      id: `${peak ? 'peak' : 'off-peak'}-${String(Math.floor(index / 2) + 1)}`,
      label: peak ? 'Peak price' : 'Off-peak price',
      tone: peak ? 'ramp-5' : 'ramp-0',
      fill: 'solid',
    } as const;
  });
}

function segmentFacts(price: EffectivePrice, segment: ClockSegment): Fact[] {
  const prices = segment.peak ? price.usd : price.offPeakUsd;
  return [
    { label: 'Clock', value: `${segment.fromText} to ${segment.toText}` },
    ...listedTokenKinds.map((kind) => ({
      label: upperFirst(tokenKindLabels[kind]),
      value: `${asUsd(prices?.[kind] ?? null)} per million tokens`,
    })),
  ];
}

/** Returns one segment of a day at one price, with the UTC windows and the prices behind it. */
function segmentPoint(clock: ClockPrice, day: ClockDay, index: number, zone: string): FigurePoint[] {
  const segment = day.segments[index];
  if (segment === undefined) return [];
  const { price } = clock;
  const inputs = [...windowRows(clock), ...hourlyRows(price, segment.peak)];
  const seriesId = seriesIdOf(day, index);
  return [
    makePoint({
      key: `${day.date}|${seriesId}`,
      seriesId,
      at: day.date,
      subject: `${weekdayName(day.weekday)}, ${segment.fromText} to ${segment.toText}, ${hoursKind(segment)}`,
      actor: modelActor(price.model),
      period: day.date,
      value: segment.to - segment.from,
      unit: 'hours',
      comparableAs: null,
      evidence: weakestEvidence(inputs, price.evidence),
      facts: segmentFacts(price, segment),
      derivation: {
        method: 'weekClock',
        formula: `${segment.peak ? 'The peak hours' : 'All hours outside the peak hours'}, converted from UTC to the time of ${zone} in this week`,
        inputs,
      },
    }),
  ];
}

export const clockPoints = (clock: ClockPrice, days: readonly ClockDay[], zone: string): FigurePoint[] =>
  days.flatMap((day) => day.segments.flatMap((_, index) => segmentPoint(clock, day, index, zone)));

/** Returns the hours of a week at the peak price: "35 of 168". */
export function hoursFinding(clock: ClockPrice, week: string): Finding {
  const { price, windows } = clock;
  const hours = weeklyHours(windows);
  const text = `${formatValue(hours, 'decimal')} of ${String(WEEK_HOURS)}`;
  const inputs = windowRows(clock);
  const point = makePoint({
    key: `${price.model.id}|peak-hours`,
    seriesId: 'peak-1',
    at: week,
    subject: `${price.model.name}, hours of a week at the peak price`,
    actor: modelActor(price.model),
    period: week,
    value: hours,
    text: `${text} hours a week`,
    unit: 'hours a week',
    definition:
      'Hours of a week, of 168, in which the developer bills the peak price, without its exceptions for holidays.',
    comparableAs: null,
    evidence: weakestEvidence(inputs, price.evidence),
    derivation: {
      method: 'weeklyHours',
      formula: windows
        .map(
          ({ weekdays, startUtc, endUtc }) => `${counted(weekdays.length, 'day')} × ${startUtc} to ${endUtc}`,
        )
        .join(' + '),
      inputs,
    },
  });
  return { text, point };
}

/** Returns the price per million tokens over a week of even load, one finding per kind of token. */
export function meanFindings({ price, windows }: ClockPrice, week: string): Finding[] {
  const { model, usd, offPeakUsd } = price;
  if (offPeakUsd === null) return [];
  const hours = weeklyHours(windows);
  const means = meanPrices(usd, offPeakUsd, hours / WEEK_HOURS);
  return listedTokenKinds.flatMap((kind): Finding[] => {
    const [mean, peak, off] = [means[kind], usd[kind], offPeakUsd[kind]];
    if (mean === null || peak === null || off === null) return [];
    const inputs = [
      ...hourlyRows(price, true, [kind]),
      ...hourlyRows(price, false, [kind]),
      ...windowRows({ windows }),
    ];
    const text = formatValue(mean, 'usd');
    const point = makePoint({
      key: `${model.id}|mean-${tokenKindIds[kind]}`,
      seriesId: 'peak-1',
      at: week,
      subject: `${model.name}, ${tokenKindLabels[kind]}, average over a week`,
      actor: modelActor(model),
      period: week,
      readOn: price.readOn,
      value: mean,
      text,
      unit: 'USD per million tokens',
      definition:
        'Mean of the peak and the off-peak price, each weighted with its hours of a week: what use costs that is spread evenly, without exceptions for holidays.',
      comparableAs: `${tokenKindIds[kind]}|mean-of-week|usd`,
      evidence: weakestEvidence(inputs, price.evidence),
      derivation: {
        method: 'meanPrices',
        formula: `${String(hours)}/${String(WEEK_HOURS)} × ${formatValue(peak, 'usd')} + ${String(WEEK_HOURS - hours)}/${String(WEEK_HOURS)} × ${formatValue(off, 'usd')}: use spread evenly over the week`,
        inputs,
      },
    });
    return [{ text, point }];
  });
}
