import type { FigurePoint, Finding, LinesFigure } from '../../figure/figure.ts';
import { datasetDay, figureBasis, type FigureContext } from '../../figure/figureContext.ts';
import { formatSpan } from '../../figure/formatPeriod.ts';
import { valueRow, weakest } from '../../figure/derivationRows.ts';
import { formatValue } from '../../figure/formatValue.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { flagshipSteps, type PriceStep } from '../../transforms/flagshipSteps.ts';
import type { PricingData } from './flagshipPricesFigure.ts';
import { priceDefinition, priceFacts, priceKindIds, priceKindLabels, type PriceKind } from './priceFacts.ts';

/** Two developers of each country, those with the longest series of prices listed in USD. */
const developers = ['DeepSeek', 'Moonshot AI', 'Anthropic', 'OpenAI'];
/** The second line of each colour. */
const dashed = new Set(['Moonshot AI', 'OpenAI']);
const FROM = '2024-05-01';

function stepPoint(developer: string, step: PriceStep, kind: PriceKind): FigurePoint {
  const { model, usd, evidence } = step.price;
  return makePoint({
    key: `${developer}|${step.day}`,
    seriesId: developer,
    at: step.day,
    subject: `${developer}: ${model.name}, ${priceKindLabels[kind]}`,
    period: step.day,
    value: usd[kind],
    actor: developer,
    unit: 'USD per million tokens',
    evidence,
    facts: priceFacts(step.price, kind),
  });
}

interface Change {
  readonly developer: string;
  readonly first: FigurePoint;
  readonly last: FigurePoint;
  readonly ratio: number;
}

const percentFall = ({ ratio }: Change): number => Math.round((1 - ratio) * 100);

/** The developer whose price fell most from its first step to its last. */
function steepestChange(points: readonly FigurePoint[]): Change | null {
  const changes = developers.flatMap((developer): Change[] => {
    const own = points.filter((point) => point.seriesId === developer && point.value !== null);
    const [first, last] = [own[0], own.at(-1)];
    if (first?.value == null || last?.value == null) return [];
    return [{ developer, first, last, ratio: last.value / first.value }];
  });
  return changes.reduce<Change | null>(
    (best, one) => (best === null || one.ratio < best.ratio ? one : best),
    null,
  );
}

/** The fall that the title states, from the first and the last step. */
function findings(steepest: Change | null): Finding[] {
  if (steepest === null || percentFall(steepest) <= 0) return [];
  const { first, last, developer } = steepest;
  const text = `${String(percentFall(steepest))} %`;
  const point = makePoint({
    key: `${developer}|fall`,
    seriesId: developer,
    at: last.at,
    subject: `${developer}: fall of the flagship price from ${first.period} to ${last.period}`,
    actor: developer,
    period: last.period,
    value: percentFall(steepest),
    text,
    unit: 'percent',
    evidence: {
      ...last.evidence,
      confidence: weakest([first.evidence.confidence, last.evidence.confidence]),
    },
    derivation: {
      method: 'steepestChange',
      formula: '1 − newest price ÷ first price, in percent, of the developer whose price fell most',
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

function title(steepest: Change | null, kind: PriceKind): string {
  if (steepest === null) return 'No dated prices';
  const change = percentFall(steepest);
  const name = steepest.developer.replace(/ \(.*/, '');
  return change > 0
    ? `${name}’s flagship ${priceKindLabels[kind]} price fell by ${String(change)} %`
    : `No flagship ${priceKindLabels[kind]} price fell over the period`;
}

/** What each developer's newest flagship cost over time, as steps on a logarithmic axis. */
export function priceHistoryFigure(data: PricingData, kind: PriceKind, context: FigureContext): LinesFigure {
  const until = context.asOf ?? datasetDay(data.datasetVersion);
  const from = FROM < until ? FROM : '2023-03-01';
  const points = developers.flatMap((developer) =>
    flagshipSteps(data.models, data.segments, developer, from, until).map((step) =>
      stepPoint(developer, step, kind),
    ),
  );
  const steepest = steepestChange(points);
  const shown = developers.filter((developer) => points.some((point) => point.seriesId === developer));
  return {
    ...figureBasis(context, data, points, false),
    kind: 'lines',
    id: 'price-history',
    title: title(steepest, kind),
    findings: findings(steepest),
    definition: priceDefinition,
    subtitle: `USD per million ${priceKindLabels[kind]} tokens, newest flagship, logarithmic scale, ${formatSpan(from, until)}`,
    series: shown.map((developer) => {
      const area = data.models.find((model) => model.developer === developer)?.refArea ?? 'ZZ';
      return {
        id: developer,
        label: developer.replace(/ \(.*/, ''),
        tone: areaTone(area),
        fill: dashed.has(developer) ? 'soft' : 'solid',
      };
    }),
    points,
    format: 'usd',
    measure: `USD per million ${priceKindLabels[kind]} tokens (${priceKindIds[kind]})`,
    interval: null,
    curve: 'step',
    scale: 'log',
    fromZero: false,
    annotations: [],
    breakLabel: 'other basis',
    notes: [
      'A step is a price change or a new flagship.',
      'Steps join list, promotional and peak prices; the evidence names the basis of each. Two developers of each country; the table has all.',
    ],
  };
}
