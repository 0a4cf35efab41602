import { type TokenKind, tokenKindIds, tokenKinds } from '../../../domain/tokenKinds.ts';
import { type PriceQuote, type QuoteTerms } from '../../../domain/quotes.ts';

/** Reference to a price of a model in a link; its amount depends on the day of the view. */
export interface QuoteRef {
  readonly modelId: string;
  readonly kind: TokenKind;
  readonly inputTokensAbove: number;
  readonly mode: QuoteTerms['mode'];
  /** False for the price of all hours or, if the vendor bills by the hour, that of peak hours. */
  readonly offPeak: boolean;
  readonly currency: QuoteTerms['currency'];
  /** True for the mainland list, converted from CNY, if there is also an international one. */
  readonly converted: boolean;
}

type RefParts = Omit<QuoteRef, 'modelId' | 'kind'>;

const usualParts: RefParts = {
  inputTokensAbove: 0,
  mode: 'standard',
  offPeak: false,
  currency: 'USD',
  converted: false,
};

/** Parses one part after the token kind; `null` if it is invalid. */
function refPart(text: string): Partial<RefParts> | null {
  const above = /^above-([1-9]\d{0,8})$/.exec(text)?.[1];
  if (above !== undefined) return { inputTokensAbove: Number(above) };
  if (text === 'fast') return { mode: 'fast' };
  if (text === 'off-peak') return { offPeak: true };
  if (text === 'cny') return { currency: 'CNY' };
  return text === 'converted' ? { converted: true } : null;
}

function readParts(texts: readonly string[]): RefParts | string {
  let parts = usualParts;
  const seen = new Set<string>();
  for (const text of texts) {
    const part = refPart(text);
    const name = Object.keys(part ?? {})[0];
    if (part === null || name === undefined) return text;
    if (seen.has(name)) return text;
    seen.add(name);
    parts = { ...parts, ...part };
  }
  return parts;
}

export type ParsedRef = { readonly ref: QuoteRef } | { readonly problem: string };

/**
 * Parses `<model>~<token kind>`, followed by parts such as `~above-<tokens>`, `~fast`, `~off-peak`, `~cny`,
 * `~converted`. Invalid parts give a problem as text: "has no basis “fats”".
 */
export function parseQuoteRef(raw: string): ParsedRef {
  const [modelId = '', kindId, ...rest] = raw.split('~');
  const kind = tokenKinds.find((one) => tokenKindIds[one] === kindId);
  if (modelId === '' || kindId === undefined) return { problem: 'is not of the form model~kind' };
  if (kind === undefined) return { problem: `has no token kind “${kindId}”` };
  const parts = readParts(rest);
  if (typeof parts === 'string') return { problem: `has no basis “${parts}”, or has it twice` };
  return { ref: { modelId, kind, ...parts } };
}

/** Formats it with the parts in a fixed order, without defaults. */
export function formatQuoteRef(ref: QuoteRef): string {
  const parts = [
    ref.modelId,
    tokenKindIds[ref.kind],
    ref.inputTokensAbove > 0 ? `above-${String(ref.inputTokensAbove)}` : null,
    ref.mode === 'fast' ? 'fast' : null,
    ref.offPeak ? 'off-peak' : null,
    ref.currency === 'CNY' ? 'cny' : null,
    ref.converted ? 'converted' : null,
  ];
  return parts.filter((part) => part !== null).join('~');
}

/** Returns the reference of a price. */
export function refOf({ model, terms }: PriceQuote): QuoteRef {
  const { kind, inputTokensAbove, mode, hours, currency, converted } = terms;
  return {
    modelId: model.id,
    kind,
    inputTokensAbove,
    mode,
    offPeak: hours === 'off-peak',
    currency,
    converted,
  };
}

const matches = (ref: QuoteRef, quote: PriceQuote): boolean => {
  const own = refOf(quote);
  return (
    own.kind === ref.kind &&
    own.inputTokensAbove === ref.inputTokensAbove &&
    own.mode === ref.mode &&
    own.offPeak === ref.offPeak &&
    own.currency === ref.currency
  );
};

/**
 * Returns the referenced price of a model on a day; `null` if it has none on these terms. For a vendor with only a
 * CNY list, it is also the converted USD price, without the link saying so.
 */
export function findQuote(ref: QuoteRef, quotes: readonly PriceQuote[]): PriceQuote | null {
  const found = quotes.filter((quote) => matches(ref, quote));
  const exact = found.find(({ terms }) => terms.converted === ref.converted);
  return exact ?? (ref.converted ? null : (found[0] ?? null));
}
