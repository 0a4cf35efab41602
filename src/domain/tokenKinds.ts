import { upperFirst } from './words.ts';
import type { TokenPrices } from '../contract/aiPricing.ts';

/** Billed token kinds: input, input read from the cache, input written to the cache, output. */
export type TokenKind = 'input' | 'cachedInput' | 'cacheWrite' | 'output';
/** Kinds that every price list has a column for; cache writes are on record for few models. */
export type ListedTokenKind = keyof TokenPrices;

export const tokenKinds: readonly TokenKind[] = ['input', 'cachedInput', 'cacheWrite', 'output'];

/** Listed kinds in the order of figures, cheapest first. */
export const listedTokenKinds: readonly ListedTokenKind[] = ['cachedInput', 'input', 'output'];

export const tokenKindLabels: Readonly<Record<TokenKind, string>> = {
  input: 'input',
  cachedInput: 'cached input',
  cacheWrite: 'cache write',
  output: 'output',
};

/** Text for a price of each kind within a sentence. */
export const tokenKindPriceWords: Readonly<Record<TokenKind, string>> = {
  input: 'input price',
  cachedInput: 'cached-input price',
  cacheWrite: 'cache-write price',
  output: 'output price',
};

/** Ids of token kinds in keys, links and files. */
export const tokenKindIds: Readonly<Record<TokenKind, string>> = {
  input: 'input',
  cachedInput: 'cached-input',
  cacheWrite: 'cache-write',
  output: 'output',
};

/** Returns the listed kind that a view asks for, or output. */
export const tokenKindOf = (metric: string | null): ListedTokenKind =>
  listedTokenKinds.find((one) => tokenKindIds[one] === metric) ?? 'output';

/** Returns a token kind as a column heading: "Cached input". */
export const tokenKindHeading = (kind: ListedTokenKind): string => upperFirst(tokenKindLabels[kind]);
