import * as v from 'valibot';
import { connector } from './connector.ts';
import { catalogPrice, toldPrice, type CatalogQuote } from './read/prices/priceQuote.ts';
import { pricesFeed, pricesReading } from './read/prices/pricesReading.ts';
import { jsonFile, parsePart } from './read/upstreamFile.ts';

/** Vendors whose own prices the files hold, as the records spell them. */
const llmPricesDevelopers: ReadonlyMap<string, string> = new Map([
  ['amazon', 'Amazon'],
  ['anthropic', 'Anthropic'],
  ['deepseek', 'DeepSeek'],
  ['google', 'Google'],
  ['meta-ai', 'Meta'],
  ['minimax', 'MiniMax'],
  ['moonshot-ai', 'Moonshot AI'],
  ['openai', 'OpenAI'],
  ['qwen', 'Alibaba'],
  ['xai', 'xAI'],
  ['z.ai', 'Zhipu AI (Z.ai)'],
]);

/** Ids that the upstream spells differently from both the vendor and the records. */
const vendorIds: ReadonlyMap<string, string> = new Map([
  ['claude-4.5-haiku', 'claude-haiku-4-5'],
  ['claude-opus-4-1', 'claude-opus-4-1-20250805'],
  ['gemini-3-1-pro-preview', 'gemini-3.1-pro-preview'],
  ['gemini-3.1-flash-lite-preview', 'gemini-3.1-flash-lite'],
  ['gpt-4.5', 'gpt-4.5-preview'],
]);

const priceDay = v.nullable(v.pipe(v.string(), v.isoDate()));
const llmPrice = {
  input: catalogPrice,
  output: catalogPrice,
  input_cached: catalogPrice,
  from_date: priceDay,
  to_date: priceDay,
};
const llmModel = v.object({ id: v.string(), price_history: v.array(v.object(llmPrice)) });
const vendorFile = v.object({ vendor: v.string(), models: v.array(llmModel) });
/** Files of the repository, merged by name. */
const vendorFiles = v.object({ files: v.record(v.string(), vendorFile) });
/** Published data of the site: all prices of all vendors in one list. */
const llmPricesSite = v.object({
  prices: v.array(v.object({ id: v.string(), vendor: v.string(), ...llmPrice })),
});

interface LlmPrice extends v.InferOutput<typeof llmPricesSite.entries.prices.item> {
  readonly place: string;
}

function parseLlmPrices(text: string): LlmPrice[] {
  const file = jsonFile(text);
  if (v.is(v.object({ prices: v.unknown() }), file)) {
    const { prices } = parsePart(llmPricesSite, file, 'prices');
    return prices.map((one) => ({ ...one, place: `historical-v1.json, vendor ${one.vendor}, id ${one.id}` }));
  }
  const { files } = parsePart(vendorFiles, file, 'The file');
  return Object.entries(files).flatMap(([name, { vendor, models }]) =>
    models.flatMap(({ id, price_history: history }) =>
      history.map((one) => ({ ...one, id, vendor, place: `data/${name}, id ${id}` })),
    ),
  );
}

/** Past prices remain in the file with the day of their end; the records have their own. */
function llmQuotes(entry: LlmPrice): CatalogQuote[] {
  const developer = llmPricesDevelopers.get(entry.vendor);
  if (developer === undefined || entry.to_date !== null) return [];
  const prices = {
    input: toldPrice(entry.input),
    cachedInput: toldPrice(entry.input_cached),
    output: toldPrice(entry.output),
  };
  const vendorId = vendorIds.get(entry.id) ?? entry.id;
  const since = entry.from_date;
  const place = since === null ? entry.place : `${entry.place}, from_date ${since}`;
  return [{ developer, vendorId, place, prices, offPeak: null, since }];
}

const llmPricesFeed = pricesFeed('https://www.llm-prices.com/historical-v1.json', 'pricing-llm-prices');

/** Prices of large language models, maintained by Simon Willison. */
export const llmPrices = connector({
  id: 'llm-prices',
  licence: 'none stated; facts only',
  feeds: [llmPricesFeed],
  parse: parseLlmPrices,
  propose: (entries, asOf, directory) =>
    pricesReading(
      { feed: llmPricesFeed, quotes: entries.flatMap(llmQuotes), day: asOf, listsOnlySold: true },
      directory,
    ),
});
