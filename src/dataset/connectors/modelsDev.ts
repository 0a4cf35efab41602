import * as v from 'valibot';
import { connector } from './connector.ts';
import { catalogPrice, toldPrice, type CatalogQuote } from './read/prices/priceQuote.ts';
import { pricesFeed, pricesReading } from './read/prices/pricesReading.ts';
import { jsonFile, parsePart } from './read/upstreamFile.ts';

/** Providers that sell their own models on a USD list, as the records spell them, with a pattern for their ids. */
export const modelsDevDevelopers: ReadonlyMap<string, readonly [developer: string, id: RegExp]> = new Map([
  ['alibaba', ['Alibaba', /^qw/]],
  ['amazon-bedrock', ['Amazon', /^(us\.|global\.)?amazon\.nova/]],
  ['anthropic', ['Anthropic', /^/]],
  ['bailing', ['Ant Group', /^/]],
  ['deepseek', ['DeepSeek', /^/]],
  ['google', ['Google', /^gemini-/]],
  ['llama', ['Meta', /^/]],
  ['meta', ['Meta', /^/]],
  ['minimax', ['MiniMax', /^/]],
  ['moonshotai', ['Moonshot AI', /^/]],
  ['openai', ['OpenAI', /^/]],
  ['stepfun', ['StepFun', /^/]],
  ['xai', ['xAI', /^/]],
  ['xiaomi', ['Xiaomi', /^/]],
  ['zai', ['Zhipu AI (Z.ai)', /^/]],
]);

const cost = v.object({ input: catalogPrice, output: catalogPrice, cache_read: catalogPrice });
/** Newer entries take everything except their price from the shared folder `models`, which has no prices. */
const modelsDevEntry = v.object({ cost: v.optional(cost), status: v.optional(v.string()) });
/** Status of a model that its vendor no longer serves, whose entry stays. */
const NO_LONGER_SERVED = 'deprecated';
const entries = v.record(v.string(), modelsDevEntry);

/** Files of the repository, merged, with the day of their commit. */
const providerFiles = v.object({
  _about: v.optional(v.object({ commit_date: v.optional(v.pipe(v.string(), v.isoDate())) })),
  providers: v.record(v.string(), v.unknown()),
});
/** Published data of the site: providers by id. */
const modelsDevSite = v.record(v.string(), v.object({ id: v.string(), models: v.unknown() }));

interface ParsedSite {
  readonly day: string | null;
  readonly providers: readonly (readonly [string, v.InferOutput<typeof entries>])[];
}

/** Only the vendors' own entries are parsed in full. */
function ownOf(providers: Readonly<Record<string, unknown>>): ParsedSite['providers'] {
  const own = Object.entries(providers).filter(([provider]) => modelsDevDevelopers.has(provider));
  return own.map(([provider, raw]) => [provider, parsePart(entries, raw, `provider ${provider}`)]);
}

function parseSite(text: string): ParsedSite {
  const file = jsonFile(text);
  if (v.is(v.object({ providers: v.record(v.string(), v.unknown()) }), file)) {
    const { _about: about, providers } = parsePart(providerFiles, file, 'The file');
    return { day: about?.commit_date ?? null, providers: ownOf(providers) };
  }
  const published = Object.entries(parsePart(modelsDevSite, file, 'The file'));
  const providers = published.map(([provider, { models }]) => [provider, models] as const);
  return { day: null, providers: ownOf(Object.fromEntries(providers)) };
}

function modelsDevQuotes([provider, models]: readonly [
  string,
  v.InferOutput<typeof entries>,
]): CatalogQuote[] {
  const own = modelsDevDevelopers.get(provider);
  if (own === undefined) return [];
  const [developer, isOwn] = own;
  return Object.entries(models).flatMap(([id, { cost: price, status }]) => {
    if (!isOwn.test(id) || price === undefined || status === NO_LONGER_SERVED) return [];
    const prices = {
      input: toldPrice(price.input),
      cachedInput: toldPrice(price.cache_read),
      output: toldPrice(price.output),
    };
    const place = `providers/${provider}/models/${id}.toml, [cost]`;
    return [{ developer, vendorId: id, place, prices, offPeak: null, since: null }];
  });
}

const modelsDevFeed = pricesFeed('https://models.dev/api.json', 'pricing-modelsdev');

/** Open database of models published by models.dev. */
export const modelsDev = connector({
  id: 'models-dev',
  licence: 'MIT (anomalyco / models.dev)',
  feeds: [modelsDevFeed],
  parse: parseSite,
  propose: ({ day, providers }, asOf, directory) =>
    pricesReading(
      {
        feed: modelsDevFeed,
        quotes: providers.flatMap(modelsDevQuotes),
        day: asOf ?? day,
        listsOnlySold: true,
      },
      directory,
    ),
});
