import type { Derivation, Evidence } from '../../../contract/primitives.ts';
import { weakest } from '../../../contract/confidence.ts';
import { countedRow, valueRow } from '../../../domain/derivationRows.ts';
import type { Fact, FigurePoint, FigureSeries } from '../../../figure/parts.ts';
import { formatValue } from '../../../domain/values.ts';
import { makePoint } from '../../../figure/point.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import type { ClockDay, ClockSegment } from '../../../domain/peakHours.ts';
import { priceKindLabels, priceKinds, type PriceKind } from '../../priceFacts.ts';
import type { ClockPrice } from './clockPrice.ts';

type Input = Derivation['inputs'][number];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? String(weekday);

const usd = (value: number | null) => formatValue(value, 'usd');

/** The windows as they are recorded, in UTC. */
export const windowRows = ({ windows }: Pick<ClockPrice, 'windows'>): Input[] =>
  windows.map(({ startUtc, endUtc, weekdays: days, evidence }) =>
    countedRow('Peak hours', `${startUtc} to ${endUtc} UTC on ${String(days.length)} days a week`, evidence),
  );

/** The prices of some kinds, else of all three, at peak or off-peak. */
export function priceRows(
  { model, usd: peakUsd, offPeakUsd, evidence }: EffectivePrice,
  peak: boolean,
  kinds: readonly PriceKind[] = priceKinds,
): Input[] {
  const prices = peak ? peakUsd : offPeakUsd;
  return kinds.map((kind) => {
    const value = prices?.[kind] ?? null;
    return valueRow(
      `${model.name}, ${priceKindLabels[kind]}, ${peak ? 'peak' : 'off-peak'}`,
      value,
      usd(value),
      evidence,
    );
  });
}

/** The citation of a number that rests on several rows: that of the first, no surer than the weakest. */
export function weakestEvidence(inputs: readonly Input[], otherwise: Evidence): Evidence {
  const first = inputs[0]?.evidence ?? otherwise;
  return { ...first, confidence: weakest(inputs.map(({ evidence }) => evidence.confidence)) };
}

const kindOf = ({ peak }: ClockSegment) => (peak ? 'peak' : 'off-peak');

/**
 * Segments as series, which bars stack in their order: off-peak and peak take turns, so that the first series
 * is off-peak and one that a day does not have stays out.
 */
const seriesIdOf = ({ segments }: ClockDay, index: number): string => {
  const shift = segments[0]?.peak === true ? 1 : 0;
  const segment = segments[index];
  return `${segment === undefined ? '' : kindOf(segment)}-${String(Math.floor((index + shift) / 2) + 1)}`;
};

/** As many series as the longest day has segments. */
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
    ...priceKinds.map((kind) => ({
      label: `${(priceKindLabels[kind][0] ?? '').toUpperCase()}${priceKindLabels[kind].slice(1)}`,
      value: `${usd(prices?.[kind] ?? null)} per million tokens`,
    })),
  ];
}

/** One stretch of a day at one price, with the windows in UTC and the prices behind it. */
function segmentPoint(clock: ClockPrice, day: ClockDay, index: number, zone: string): FigurePoint[] {
  const segment = day.segments[index];
  if (segment === undefined) return [];
  const { price } = clock;
  const inputs = [...windowRows(clock), ...priceRows(price, segment.peak)];
  const seriesId = seriesIdOf(day, index);
  return [
    makePoint({
      key: `${day.date}|${seriesId}`,
      seriesId,
      at: day.date,
      subject: `${weekdayName(day.weekday)}, ${segment.fromText} to ${segment.toText}, ${kindOf(segment)}`,
      actor: price.model.name,
      period: day.date,
      value: segment.to - segment.from,
      unit: 'hours',
      comparableAs: null,
      evidence: weakestEvidence(inputs, price.evidence),
      facts: segmentFacts(price, segment),
      derivation: {
        method: 'weekClock',
        formula: `${segment.peak ? 'The peak windows' : 'All hours outside of the peak windows'}, from UTC to the clocks of ${zone} in this week`,
        inputs,
      },
    }),
  ];
}

export const clockPoints = (clock: ClockPrice, days: readonly ClockDay[], zone: string): FigurePoint[] =>
  days.flatMap((day) => day.segments.flatMap((_, index) => segmentPoint(clock, day, index, zone)));
