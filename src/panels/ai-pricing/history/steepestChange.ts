import { valueRow, weakest } from '../../../figure/derivationRows.ts';
import type { FigurePoint, Finding } from '../../../figure/figure.ts';
import { formatValue } from '../../../figure/formatValue.ts';
import { areComparable, makePoint } from '../../../figure/point.ts';
import { priceKindLabels, type PriceKind } from '../../../transforms/priceFacts.ts';
import type { PriceLine } from './priceLines.ts';

/** The newest price of a line, and the first on its basis. */
export interface PriceChange {
  readonly line: PriceLine;
  readonly first: FigurePoint;
  readonly last: FigurePoint;
  readonly ratio: number;
}

const percentFall = ({ ratio }: PriceChange): number => Math.round((1 - ratio) * 100);

function changeOf(line: PriceLine, points: readonly FigurePoint[]): PriceChange[] {
  const own = points.filter(
    ({ seriesId, value, status }) => seriesId === line.series.id && value !== null && status !== 'F',
  );
  const last = own.at(-1);
  // Prices of different bases are not set against each other.
  const first = own.find((point) => last !== undefined && areComparable(point, last));
  if (first?.value == null || last?.value == null || first.value === 0) return [];
  return [{ line, first, last, ratio: last.value / first.value }];
}

/** The line whose price fell most on its newest basis; `null` where no line has a price. */
export function steepestChange(
  lines: readonly PriceLine[],
  points: readonly FigurePoint[],
): PriceChange | null {
  const changes = lines.flatMap((line) => changeOf(line, points));
  return changes.reduce<PriceChange | null>(
    (best, one) => (best === null || one.ratio < best.ratio ? one : best),
    null,
  );
}

/** The fall that the title states, from the first price on the newest basis to the newest. */
export function changeFindings(steepest: PriceChange | null): Finding[] {
  if (steepest === null || percentFall(steepest) <= 0) return [];
  const { first, last, line } = steepest;
  const { id, label } = line.series;
  const text = `${String(percentFall(steepest))} %`;
  const point = makePoint({
    key: `${id}|fall`,
    seriesId: id,
    at: last.at,
    subject: `${label}: fall of the ${line.model === null ? 'flagship ' : ''}price from ${first.period} to ${last.period}`,
    actor: line.developer,
    period: last.period,
    value: percentFall(steepest),
    text,
    unit: 'percent',
    comparableAs: last.comparableAs,
    evidence: {
      ...last.evidence,
      confidence: weakest([first.evidence.confidence, last.evidence.confidence]),
    },
    derivation: {
      method: 'steepestChange',
      formula: '1 − newest price ÷ first price on its basis, in percent, of the line whose price fell most',
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

export function changeTitle(steepest: PriceChange | null, kind: PriceKind): string {
  if (steepest === null) return 'No dated prices';
  const { line } = steepest;
  const change = percentFall(steepest);
  const what = line.model === null ? 'flagship ' : '';
  return change > 0
    ? `${line.series.label}’s ${what}${priceKindLabels[kind]} price fell by ${String(change)} %`
    : `No ${what}${priceKindLabels[kind]} price fell on its newest basis`;
}
