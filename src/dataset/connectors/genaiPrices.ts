import * as v from 'valibot';
import { connector } from './connector.ts';
import { toldPrice, type CatalogQuote, type QuotedPrices } from './read/prices/priceQuote.ts';
import { pricesFeed, pricesReading } from './read/prices/pricesReading.ts';
import { jsonFile, parsePart } from './read/upstreamFile.ts';

/**
 * Providers whose entries are their own USD list. Omits `zhipuai`, whose prices are converted from CNY, and `azure`,
 * whose prices of Microsoft's models were taken from a reseller.
 */
const genaiDevelopers: ReadonlyMap<string, readonly [developer: string, id: RegExp]> = new Map([
  ['anthropic', ['Anthropic', /^/]],
  ['aws', ['Amazon', /^(us\.|global\.)?amazon\.nova/]],
  // The entries for V3 and earlier are a reseller's, or outdated.
  ['deepseek', ['DeepSeek', /^deepseek-v[4-9]/]],
  ['google', ['Google', /^gemini-/]],
  ['minimax', ['MiniMax', /^/]],
  ['moonshotai', ['Moonshot AI', /^/]],
  ['openai', ['OpenAI', /^/]],
  ['x-ai', ['xAI', /^/]],
  ['zai', ['Zhipu AI (Z.ai)', /^/]],
]);

const genaiAmount = v.pipe(v.number(), v.finite(), v.minValue(0));
/** If the price depends on the prompt length, the base is that of short prompts. */
const genaiPrice = v.optional(v.union([genaiAmount, v.object({ base: genaiAmount })]));
const genaiPriceList = v.object({
  input_mtok: genaiPrice,
  cache_read_mtok: genaiPrice,
  output_mtok: genaiPrice,
});
type GenaiPrices = v.InferOutput<typeof genaiPriceList>;

const time = v.pipe(v.string(), v.regex(/^\d\d:\d\d:\d\d/));
const datedPrices = v.object({
  constraint: v.optional(
    v.union([
      v.object({ start_date: v.pipe(v.string(), v.isoDate()) }),
      v.object({ start_time: time, end_time: time }),
    ]),
  ),
  prices: genaiPriceList,
});
const genaiModel = v.object({
  id: v.string(),
  price_comments: v.optional(v.string()),
  prices: v.union([v.array(datedPrices), genaiPriceList]),
});
type GenaiModel = v.InferOutput<typeof genaiModel>;
const provider = v.object({ id: v.string(), models: v.array(v.unknown()) });

type GenaiPrice = readonly [developer: string, place: string, model: GenaiModel];

function parseProviders(text: string): GenaiPrice[] {
  const providers = parsePart(v.array(provider), jsonFile(text), 'The file');
  return providers.flatMap(({ id, models }) => {
    const own = genaiDevelopers.get(id);
    if (own === undefined) return [];
    const [developer, isOwn] = own;
    const read = models.map((raw, index) => parsePart(genaiModel, raw, `provider ${id}, model ${index + 1}`));
    return read
      .filter((one) => isOwn.test(one.id) && one.price_comments?.includes('OpenRouter') !== true)
      .map((one): GenaiPrice => [developer, `provider ${id}, model ${one.id}`, one]);
  });
}

const baseAmount = (one: GenaiPrices[keyof GenaiPrices]) =>
  toldPrice(typeof one === 'object' ? one.base : one);

function quotedAmounts({ input_mtok, cache_read_mtok, output_mtok }: GenaiPrices): QuotedPrices {
  return {
    input: baseAmount(input_mtok),
    cachedInput: baseAmount(cache_read_mtok),
    output: baseAmount(output_mtok),
  };
}

/**
 * Returns the price in force on the day, and announced ones. An entry with hours is the price of peak hours next to
 * the last entry with a day; it says nothing about the time before that day.
 */
function genaiQuotes(
  [developer, place, { id, prices: given }]: GenaiPrice,
  day: string | null,
): CatalogQuote[] {
  const list = Array.isArray(given) ? given : [{ prices: given }];
  const steps = list.flatMap(({ constraint, prices: step }) =>
    constraint === undefined || 'start_date' in constraint
      ? [{ since: constraint?.start_date ?? null, usual: quotedAmounts(step) }]
      : [],
  );
  const peaks = list.flatMap(({ constraint, prices: step }) =>
    constraint !== undefined && 'start_time' in constraint ? [quotedAmounts(step)] : [],
  );
  const last = steps.at(-1);
  const begun = steps.filter(({ since }) => since === null || (day !== null && since <= day));
  const ahead = steps.filter(({ since }) => since !== null && day !== null && since > day);
  return [...begun.slice(-1), ...ahead].map((step) => {
    const peak = step === last ? peaks[0] : undefined;
    const dated = step.since === null ? place : `${place}, start_date ${step.since}`;
    const base = { developer, vendorId: id, place: dated, since: step.since };
    return peak === undefined
      ? { ...base, prices: step.usual, offPeak: null }
      : { ...base, prices: peak, offPeak: step.usual };
  });
}

const genaiFeed = pricesFeed(
  'https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/data.json',
  'pricing-genai-prices',
);

/** Price data of Pydantic's genai-prices, from the repository or its package. */
export const genaiPrices = connector({
  id: 'genai-prices',
  licence: 'MIT (Pydantic)',
  feeds: [genaiFeed],
  parse: parseProviders,
  propose: (models, asOf, directory) =>
    pricesReading(
      // The upstream computes past bills, and so keeps models that vendors no longer sell.
      {
        feed: genaiFeed,
        quotes: models.flatMap((own) => genaiQuotes(own, asOf)),
        day: asOf,
        listsOnlySold: false,
      },
      directory,
    ),
});
