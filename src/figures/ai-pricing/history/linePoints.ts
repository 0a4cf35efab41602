import type { Fact, FigurePoint } from '../../../figure/parts.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { makePoint } from '../../../figure/point.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { priceComparableAs, priceFacts, priceKindLabels, type PriceKind } from '../../priceFacts.ts';
import { cutByBasis, type DatedPrice } from './cutByBasis.ts';
import type { PriceLine } from './priceLines.ts';
import { startText } from './uncertainStarts.ts';

/** When the price began, as far as it is known; that of a model with one price is an assumption. */
function startFacts({ segment, model }: EffectivePrice): Fact[] {
  if (segment !== null) return [{ label: 'Start', value: startText(segment, model) }];
  return [
    { label: 'Start', value: 'taken as constant since the release' },
    { label: 'Seen on', value: formatPeriod(model.priceAsOf) },
  ];
}

function stepPoint(line: PriceLine, step: DatedPrice, kind: PriceKind, isForecast: boolean): FigurePoint {
  const { model, usd, offPeakUsd, evidence } = step.price;
  const [value, offPeak] = [usd[kind], offPeakUsd?.[kind] ?? null];
  const isBand = value !== null && offPeak !== null;
  const name = line.model === null ? `${line.developer}: ${model.name}` : line.series.label;
  return makePoint({
    key: `${line.series.id}|${step.day}`,
    seriesId: line.series.id,
    at: step.day,
    subject: `${name}, ${priceKindLabels[kind]}${isForecast ? ', scheduled' : ''}`,
    period: step.day,
    value,
    low: isBand ? offPeak : null,
    high: isBand ? value : null,
    actor: line.developer,
    unit: 'USD per million tokens',
    comparableAs: priceComparableAs(step.price, kind),
    status: isForecast ? 'F' : 'A',
    evidence,
    facts: [...priceFacts(step.price, kind), ...startFacts(step.price)],
    segment: step.segment,
  });
}

/** The points of a line: each price where it begins, ends of a basis, and what is announced as a forecast. */
export function linePoints(line: PriceLine, kind: PriceKind): FigurePoint[] {
  const steps = cutByBasis(line.steps);
  const points = steps.map((step) => stepPoint(line, step, kind, false));
  const { scheduled } = line;
  if (scheduled === null) return points;
  return [...points, stepPoint(line, { ...scheduled, segment: steps.at(-1)?.segment ?? 0 }, kind, true)];
}
