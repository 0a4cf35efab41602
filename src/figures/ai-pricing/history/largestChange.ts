import { weakest } from '../../../contract/confidence.ts';
import { valueRow } from '../../../domain/derivationRows.ts';
import type { FigurePoint, Finding } from '../../../figure/parts.ts';
import { formatValue } from '../../../domain/values.ts';
import { areComparable, makePoint } from '../../../figure/point.ts';
import { priceKindLabels, type PriceKind } from '../../priceFacts.ts';
import type { PriceLine } from './priceLines.ts';

/** The newest price of a line against the first on its basis. */
export interface PriceChange {
  readonly line: PriceLine;
  readonly first: FigurePoint;
  readonly last: FigurePoint;
  readonly ratio: number;
}

const percentOf = ({ ratio }: PriceChange): number => Math.round(Math.abs(ratio - 1) * 100);
const way = ({ ratio }: PriceChange) => (ratio > 1 ? 'up' : 'down');

/** What a line cost on a day in the currency that the vendor moves: rates of exchange are no change of price. */
function amountOn({ steps }: PriceLine, day: string, kind: PriceKind): number | null {
  const price = steps.findLast((step) => step.day <= day)?.price;
  return (price?.conversion == null ? price?.usd[kind] : price.cny?.[kind]) ?? null;
}

function changeOf(line: PriceLine, points: readonly FigurePoint[], kind: PriceKind): PriceChange[] {
  const own = points.filter(
    ({ seriesId, value, status }) => seriesId === line.series.id && value !== null && status !== 'F',
  );
  const last = own.at(-1);
  // Prices of different bases are not set against each other.
  const first = own.find((point) => last !== undefined && areComparable(point, last));
  if (first === undefined || last === undefined) return [];
  const [before, now] = [amountOn(line, first.at, kind), amountOn(line, last.at, kind)];
  return before === null || now === null || before <= 0 || now <= 0
    ? []
    : [{ line, first, last, ratio: now / before }];
}

const size = ({ ratio }: PriceChange) => Math.abs(Math.log(ratio));

/**
 * The line whose price changed most on its newest basis, up or down (a rise to twice the price is as large as a
 * cut to half of it); `null` where no line has a price.
 */
export function largestChange(
  lines: readonly PriceLine[],
  points: readonly FigurePoint[],
  kind: PriceKind,
): PriceChange | null {
  const changes = lines.flatMap((line) => changeOf(line, points, kind));
  return changes.reduce<PriceChange | null>(
    (largest, one) => (largest === null || size(one) > size(largest) ? one : largest),
    null,
  );
}

/** The change that the title states, from the first price on the newest basis to the newest. */
export function changeFindings(largest: PriceChange | null): Finding[] {
  if (largest === null || percentOf(largest) === 0) return [];
  const { first, last, line } = largest;
  const { id, label } = line.series;
  const text = `${String(percentOf(largest))} %`;
  const point = makePoint({
    key: `${id}|change`,
    seriesId: id,
    at: last.at,
    subject: `${label}: ${largest.ratio > 1 ? 'rise' : 'fall'} of the ${line.model === null ? 'flagship ' : ''}price from ${first.period} to ${last.period}`,
    actor: line.developer,
    period: last.period,
    value: percentOf(largest),
    text,
    unit: 'percent',
    comparableAs: last.comparableAs,
    evidence: {
      ...last.evidence,
      confidence: weakest([first.evidence.confidence, last.evidence.confidence]),
    },
    derivation: {
      method: 'largestChange',
      formula:
        'Newest price against the first on its basis, in percent, of the line whose price changed most in either direction; of a list in CNY as it stands in CNY',
      inputs: [first, last].map((step) =>
        valueRow(
          `${step.subject}, ${step.period}`,
          step.value,
          formatValue(step.value, 'usd'),
          step.evidence,
        ),
      ),
    },
  });
  return [{ text, point }];
}

export function changeTitle(largest: PriceChange | null, kind: PriceKind): string {
  if (largest === null) return 'No dated prices';
  const { line } = largest;
  const what = `${line.model === null ? 'flagship ' : ''}${priceKindLabels[kind]} price`;
  const change = percentOf(largest);
  return change === 0
    ? `No ${what} changed on its newest basis`
    : `Largest change of a ${what}: ${line.series.label}, ${way(largest)} ${String(change)} %`;
}
