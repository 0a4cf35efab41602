import { wholeText, withArticle } from './words.ts';
import { tokenKindPriceWords } from './tokenKinds.ts';
import { formatPeriod, periodStart } from './periods.ts';
import { quoteRatio } from './quoteRatio.ts';
import type { PriceQuote, QuoteTerms } from './quotes.ts';

/** Two prices at which the same request could be billed, and the first as a multiple of the second. */
export interface HonestRatio {
  readonly kind: 'ratio';
  readonly over: PriceQuote;
  readonly under: PriceQuote;
  readonly ratio: number;
  /** Remaining differences in plain sentences: the basis, the seller, the list. Shown next to the ratio. */
  readonly remarks: readonly string[];
}

export interface Refusal {
  readonly kind: 'refused';
  readonly over: PriceQuote;
  readonly under: PriceQuote;
  /** Reasons why there is no ratio, in plain sentences. */
  readonly reasons: readonly string[];
}

export type QuoteComparison = HonestRatio | Refusal;

/** Example: "requests of up to 272,000 input tokens". */
export function contextText({ inputTokensAbove, inputTokensUpTo }: QuoteTerms): string | null {
  if (inputTokensAbove > 0 && inputTokensUpTo !== null) {
    return `requests of ${wholeText(inputTokensAbove)} to ${wholeText(inputTokensUpTo)} input tokens`;
  }
  if (inputTokensAbove > 0) return `requests above ${wholeText(inputTokensAbove)} input tokens`;
  return inputTokensUpTo === null ? null : `requests of up to ${wholeText(inputTokensUpTo)} input tokens`;
}

type Pair = readonly [PriceQuote, PriceQuote];
type Rule = (pair: Pair) => string | null;

const differentKind: Rule = ([a, b]) =>
  a.terms.kind === b.terms.kind
    ? null
    : `One is ${withArticle(tokenKindPriceWords[a.terms.kind])}, the other ${withArticle(tokenKindPriceWords[b.terms.kind])}.`;

const differentCurrency: Rule = ([a, b]) =>
  a.terms.currency === b.terms.currency
    ? null
    : `One is in ${a.terms.currency}, the other in ${b.terms.currency}, and no exchange rate is applied.`;

const differentMode: Rule = ([a, b]) =>
  a.terms.mode === b.terms.mode
    ? null
    : `One is for the ${a.terms.mode} mode, the other for the ${b.terms.mode} mode.`;

const differentHours: Rule = ([a, b]) => {
  const hours = new Set([a.terms.hours, b.terms.hours]);
  return hours.has('peak') && hours.has('off-peak')
    ? 'One holds in peak hours, the other outside of them: no request is billed at both.'
    : null;
};

const differentContext: Rule = ([a, b]) => {
  const from = Math.max(a.terms.inputTokensAbove, b.terms.inputTokensAbove);
  const to = Math.min(a.terms.inputTokensUpTo ?? Infinity, b.terms.inputTokensUpTo ?? Infinity);
  if (from < to) return null;
  return `One holds for ${contextText(a.terms) ?? 'all requests'}, the other for ${contextText(b.terms) ?? 'all requests'}: no request is billed at both.`;
};

const differentDays: Rule = ([a, b]) => {
  for (const [early, late] of [
    [a, b],
    [b, a],
  ] as const) {
    if (early.until !== null && late.since !== null && periodStart(early.until) <= periodStart(late.since)) {
      return `${early.model.name}’s price ended on ${formatPeriod(early.until)}, before ${late.model.name}’s began: they never held on one day.`;
    }
  }
  return null;
};

const noAmount: Rule = ([a, b]) =>
  a.amount > 0 && b.amount > 0
    ? null
    : 'One of the two is listed at zero, which no ratio can be formed with.';

/** Terms that must be equal, or at least overlap: otherwise no request could be billed at both prices. */
const refusals: readonly Rule[] = [
  differentKind,
  differentCurrency,
  differentMode,
  differentHours,
  differentContext,
  differentDays,
  noAmount,
];

const basisWords: Readonly<Record<QuoteTerms['basis'], string>> = {
  list: 'its list price',
  promo: 'a promotional price',
  introductory: 'an introductory price',
  scheduled: 'a price that is scheduled',
};

const hourWords: Readonly<Record<QuoteTerms['hours'], string>> = {
  all: 'costs the same at all hours',
  peak: 'has peak and off-peak prices; this uses peak',
  'off-peak': 'has peak and off-peak prices; this uses off-peak',
};

