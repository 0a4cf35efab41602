import type { PriceBook, Model, Segment } from './priceBook.ts';

/** One change of a model's price: the row before it and the row that begins with it. */
export interface PriceMove {
  readonly model: Model;
  readonly before: Segment;
  readonly after: Segment;
  readonly direction: 'cut' | 'rise' | 'mixed' | 'none';
}

/** The two headline prices of a row, in the currency in which the vendor moved them. */
interface Headline {
  readonly currency: 'USD' | 'CNY';
  readonly input: number | null;
  readonly output: number | null;
}

const inUsd = (row: Segment): Headline => ({
  currency: 'USD',
  input: row.inputUsdPerMtok,
  output: row.outputUsdPerMtok,
});
const inCny = (row: Segment): Headline => ({
  currency: 'CNY',
  input: row.inputCnyPerMtok,
  output: row.outputCnyPerMtok,
});
const hasBoth = ({ input, output }: Headline) => input !== null && output !== null;

/** Prices converted from CNY move with the exchange rate too: those are compared in CNY where both are known. */
export function headlines(before: Segment, after: Segment): [Headline, Headline] {
  const isConverted = [before, after].some(({ priceBasis }) => priceBasis === 'cny-converted');
  const cny: [Headline, Headline] = [inCny(before), inCny(after)];
  return isConverted && cny.every(hasBoth) ? cny : [inUsd(before), inUsd(after)];
}

const step = (from: number | null, to: number | null) =>
  from === null || to === null ? 0 : Math.sign(to - from);

function directionOf(before: Segment, after: Segment): PriceMove['direction'] {
  const [old, now] = headlines(before, after);
  const steps = [step(old.input, now.input), step(old.output, now.output)];
  if (steps.includes(-1)) return steps.includes(1) ? 'mixed' : 'cut';
  return steps.includes(1) ? 'rise' : 'none';
}

/** Every dated change of a price that has come about, model by model. */
export function priceMoves(book: PriceBook): PriceMove[] {
  return book.models.flatMap((model) => {
    const segments = book.segmentsOf(model);
    return segments.slice(1).flatMap((after, index) => {
      const before = segments[index];
      const isAhead = after.priceBasis === 'scheduled' || after.effectiveFrom > book.cutOff;
      if (before === undefined || isAhead) return [];
      return [{ model, before, after, direction: directionOf(before, after) }];
    });
  });
}
