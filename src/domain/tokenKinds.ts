import { upperFirst } from './words.ts';
import type { TokenPrices } from '../contract/aiPricing.ts';

/** What is billed: input that is not stored, input out of the cache, input that is stored, output. */
export type TokenKind = 'input' | 'cachedInput' | 'cacheWrite' | 'output';
/** The kinds that a price list always has a column for; a cache write is on record for few models. */
export type ListedTokenKind = keyof TokenPrices;

export const tokenKinds: readonly TokenKind[] = ['input', 'cachedInput', 'cacheWrite', 'output'];

/** The listed kinds as figures draw them, the cheapest first. */
export const listedTokenKinds: readonly ListedTokenKind[] = ['cachedInput', 'input', 'output'];

export const tokenKindLabels: Readonly<Record<TokenKind, string>> = {
  input: 'uncached input',
  cachedInput: 'cache hit',
  cacheWrite: 'cache write',
  output: 'output',
};

/** A price of each kind, in a sentence. */
export const tokenKindPriceWords: Readonly<Record<TokenKind, string>> = {
  input: 'uncached input price',
  cachedInput: 'cache-hit price',
  cacheWrite: 'cache-write price',
  output: 'output price',
};

/** The ids of token kinds in keys, links and files. */
export const tokenKindIds: Readonly<Record<TokenKind, string>> = {
  input: 'input',
  cachedInput: 'cached-input',
  cacheWrite: 'cache-write',
  output: 'output',
};

/** The listed kind that a view asks for, else output. */
export const tokenKindOf = (metric: string | null): ListedTokenKind =>
  listedTokenKinds.find((one) => tokenKindIds[one] === metric) ?? 'output';

/** "Cache hit": a token kind as the head of a column. */
export const tokenKindHeading = (kind: ListedTokenKind): string => upperFirst(tokenKindLabels[kind]);
