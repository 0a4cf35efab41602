import type { PricedModel } from '../../contract/aiPricing.ts';
import type { Evidence } from '../../contract/primitives.ts';
import { PriceBasis } from '../../contract/codelists.ts';
import { weakest } from '../../contract/confidence.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import { spanOf } from '../../domain/periods.ts';
import type { Fact, FigurePoint } from '../../figure/parts.ts';
import { formatValue } from '../../domain/values.ts';
import { makePoint } from '../../figure/point.ts';
import { fittingTitle } from '../../figure/titleLength.ts';

/** Formats a ratio as "34.5" or "138": one decimal below a hundred; below one, three significant digits. */
export function ratioTimes(ratio: number): string {
  const tenths = Math.round(ratio * 10) / 10;
  const digits = ratio < 1 ? Number(ratio.toPrecision(3)) : tenths < 100 ? tenths : Math.round(ratio);
  return formatValue(digits, 'decimal');
}

/** Hours of a vendor that bills by the hour. */
type BilledHours = NonNullable<FigurePoint['hours']>;

/** One of the two prices of a ratio. */
export interface RatioRow {
  readonly model: PricedModel;
  readonly amount: number;
  /** Amount with its currency: "$5". */
  readonly text: string;
  /** Billed token kind: "cached input". */
  readonly name: string;
  /** Prompts for which the price holds: "prompts up to 272,000 tokens"; `null` for those of any length. */
  readonly prompts: string | null;
  /** Billing hours; `all` if the vendor has one price. */
  readonly hours: BilledHours | 'all';
  readonly evidence: Evidence;
  /** Day on which the cited row was read. */
  readonly readOn: string;
}

export const RATIO_DEFINITION =
  'The first price divided by the second. Ratios appear only where both prices could apply to the same request: same token type, currency and mode, and overlapping hours, input lengths and dates.';

/** Returns the hours in which both prices apply; `null` for all hours. */
const sharedHours = (rows: readonly RatioRow[]): BilledHours | null =>
  rows.map(({ hours }) => hours).find((hours) => hours !== 'all') ?? null;

/** Example: "DeepSeek-V4-Pro at peak hours; GPT-5.5 costs the same at all hours". */
function hoursFact(rows: readonly RatioRow[]): Fact[] {
  if (sharedHours(rows) === null) return [];
  const words = rows.map(({ model, hours }) =>
    hours === 'all' ? `${model.name} costs the same at all hours` : `${model.name} at ${hours} hours`,
  );
  return [{ label: 'Hours', value: words.join('; ') }];
}

/** Returns the prompts to which the prices are limited, each as its own price states them. */
function lengthFacts(rows: readonly RatioRow[]): Fact[] {
  const limits = rows.flatMap(({ prompts }) => prompts ?? []);
  const words = rows.flatMap(({ model, prompts }) => (prompts === null ? [] : `${model.name}: ${prompts}`));
  const value = new Set(limits).size === 1 ? limits[0] : words.join('; ');
  return value === undefined || value === '' ? [] : [{ label: 'Input length', value }];
}

/** Returns a computed ratio of two prices as a number of a figure; one limited to some hours or prompts names them. */
export function ratioPoint(
  over: RatioRow,
  under: RatioRow,
  { ratio, kind, kindId, day }: { ratio: number; kind: string; kindId: string; day: string },
): FigurePoint {
  const hours = sharedHours([over, under]);
  const lengths = lengthFacts([over, under]);
  const limits = [...lengths.map(({ value }) => value), ...(hours === null ? [] : [`at ${hours} hours`])];
  const row = ({ model, name, prompts, amount, text, evidence }: RatioRow) =>
    valueRow([model.name, name, prompts ?? []].flat().join(', '), amount, text, evidence);
  return makePoint({
    key: `${over.model.id}:${under.model.id}|${kindId}`,
    seriesId: kindId,
    at: over.model.id,
    subject: [`${over.model.name} to ${under.model.name}`, kind, ...limits].join(', '),
    actor: `${over.model.developer} and ${under.model.developer}`,
    period: day,
    readOn: spanOf([over.readOn, under.readOn]),
    value: ratio,
    text: ratioTimes(ratio),
    unit: 'times the price',
    definition: RATIO_DEFINITION,
    comparableAs: kindId,
    ...(hours === null ? {} : { hours }),
    facts: [...hoursFact([over, under]), ...lengths],
    evidence: {
      ...over.evidence,
      confidence: weakest([over.evidence.confidence, under.evidence.confidence]),
    },
    derivation: {
      method: 'quoteRatio',
      formula: `${over.text} ÷ ${under.text} per million ${kind} tokens, both on the same terms`,
      inputs: [row(over), row(under)],
    },
  });
}

/** A model with the terms of its price, for titles. */
interface Offer {
  readonly model: Pick<PricedModel, 'name'>;
  readonly basis: PriceBasis;
}

/** Returns the kind of a temporary offer: "introductory price"; `null` for a list price. */
export const offerText = ({ basis }: Pick<Offer, 'basis'>): string | null =>
  basis === 'promo' || basis === 'introductory' ? `${PriceBasis.label(basis)} price` : null;

/** Returns "DeepSeek-V3 (promotion price)", or only the name for a list price. */
export function offerName(offer: Offer): string {
  const text = offerText(offer);
  return `${offer.model.name}${text === null ? '' : ` (${text})`}`;
}

/**
 * Returns the common title of figures that compare two models, so that one pair has one range, and a range that
 * applies only at peak hours says so: "GPT-5.5 costs 3.8 to 11.4 times as much as DeepSeek-V4-Pro at peak hours".
 */
export const timesTitle = (over: Offer, times: string, under: Offer, atPeak: boolean): string => {
  const start = `${offerName(over)} costs ${times} times`;
  const end = `${offerName(under)}${atPeak ? ' at peak hours' : ''}`;
  return fittingTitle(`${start} as much as ${end}`, `${start} ${end}`);
};