/** Returns a sentence for each model if one is billed by the hour and the other is not. */
const otherHours = ([a, b]: Pair): string | null =>
  a.terms.hours === b.terms.hours
    ? null
    : [a, b].map(({ model, terms }) => `${model.name} ${hourWords[terms.hours]}.`).join(' ');

const named = ([a, b]: Pair, words: (quote: PriceQuote) => string, verb: string): string | null =>
  words(a) === words(b) ? null : `${a.model.name} ${verb} ${words(a)}, ${b.model.name} ${verb} ${words(b)}.`;

const sellerWords = ({ terms }: PriceQuote) =>
  terms.soldBy === 'reseller' && terms.channel !== null
    ? terms.channel.replace(/ \(reseller\)$/, ', a reseller')
    : 'its developer';

const listWords = ({ terms }: PriceQuote) =>
  `the ${terms.list} list${terms.converted ? ', converted from CNY' : ''}`;

/** Returns the requests to which both prices apply, if that is not all of them. */
const sharedContext: Rule = ([a, b]) => {
  const ends = [a.terms.inputTokensUpTo, b.terms.inputTokensUpTo].filter((end) => end !== null);
  const shared = contextText({
    ...a.terms,
    inputTokensAbove: Math.max(a.terms.inputTokensAbove, b.terms.inputTokensAbove),
    inputTokensUpTo: ends.length === 0 ? null : Math.min(...ends),
  });
  return shared === null ? null : `Both hold for ${shared}.`;
};

/** Terms that may differ if the difference is named. */
const remarkRules: readonly Rule[] = [
  (pair) => named(pair, ({ terms }) => basisWords[terms.basis], 'is at'),
  otherHours,
  (pair) => named(pair, sellerWords, 'is sold by'),
  (pair) => named(pair, listWords, 'is priced by'),
  sharedContext,
];

const said = (rules: readonly Rule[], pair: Pair): string[] => rules.flatMap((rule) => rule(pair) ?? []);

/**
 * Compares two prices: returns their ratio if one request could be billed at either, or else the reasons against it.
 * Token kind, currency and mode must be equal; hours, context lengths and days must overlap. Basis, seller and list
 * may differ, and are then named.
 */
export function compareQuotes(over: PriceQuote, under: PriceQuote): QuoteComparison {
  const pair: Pair = [over, under];
  const reasons = said(refusals, pair);
  const ratio = quoteRatio(over, under);
  if (reasons.length > 0 || ratio === null) return { kind: 'refused', over, under, reasons };
  return { kind: 'ratio', over, under, ratio, remarks: said(remarkRules, pair) };
}

const compared = [
  'kind',
  'currency',
  'mode',
  'hours',
  'inputTokensAbove',
  'basis',
  'list',
  'soldBy',
] as const;

/** Returns the number of terms in which two quotes differ; token kind and currency weigh most. */
function distance(a: QuoteTerms, b: QuoteTerms): number {
  return compared.filter((part) => a[part] !== b[part]).length;
}

function nearest(to: PriceQuote, ratios: readonly HonestRatio[], of: (ratio: HonestRatio) => PriceQuote) {
  return [...ratios].sort(
    (left, right) => distance(of(left).terms, to.terms) - distance(of(right).terms, to.terms),
  )[0];
}

/**
 * Returns up to two valid ratios closest to a rejected one: the first keeps the numerator and takes the closest
 * matching price of the other model, the second keeps the denominator.
 *
 * @param overs quotes of the upper model that are in force on the day.
 * @param unders the same for the lower model.
 */
export function nearestRatios(
  { over, under }: Pick<Refusal, 'over' | 'under'>,
  overs: readonly PriceQuote[],
  unders: readonly PriceQuote[],
): HonestRatio[] {
  const ratioOf = (a: PriceQuote, b: PriceQuote): HonestRatio[] => {
    const comparison = compareQuotes(a, b);
    return comparison.kind === 'ratio' ? [comparison] : [];
  };
  const keepsOver = nearest(
    under,
    unders.flatMap((quote) => ratioOf(over, quote)),
    (ratio) => ratio.under,
  );
  const keepsUnder = nearest(
    over,
    overs.flatMap((quote) => ratioOf(quote, under)),
    (ratio) => ratio.over,
  );
  return [keepsOver, keepsUnder].filter((ratio) => ratio !== undefined);
}
