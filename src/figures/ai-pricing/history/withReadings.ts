import type { PriceReading } from '../../../contract/priceHistory.ts';
import type { FigurePoint } from '../../../figure/parts.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import type { PricingData } from '../flagshipPricesFigure.ts';
import { priceKindLabels, type PriceKind } from '../../priceFacts.ts';
import type { PriceLine } from './priceLines.ts';

/** What other catalogues give for the price of a line, by the day of the view. */
function readingsOf(
  line: PriceLine,
  { readings }: PricingData,
  kind: PriceKind,
  until: string,
): PriceReading[] {
  const { model } = line;
  if (model === null || readings === undefined) return [];
  return readings.differing.filter(
    ({ modelId, day, usd }) => modelId === model.id && day <= until && usd[kind] !== null,
  );
}

/** Whether a point states the price that is held to be that of the reading's day. */
function isInForce(point: FigurePoint, own: readonly FigurePoint[], day: string): boolean {
  const inForce = own.findLast(({ at }) => at <= day);
  return point.value === inForce?.value && point.segment === inForce.segment;
}

/**
 * The points of a line with what other catalogues say of them: a band from the lowest number to the highest, and
 * each of the readings with its source.
 */
export function withReadings(
  line: PriceLine,
  points: readonly FigurePoint[],
  data: PricingData,
  kind: PriceKind,
  until: string,
): FigurePoint[] {
  const readings = readingsOf(line, data, kind, until);
  if (readings.length === 0) return [...points];
  return points.map((point) => {
    const { value } = point;
    const others = readings.filter(({ day, usd }) => isInForce(point, points, day) && usd[kind] !== value);
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

/** How often catalogues agree, where one of the drawn prices is among those on which they do not. */
export function readingsNote(data: PricingData, points: readonly FigurePoint[], kind: PriceKind): string[] {
  const { readings } = data;
  const isShown = points.some(({ otherReadings }) => otherReadings.length > 0);
  if (readings === undefined || !isShown) return [];
  return [
    `A second catalog gives another ${priceKindLabels[kind]} price for a day, drawn as a band; on all bases that is so of ${String(readings.differing.length)} of ${String(readings.compared)} prices that two catalogs give for a day.`,
  ];
}
