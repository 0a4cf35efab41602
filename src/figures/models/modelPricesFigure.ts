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
import { fittingTitle } from '../../figure/titleLength.ts';
import { modelActor } from '../../domain/rivals.ts';
import { priceDefinition, priceComparableAs, promptBound } from '../priceFacts.ts';
import { priceGrounds } from '../priceItem.ts';
import { viewDay, formatPeriod, formatSpan } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import { heldDollars, type HeldPrice } from '../../domain/heldPrices.ts';
import { isListedOn } from '../../domain/priceOn.ts';
import { isOfOneTier } from '../../domain/prices.ts';

export type PricedDocument = Pick<
  ModelDocument,
  'model' | 'segments' | 'cnyRates' | 'datasetVersion' | 'sources'
>;

const heldBasis = (one: HeldPrice): ComparedBasis => comparedBasis(one.price.basis);

/** Returns the segment of each price: prices on another basis, or of another tier by prompt length, are not joined. */
function segmentsOf(held: readonly HeldPrice[]): number[] {
  let segment = 0;
  return held.map((one, index) => {
    const before = held[index - 1];
    const isJoined =
      before === undefined || (heldBasis(before) === heldBasis(one) && isOfOneTier(before.price, one.price));
    if (!isJoined) segment += 1;
    return segment;
  });
}

function heldPoint(one: HeldPrice, kind: ListedTokenKind, day: string, segment: number): FigurePoint {
  const { model, usd } = one.price;
  const { evidence, facts, derivation, terms, priced, period: readOn } = priceGrounds(one.price, kind);
  const ended = one.open ? [] : [{ label: 'Held until', value: formatPeriod(one.to) }];
  return makePoint({
    key: `${tokenKindIds[kind]}|${day}`,
    seriesId: tokenKindIds[kind],
    at: day,
    subject: `${model.name}, ${tokenKindLabels[kind]}`,
    changedAs: model.name,
    priced,
    period: day,
    readOn,
    terms,
    value: usd[kind],
    actor: modelActor(model),
    unit: 'USD per million tokens',
    comparableAs: priceComparableAs(one.price, kind),
    evidence,
    derivation,
    facts: [...facts, ...ended],
    segment,
  });
}

/** Returns each price at its first day, and at its last if no price on the same basis follows. */
function heldPoints(held: readonly HeldPrice[], kind: ListedTokenKind): FigurePoint[] {
  const segments = segmentsOf(held);
  return held.flatMap((one, index) => {
    const segment = segments[index] ?? 0;
    const first = heldPoint(one, kind, one.from, segment);
    const ends = segments[index + 1] !== segment && one.to > one.from;
    return ends ? [first, heldPoint(one, kind, one.to, segment)] : [first];
  });
}

function seriesOf(kind: ListedTokenKind, { model }: PricedDocument): FigureSeries {
  const tone = areaTone(model.refArea);
  return {
    id: tokenKindIds[kind],
    label: tokenKindLabels[kind],
    tone: tone === 'other' ? 'ink' : tone,
    fill: kind === 'cachedInput' ? 'hollow' : kind === 'input' ? 'soft' : 'solid',
  };
}

/** Returns the newest output price, or else the newest price of any kind: the number of the title. */
function newestFinding(points: readonly FigurePoint[]): Finding[] {
  const priced = points.filter((point) => point.value !== null);
  const newest = priced.filter(({ seriesId }) => seriesId === 'output').at(-1) ?? priced.at(-1);
  return newest === undefined ? [] : [{ text: formatValue(newest.value, 'usd'), point: newest }];
}

/** Of terms and day of the last listing, terms are the first to go: a price of long ago must not read as today's. */
function modelPricesTitle(
  { name, endsOn }: Pick<PricedDocument['model'], 'name' | 'endsOn'>,
  held: readonly HeldPrice[],
  [newest]: readonly Finding[],
  until: string,
): string {
  const last = held.at(-1);
  if (newest === undefined || last === undefined) return `${name}: no list price on record`;
  const kind = listedTokenKinds.find((one) => tokenKindIds[one] === newest.point.seriesId) ?? 'output';
  const reach = promptBound(last.price) === null ? '' : ', shorter prompts';
  const { basis, lastListed } = last.price;
  const terms = PriceBasis.label(basis).replace(/^list$/, 'list price');
  const price = `${name}: ${newest.text} per million ${tokenKindLabels[kind]} tokens`;
  if (isListedOn({ endsOn }, lastListed, until)) return `${price} (${terms}${reach})`;
  const ended = `last listed on ${formatPeriod(lastListed)}`;
  const [short = terms] = terms.split(' ');
  return fittingTitle(
    `${price} (${terms}${reach}), ${ended}`,
    `${price} (${short}), ${ended}`,
    `${price}, ${ended}`,
  );
}

/** Returns the notes needed to read the prices: recorded changes, prompt lengths and hours. */
function modelPriceNotes(
  document: PricedDocument,
  held: readonly HeldPrice[],
  reach: string | null,
): string[] {
  return [
    document.segments.length === 0
      ? `No dated change on record, so the price is drawn as constant since ${document.model.releasedOn === null ? 'it was first seen' : 'release'}.`
      : 'A step is a price change. Prices on different terms (list, promotion, peak hours, converted from CNY) are not joined.',
    ...(reach === null ? [] : [`The latest prices are for ${reach}.`]),
    ...(held.some(({ price }) => price.conversion !== null)
      ? [
          'Prices listed in CNY are converted at the average rate of the last full month, so the line moves with the exchange rate.',
        ]
      : []),
    ...(held.at(-1)?.price.offPeakUsd == null
      ? []
      : [
          'The price varies by time of day: the peak price is drawn, and the off-peak price is on the source cards.',
        ]),
  ];
}

/** Returns prices of a model by token kind, from the first day of each, as steps on a logarithmic axis. */
export function modelPricesFigure(document: PricedDocument, context: FigureContext): LinesFigure {
  const { model } = document;
  const until = viewDay(context, document.datasetVersion);
  const held = heldDollars(document, until);
  const kinds = listedTokenKinds.filter((kind) => held.some(({ price }) => price.usd[kind] !== null));
  const points = kinds.flatMap((kind) => heldPoints(held, kind));
  const findings = newestFinding(points);
  const last = held.at(-1)?.price;
  const reach = last === undefined ? null : promptBound(last);
  const [from, to] = [held[0]?.from ?? until, held.at(-1)?.to ?? until];
  return {
    ...figureBase(context, document, points),
    kind: 'lines',
    title: modelPricesTitle(model, held, findings, until),
    findings,
    definition: priceDefinition,
    subtitle: `U.S. dollars per million tokens, by token type (log scale), ${formatSpan(from, to)}`,
    series: kinds.map((kind) => seriesOf(kind, document)),
    points,
    format: 'usd',
    measure: 'USD per million tokens',
    ...(reach === null ? {} : { sample: `the prices for ${reach}` }),
    curve: 'step',
    scale: 'log',
    fromZero: false,
    breakLabel: 'other terms',
    notes: modelPriceNotes(document, held, reach),
  };
}
