import { compareText } from '../../../domain/sorting.ts';
import { referencePair } from '../../../domain/flagships.ts';
import type { RefArea } from '../../../contract/codelists.ts';
import { datasetDay, formatPeriod } from '../../../domain/periods.ts';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import type { Options } from '../../../url/view.ts';
import { quotesOn, type PriceQuote } from '../../../domain/quotes.ts';
import { quoteName } from '../quoteText.ts';
import { findQuote, parseQuoteRef, type QuoteRef } from './quoteRef.ts';
import { shortened } from '../../../url/params.ts';
import { modelPair } from '../modelPair.ts';
import type { QuoteData } from '../priceData.ts';

/** Default pair of the page: the two models that all price figures keep. */
const firstPair = { a: `${referencePair[0]}~input`, b: `${referencePair[1]}~input` } as const;
type PairSide = keyof typeof firstPair;

export interface PriceChoice {
  readonly ref: QuoteRef;
  readonly model: PricedModel | null;
  /** All prices of the model on the day. */
  readonly quotes: readonly PriceQuote[];
  /** Selected price; `null` if the model has none on these terms on the day. */
  readonly quote: PriceQuote | null;
  /** Invalid or unrecorded part of the link; `null` if there is none. */
  readonly problem: string | null;
}

export interface PairChoice {
  readonly day: string;
  /** Models with a price on the day; no others can be selected. */
  readonly models: readonly PricedModel[];
  /** Default pair of the page on the day. */
  readonly usual: Readonly<Record<PairSide, string>>;
  readonly a: PriceChoice;
  readonly b: PriceChoice;
}

const newestFirst = (left: PricedModel, right: PricedModel) =>
  compareText(right.releasedOn ?? '', left.releasedOn ?? '');

/**
 * Returns the default pair: the models in the link, or else the usual ones. On a day before the release of a usual one,
 * its country's newest flagship stands for it.
 */
function usualModels(models: readonly PricedModel[], options: Options): Record<PairSide, string> {
  const side = (first: string, area: RefArea): string => {
    if (models.some(({ id }) => first.startsWith(`${id}~`))) return first;
    const own = models.filter(({ refArea }) => refArea === area).sort(newestFirst);
    const instead = own.find(({ tier }) => tier === 'flagship') ?? own[0] ?? models[0];
    return instead === undefined ? first : `${instead.id}~input`;
  };
  const usual = [side(firstPair.a, 'US'), side(firstPair.b, 'CN')] as const;
  const [a, b] = modelPair(models, options, ['', '']);
  return { a: a === '' ? usual[0] : `${a}~input`, b: b === '' ? usual[1] : `${b}~input` };
}

const usualRef = (usual: string): QuoteRef => ({
  modelId: usual.split('~')[0] ?? usual,
  kind: 'input',
  inputTokensAbove: 0,
  mode: 'standard',
  offPeak: false,
  currency: 'USD',
  converted: false,
});

function readSide(
  data: QuoteData,
  side: PairSide,
  raw: string,
  usual: string,
): Pick<PriceChoice, 'ref' | 'problem'> {
  const parsed = parseQuoteRef(raw);
  const wrong = (reason: string) => ({
    ref: usualRef(usual),
    problem: `Price ${side.toUpperCase()} “${shortened(raw)}” ${reason}; the usual one is shown.`,
  });
  if ('problem' in parsed) return wrong(parsed.problem);
  const known = data.models.some(({ id }) => id === parsed.ref.modelId);
  return known ? { ref: parsed.ref, problem: null } : wrong('names no model on record');
}

/** Returns the text of terms for which there is no price. */
function refName(ref: QuoteRef): string {
  const { kind, inputTokensAbove, mode, currency, converted } = ref;
  const hours = ref.offPeak ? 'off-peak' : 'all';
  return quoteName({
    kind,
    inputTokensAbove,
    mode,
    currency,
    converted,
    hours,
    inputTokensUpTo: null,
    basis: 'list',
    list: 'international',
    channel: '',
    soldBy: 'vendor',
  });
}

function choose(data: QuoteData, side: PairSide, raw: string, usual: string, day: string): PriceChoice {
  const { ref, problem } = readSide(data, side, raw, usual);
  const model = data.models.find(({ id }) => id === ref.modelId) ?? null;
  const quotes = quotesOn(data, ref.modelId, day);
  const quote = findQuote(ref, quotes);
  const none = `${model?.name ?? ref.modelId} has no price on record for ${refName(ref)} on ${formatPeriod(day)}.`;
  return { ref, model, quotes, quote, problem: problem ?? (quote === null ? none : null) };
}

/** Returns the models with a price on a day, which can be selected; all in the newest view. */
export const pricedModels = (data: QuoteData, asOf: string | null): readonly PricedModel[] =>
  asOf === null ? data.models : data.models.filter(({ id }) => quotesOn(data, id, asOf).length > 0);

/** Returns the two prices that a view requests, on its day. */
export function pairChoice(data: QuoteData, options: Options, asOf: string | null): PairChoice {
  const day = asOf ?? datasetDay(data.datasetVersion);
  const models = pricedModels(data, asOf);
  const usual = usualModels(models, options);
  return {
    day,
    models,
    usual,
    a: choose(data, 'a', options.a ?? usual.a, usual.a, day),
    b: choose(data, 'b', options.b ?? usual.b, usual.b, day),
  };
}
