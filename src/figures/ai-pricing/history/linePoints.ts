import { type ListedTokenKind, tokenKindLabels } from '../../../domain/tokenKinds.ts';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import type { PriceReading, PriceSegment } from '../../../contract/priceHistory.ts';
import type { Fact, FigurePoint, UncertainSpan } from '../../../figure/parts.ts';
import { formatPeriod, periodEnd } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import { counted } from '../../../domain/words.ts';
import type { PriceLine } from './priceLines.ts';
import { makePoint } from '../../../figure/point.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { priceComparableAs } from '../../priceFacts.ts';
import { priceGrounds } from '../../priceItem.ts';
import { cutByBasis, type DatedStep } from './cutByBasis.ts';
import type { PricingData } from '../priceData.ts';

/**
 * Returns the earliest possible start of a price whose start is known only between two days: the last sighting of the
 * previous price, or the release of a model whose first price was seen later.
 */
function earliestStart(segment: PriceSegment, model: PricedModel, isFirst: boolean): string | null {
  const { oldPriceLastSeen, datePrecision, effectiveFrom } = segment;
  if (oldPriceLastSeen !== null) return oldPriceLastSeen < effectiveFrom ? oldPriceLastSeen : null;
  if (datePrecision !== 'first-seen' || !isFirst || model.releasedOn === null) return null;
  const released = formatValue(periodEnd(model.releasedOn), 'date');
  return released < effectiveFrom ? released : null;
}

const between = (from: string, until: string) =>
  `start unknown between ${formatPeriod(from)} and ${formatPeriod(until)}`;

/** Returns the certainty of a dated price's first day: "exact", "between … and …", "first seen …". */
function startText(segment: PriceSegment, model: PricedModel): string {
  const { effectiveFrom, datePrecision, oldPriceLastSeen } = segment;
  const day = formatPeriod(effectiveFrom);
  if (oldPriceLastSeen !== null) {
    return `seen on ${day}; the price before was last seen on ${formatPeriod(oldPriceLastSeen)}`;
  }
  switch (datePrecision) {
    case 'exact':
      return `in force from ${day}`;
    case 'first-seen': {
      const out = model.releasePrecision === 'first-seen' ? 'the model was first seen' : 'released';
      const released = model.releasedOn === null ? '' : `; ${out} ${formatPeriod(model.releasedOn)}`;
      return `first seen on ${day}; its start is not known${released}`;
    }
    case 'snapshot-name':
      return `${day}, the date in the name of the model’s snapshot`;
    default:
      return `${day} (${datePrecision})`;
  }
}

/** Returns the days between which prices of a line began, if the line shows their start. */
export function uncertainStarts(line: PriceLine, days: ReadonlySet<string>): UncertainSpan[] {
  return line.steps.flatMap(({ day, price }, index) => {
    const { segment, model } = price;
    if (segment?.effectiveFrom !== day || !days.has(day)) return [];
    const isFirst = line.model !== null && index === 0;
    const from = earliestStart(segment, model, isFirst);
    return from === null ? [] : [{ seriesId: line.series.id, from, until: day, text: between(from, day) }];
  });
}

/** Returns the known start of the price; for a model with one price it is an assumption. */
function startFacts({ segment, model }: EffectivePrice): Fact[] {
  if (segment !== null) return [{ label: 'Start', value: startText(segment, model) }];
  return [
    {
      label: 'Start',
      value: `taken as constant since ${model.releasePrecision === 'first-seen' ? 'the model was first seen' : 'the release'}`,
    },
    { label: 'Seen on', value: formatPeriod(model.priceAsOf) },
  ];
}

