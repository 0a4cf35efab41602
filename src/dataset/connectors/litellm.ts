import * as v from 'valibot';
import { connector } from './connector.ts';
import { catalogPrice, toldPrice, type CatalogQuote } from './read/prices/priceQuote.ts';
import { pricesFeed, pricesReading } from './read/prices/pricesReading.ts';
import { jsonFile, parsePart } from './read/upstreamFile.ts';

/** Providers that sell their own models, as the records spell them, with the beginning of their keys. */
const litellmDevelopers: ReadonlyMap<string, readonly [developer: string, key: RegExp]> = new Map([
  ['openai', ['OpenAI', /^/]],
  ['anthropic', ['Anthropic', /^/]],
  ['gemini', ['Google', /^gemini\//]],
  ['xai', ['xAI', /^xai\//]],
  ['deepseek', ['DeepSeek', /^(deepseek\/)?/]],
  ['moonshot', ['Moonshot AI', /^moonshot\//]],
  ['zai', ['Zhipu AI (Z.ai)', /^zai\//]],
  ['minimax', ['MiniMax', /^minimax\//]],
  ['dashscope', ['Alibaba', /^dashscope\//]],
  ['xiaomi_mimo', ['Xiaomi', /^xiaomi_mimo\//]],
  ['azure_ai', ['Microsoft', /^azure_ai\/(?=MAI-|Phi-)/]],
  ['bedrock_converse', ['Amazon', /^(?=(us\.|global\.)?amazon\.nova)/]],
]);

/** The oldest copies name no provider. There, a bare key of these is the vendor's own offer. */
const bareKeys: readonly (readonly [developer: string, key: RegExp])[] = [
  ['OpenAI', /^gpt-[^/]+$/],
  ['Anthropic', /^claude-[^/]+$/],
];

const TEXT_MODES: ReadonlySet<string> = new Set(['chat', 'completion', 'responses']);

const litellmListing = v.object({ litellm_provider: v.optional(v.string()), mode: v.nullish(v.string()) });
type LitellmListing = v.InferOutput<typeof litellmListing>;
const litellmEntry = v.object({
  input_cost_per_token: catalogPrice,
  output_cost_per_token: catalogPrice,
  cache_read_input_token_cost: catalogPrice,
  deprecation_date: v.nullish(v.string()),
});
type LitellmEntry = v.InferOutput<typeof litellmEntry>;

/** The first key describes the format. */
const SPECIMEN = 'sample_spec';

function vendorOf(key: string, { litellm_provider: provider }: LitellmListing) {
  if (provider === undefined) {
    const bare = bareKeys.find(([, pattern]) => pattern.test(key));
    return bare === undefined ? null : { developer: bare[0], vendorId: key };
  }
  const own = litellmDevelopers.get(provider);
  return own?.[1].test(key) === true ? { developer: own[0], vendorId: key.replace(own[1], '') } : null;
}

interface LitellmPrice extends LitellmEntry {
  readonly key: string;
  readonly developer: string;
  readonly vendorId: string;
}

/** Only the vendors' own texts are parsed in full: a gateway's notes on others may have any form. */
function parseLitellm(text: string): LitellmPrice[] {
  const file = parsePart(v.record(v.string(), v.unknown()), jsonFile(text), 'The file');
  return Object.entries(file).flatMap(([key, raw]) => {
    if (key === SPECIMEN) return [];
    const one = parsePart(litellmListing, raw, `key ${key}`);
    const vendor = vendorOf(key, one);
    if (vendor === null || !TEXT_MODES.has(one.mode ?? '')) return [];
    return [{ key, ...vendor, ...parsePart(litellmEntry, raw, `key ${key}`) }];
  });
}

/** Converts USD per token to USD per million, without floating-point residue. */
function perMillionTokens(price: number | null | undefined): number | null {
  const one = toldPrice(price);
  return one === null ? null : Number((one * 1e6).toPrecision(12));
}

function litellmQuote({ key, developer, vendorId, ...from }: LitellmPrice): CatalogQuote {
  const prices = {
    input: perMillionTokens(from.input_cost_per_token),
    cachedInput: perMillionTokens(from.cache_read_input_token_cost),
    output: perMillionTokens(from.output_cost_per_token),
  };
  const place = `model_prices_and_context_window.json, key ${key}`;
  return { developer, vendorId, place, prices, offPeak: null, since: null };
}

/** True unless the map states that the vendor has ended the model: it keeps such entries. */
const isSold = ({ deprecation_date: end }: LitellmPrice, day: string | null): boolean =>
  end == null || day === null || day <= end;

const litellmFeed = pricesFeed(
  'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json',
  'pricing-litellm',
);

/** Price map used for billing by LiteLLM, a gateway for language models. */
export const litellm = connector({
  id: 'litellm',
  licence: 'MIT (BerriAI / LiteLLM)',
  feeds: [litellmFeed],
  parse: parseLitellm,
  propose: (entries, asOf, directory) =>
    pricesReading(
      {
        feed: litellmFeed,
        quotes: entries.filter((entry) => isSold(entry, asOf)).map(litellmQuote),
        day: asOf,
        listsOnlySold: true,
      },
      directory,
    ),
});
