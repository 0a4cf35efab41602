import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Evidence } from '../../contract/primitives.ts';
import { PriceBasis } from '../../contract/codelists.ts';
import { weakest } from '../../contract/confidence.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import type { Fact, FigurePoint } from '../../figure/parts.ts';
import { formatValue } from '../../domain/values.ts';
import { makePoint } from '../../figure/point.ts';

/** "34.5", "138": one digit below a hundred; below one, three digits that count. */
export function ratioText(ratio: number): string {
  const rounded = Math.round(ratio * 10) / 10;
  const digits = ratio < 1 ? Number(ratio.toPrecision(3)) : rounded < 100 ? rounded : Math.round(rounded);
  return formatValue(digits, 'decimal');
}

/** The part of the week of a vendor who bills by the hour. */
type BilledHours = NonNullable<FigurePoint['hours']>;

/** One of the two prices that a ratio was formed of. */
export interface RatioRow {
  readonly model: PricedModel;
  readonly amount: number;
  /** The amount with its currency: "USD 5". */
  readonly text: string;
  /** What it is the price of: "uncached input". */
  readonly name: string;
  /** When it is billed; `all` where the vendor has one price. */
  readonly hours: BilledHours | 'all';
  readonly evidence: Evidence;
}

/** The hours in which both prices hold; `null` where those are all. */
const sharedHours = (rows: readonly RatioRow[]): BilledHours | null =>
  rows.map(({ hours }) => hours).find((hours) => hours !== 'all') ?? null;

/** "DeepSeek-V4-Pro at peak hours; GPT-5.5 costs the same at all hours" */
function hoursFact(rows: readonly RatioRow[]): Fact[] {
  if (sharedHours(rows) === null) return [];
  const words = rows.map(({ model, hours }) =>
    hours === 'all' ? `${model.name} costs the same at all hours` : `${model.name} at ${hours} hours`,
  );
  return [{ label: 'Hours', value: words.join('; ') }];
}

/** A ratio of two prices as a number of a figure, computed from them; one that holds in some hours names them. */
export function ratioPoint(
  over: RatioRow,
  under: RatioRow,
  { ratio, kind, kindId, day }: { ratio: number; kind: string; kindId: string; day: string },
): FigurePoint {
  const hours = sharedHours([over, under]);
  const row = ({ model, name, amount, text, evidence }: RatioRow) =>
    valueRow(`${model.name}, ${name}`, amount, text, evidence);
  return makePoint({
    key: `${over.model.id}:${under.model.id}|${kindId}`,
    seriesId: kindId,
    at: over.model.id,
    subject: `${over.model.name} to ${under.model.name}, ${kind}${hours === null ? '' : `, at ${hours} hours`}`,
    actor: `${over.model.developer} and ${under.model.developer}`,
    period: day,
    value: ratio,
    text: ratioText(ratio),
    unit: 'times the price',
    comparableAs: kindId,
    ...(hours === null ? {} : { hours }),
    facts: hoursFact([over, under]),
    evidence: {
      ...over.evidence,
      confidence: weakest([over.evidence.confidence, under.evidence.confidence]),
    },
    derivation: {
      method: 'quoteRatio',
      formula: `${over.text} ÷ ${under.text} per million ${kind} tokens, both on the same basis`,
      inputs: [row(over), row(under)],
    },
  });
}

/** What a title names: a model, and what its price is on. */
interface Offer {
  readonly model: Pick<PricedModel, 'name'>;
  readonly basis: PriceBasis;
}

/** "introductory price": what is offered for a time and is no list price; `null` of one that is. */
export const offerText = ({ basis }: Pick<Offer, 'basis'>): string | null =>
  basis === 'promo' || basis === 'introductory' ? `${PriceBasis.label(basis)} price` : null;

/** "DeepSeek-V3 (promotion price)", and the name alone at a list price. */
export function offerName(offer: Offer): string {
  const text = offerText(offer);
  return `${offer.model.name}${text === null ? '' : ` (${text})`}`;
}

/**
 * "GPT-5.5 costs 3.8 to 11.4 times DeepSeek-V4-Pro at peak hours": how figures that set two models against each
 * other are titled, so that one pair has one range, and a range that holds at peak hours alone says so.
 */
export const timesTitle = (over: Offer, times: string, under: Offer, atPeak: boolean): string =>
  `${offerName(over)} costs ${times} times ${offerName(under)}${atPeak ? ' at peak hours' : ''}`;