function priceStepPoint(
  line: PriceLine,
  step: DatedStep,
  kind: ListedTokenKind,
  isForecast: boolean,
): FigurePoint {
  const { model, usd, offPeakUsd } = step.price;
  const { evidence, facts, derivation, terms, priced, period: readOn } = priceGrounds(step.price, kind);
  const [value, offPeak] = [usd[kind], offPeakUsd?.[kind] ?? null];
  const isBand = value !== null && offPeak !== null;
  const name = line.model === null ? `${line.developer}: ${model.name}` : line.series.label;
  return makePoint({
    key: `${line.series.id}|${step.day}`,
    seriesId: line.series.id,
    at: step.day,
    subject: `${name}, ${tokenKindLabels[kind]}${isForecast ? ', scheduled' : ''}`,
    changedAs: model.name,
    priced,
    period: step.day,
    readOn,
    terms: isForecast ? [] : terms,
    value,
    low: isBand ? offPeak : null,
    high: isBand ? value : null,
    actor: line.developer,
    unit: 'USD per million tokens',
    comparableAs: priceComparableAs(step.price, kind),
    status: isForecast ? 'F' : 'A',
    evidence,
    derivation,
    facts: [...facts, ...startFacts(step.price)],
    segment: step.segment,
  });
}

/** Returns the points of a line: the start of each price, the end of a basis, and announced prices as forecasts. */
export function linePoints(line: PriceLine, kind: ListedTokenKind): FigurePoint[] {
  const steps = cutByBasis(line.steps);
  const points = steps.map((step) => priceStepPoint(line, step, kind, false));
  const { scheduled } = line;
  if (scheduled === null) return points;
  return [...points, priceStepPoint(line, { ...scheduled, segment: steps.at(-1)?.segment ?? 0 }, kind, true)];
}

/** Returns the readings of other catalogs for the price of a line, by the day of the view. */
function readingsOf(
  line: PriceLine,
  { readings }: PricingData,
  kind: ListedTokenKind,
  until: string,
): PriceReading[] {
  const { model } = line;
  if (model === null || readings === undefined) return [];
  return readings.differing.filter(
    ({ modelId, day, usd }) => modelId === model.id && day <= until && usd[kind] !== null,
  );
}

/** True if a point states the price on record for the reading's day. */
function isPointInForce(point: FigurePoint, own: readonly FigurePoint[], day: string): boolean {
  const inForce = own.findLast(({ at }) => at <= day);
  return point.value === inForce?.value && point.segment === inForce.segment;
}

/**
 * Returns the points of a line with other catalogs' readings: a band from the lowest number to the highest, and each
 * reading with its source.
 */
export function withReadings(
  line: PriceLine,
  points: readonly FigurePoint[],
  data: PricingData,
  kind: ListedTokenKind,
  until: string,
): FigurePoint[] {
  const readings = readingsOf(line, data, kind, until);
  if (readings.length === 0) return [...points];
  return points.map((point) => {
    const { value } = point;
    const others = readings.filter(
      ({ day, usd }) => isPointInForce(point, points, day) && usd[kind] !== value,
    );
    if (value === null || others.length === 0) return point;
    const values = [value, ...others.map(({ usd }) => usd[kind] ?? value)];
    return {
      ...point,
      low: Math.min(point.low ?? value, ...values),
      high: Math.max(point.high ?? value, ...values),
      otherReadings: others.map(({ usd, evidence }) => ({
        value: usd[kind] ?? value,
        unit: 'USD per million tokens',
        evidence,
      })),
      facts: [
        ...point.facts,
        ...others.map(({ day, usd, evidence }) => ({
          label: 'Other catalog',
          value: `${formatValue(usd[kind], 'usd')} on ${formatPeriod(day)} (${data.sources[evidence.sourceId]?.publisher ?? evidence.sourceId})`,
        })),
      ],
    };
  });
}

/** Returns how often catalogs agree, if they disagree on one of the drawn prices. */
export function readingsNote(
  data: PricingData,
  points: readonly FigurePoint[],
  kind: ListedTokenKind,
): string[] {
  const { readings } = data;
  const isShown = points.some(({ otherReadings }) => otherReadings.length > 0);
  if (readings === undefined || !isShown) return [];
  return [
    `Where a second catalog gives another ${tokenKindLabels[kind]} price for the same day, the difference is shaded. Of ${String(readings.compared)} prices that two catalogs give for the same day, for all token types, ${counted(readings.differing.length, 'differs', 'differ')}.`,
  ];
}
