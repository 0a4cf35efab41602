import {
  type ListedTokenKind,
  listedTokenKinds,
  tokenKindIds,
  tokenKindLabels,
} from '../../domain/tokenKinds.ts';
import { PriceBasis, comparedBasis, type ComparedBasis } from '../../contract/codelists.ts';
import type { ModelDocument } from '../../contract/models.ts';
import type { FigurePoint, FigureSeries, Finding } from '../../figure/parts.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { modelActor } from '../../domain/rivals.ts';
import { priceDefinition, priceComparableAs, priceFacts } from '../priceFacts.ts';
import { viewDay, formatPeriod, formatSpan } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import { priceSpans, type PriceSpan } from '../../domain/prices.ts';

/** The id names the model, so that files, links to numbers and embeds of two models differ. */
export const modelPricesId = (modelId: string): string => `model-prices.${modelId}`;

export type PricedDocument = Pick<
  ModelDocument,
  'model' | 'segments' | 'cnyRates' | 'datasetVersion' | 'sources'
>;

const basisOf = (span: PriceSpan): ComparedBasis => comparedBasis(span.price.basis);

/** Which stretch of one basis each price belongs to: prices of another basis, or after a gap, are not joined. */
function stretches(spans: readonly PriceSpan[]): number[] {
  let stretch = 0;
  return spans.map((span, index) => {
    const before = spans[index - 1];
    if (before !== undefined && basisOf(before) !== basisOf(span)) stretch += 1;
    return stretch;
  });
}

function spanPoint(span: PriceSpan, kind: ListedTokenKind, day: string, segment: number): FigurePoint {
  const { model, usd, evidence } = span.price;
  const held = span.open ? [] : [{ label: 'Held until', value: formatPeriod(span.to) }];
  return makePoint({
    key: `${tokenKindIds[kind]}|${day}`,
    seriesId: tokenKindIds[kind],
    at: day,
    subject: `${model.name}, ${tokenKindLabels[kind]}`,
    period: day,
    value: usd[kind],
    actor: modelActor(model),
    unit: 'USD per million tokens',
    comparableAs: priceComparableAs(span.price, kind),
    evidence,
    facts: [...priceFacts(span.price, kind), ...held],
    segment,
  });
}

/** Each price at its first day, and at its last where no price of the same basis follows. */
function pointsOf(spans: readonly PriceSpan[], kind: ListedTokenKind): FigurePoint[] {
  const segments = stretches(spans);
  return spans.flatMap((span, index) => {
    const segment = segments[index] ?? 0;
    const first = spanPoint(span, kind, span.from, segment);
    const ends = segments[index + 1] !== segment && span.to > span.from;
    return ends ? [first, spanPoint(span, kind, span.to, segment)] : [first];
  });
}

function seriesOf(kind: ListedTokenKind, { model }: PricedDocument): FigureSeries {
  const tone = areaTone(model.refArea);
  const own = tone === 'other' ? 'ink' : tone;
  return {
    id: tokenKindIds[kind],
    label: tokenKindLabels[kind],
    tone: kind === 'cachedInput' ? 'other' : own,
    fill: kind === 'input' ? 'soft' : 'solid',
  };
}

/** The newest output price, else the newest price at all: the number of the title. */
function finding(points: readonly FigurePoint[]): Finding[] {
  const priced = points.filter((point) => point.value !== null);
  const newest = priced.filter(({ seriesId }) => seriesId === 'output').at(-1) ?? priced.at(-1);
  return newest === undefined ? [] : [{ text: formatValue(newest.value, 'usd'), point: newest }];
}

function title(name: string, spans: readonly PriceSpan[], [newest]: readonly Finding[]): string {
  const last = spans.at(-1);
  if (newest === undefined || last === undefined) return `${name}: no list price`;
  const kind = listedTokenKinds.find((one) => tokenKindIds[one] === newest.point.seriesId) ?? 'output';
  return `${name}: ${tokenKindLabels[kind]} at ${newest.text} (${PriceBasis.label(last.price.basis)})`;
}

/** What a model cost on the three bases from each day on which a price began, as steps on a logarithmic axis. */
export function modelPricesFigure(document: PricedDocument, context: FigureContext): LinesFigure {
  const { model, segments } = document;
  const until = viewDay(context, document.datasetVersion);
  const spans = priceSpans(document, until);
  const kinds = listedTokenKinds.filter((kind) => spans.some(({ price }) => price.usd[kind] !== null));
  const points = kinds.flatMap((kind) => pointsOf(spans, kind));
  const findings = finding(points);
  const from = spans[0]?.from ?? until;
  return {
    ...figureBase(context, document, points),
    kind: 'lines',
    id: modelPricesId(model.id),
    title: title(model.name, spans, findings),
    findings,
    definition: priceDefinition,
    subtitle: `${model.name}: list price in USD per million tokens by basis, logarithmic scale, ${formatSpan(from, until)}`,
    series: kinds.map((kind) => seriesOf(kind, document)),
    points,
    format: 'usd',
    measure: 'USD per million tokens',
    interval: null,
    curve: 'step',
    scale: 'log',
    fromZero: false,
    annotations: [],
    breakLabel: 'other basis',
    notes: [
      segments.length === 0
        ? 'No dated change is on record: the price is taken to have been the same since the release.'
        : 'A step is a change of the list price. Prices on different bases (list, promotion, peak hours, converted from CNY) are not joined.',
      ...(spans.at(-1)?.price.offPeakUsd == null
        ? []
        : ['The vendor bills by the hour: the peak price is drawn, off-peak is in the evidence.']),
    ],
  };
}
