import type { FigurePoint, LinesFigure } from '../../figure/figure.ts';
import { datasetDay, figureBasis, type FigureContext } from '../../figure/figureContext.ts';
import { formatSpan } from '../../figure/formatPeriod.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { flagshipSteps, type PriceStep } from '../../transforms/flagshipSteps.ts';
import type { PricingData } from './flagshipPricesFigure.ts';
import { priceFacts, priceKindIds, priceKindLabels, type PriceKind } from './priceFacts.ts';

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
    evidence,
    facts: priceFacts(step.price, kind),
  });
}

function title(points: readonly FigurePoint[], kind: PriceKind): string {
  const ends = developers.flatMap((developer) => {
    const own = points.filter((point) => point.seriesId === developer && point.value !== null);
    const [first, last] = [own[0], own.at(-1)];
    return first?.value == null || last?.value == null
      ? []
      : [{ developer, ratio: last.value / first.value }];
  });
  const steepest = ends.reduce<(typeof ends)[number] | null>(
    (best, one) => (best === null || one.ratio < best.ratio ? one : best),
    null,
  );
  if (steepest === null) return 'No dated prices';
  const change = Math.round((1 - steepest.ratio) * 100);
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
  const shown = developers.filter((developer) => points.some((point) => point.seriesId === developer));
  return {
    ...figureBasis(context, data, points, false),
    kind: 'lines',
    id: 'price-history',
    title: title(points, kind),
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
