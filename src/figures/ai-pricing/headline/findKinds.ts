import type { TokenKind } from '../../../domain/quotes.ts';
import type { Span } from './nameIndex.ts';

/** A word that says what is billed. */
export interface KindWord extends Span {
  readonly kind: TokenKind;
}

/** The longer wordings first, so that "cached input" is no input. */
const wordings: readonly (readonly [TokenKind, string])[] = [
  ['input', String.raw`uncached(?: input)?|cache[- ]?miss(?:es)?|non-cached(?: input)?|缓存未命中`],
  ['cacheWrite', String.raw`cache[- ]writ(?:es?|ing)|缓存写入`],
  // "with caching, GPT-5.5 input costs": the input is that of the cache.
  [
    'cachedInput',
    String.raw`\bwith (?:prompt |context )?caching\b(?:[^.;$¥\d]{0,40}?\binputs?\b)?|\bfrom (?:the |its )?cache\b`,
  ],
  ['cachedInput', String.raw`cache[- ]?(?:hits?|reads?)(?: input)?|cached(?: input| prompt)?|缓存命中`],
  ['output', String.raw`\boutputs?\b|\bcompletions?\b|输出`],
  ['input', String.raw`\binputs?\b|\bprompts?\b|输入`],
];
const pattern = new RegExp(wordings.map(([, wording]) => `(${wording})`).join('|'), 'gi');

/** The words of a sentence that say whether a price is of input, cache hits, cache writes or output. */
export function findKinds(text: string): KindWord[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const which = wordings.findIndex((_, index) => match[index + 1] !== undefined);
    const kind = wordings[which]?.[0];
    if (kind === undefined) return [];
    return [{ kind, text: match[0], start: match.index, end: match.index + match[0].length }];
  });
}
