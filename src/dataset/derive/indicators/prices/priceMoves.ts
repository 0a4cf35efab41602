import type { SegmentRow, ModelRow } from '../../../tables/records.ts';
import * as v from 'valibot';
import { rivals } from '../../../../domain/rivals.ts';
import { citationOf, derivationMethod, type ComputedInput } from '../derivationMethod.ts';
import type { DatedPriceBook } from './priceBook.ts';
import { priceEvidence, yearsOf, yearState } from './priceValues.ts';

/** One change of a model's price: the row before it and the row that begins with it. */
interface PriceMove {
  readonly model: ModelRow;
  readonly before: SegmentRow;
  readonly after: SegmentRow;
  readonly direction: 'cut' | 'rise' | 'mixed' | 'none';
}

/** The two headline prices of a row, in the currency in which the vendor changed them. */
interface HeadlinePrices {
  readonly currency: 'USD' | 'CNY';
  readonly input: number | null;
  readonly output: number | null;
}

const usdHeadline = (row: SegmentRow): HeadlinePrices => ({
  currency: 'USD',
  input: row.inputUsdPerMtok,
  output: row.outputUsdPerMtok,
});
const cnyHeadline = (row: SegmentRow): HeadlinePrices => ({
  currency: 'CNY',
  input: row.inputCnyPerMtok,
  output: row.outputCnyPerMtok,
});
const hasBoth = ({ input, output }: HeadlinePrices) => input !== null && output !== null;

/** Prices converted from CNY also move with the exchange rate: they are compared in CNY if both are known. */
function headlines(before: SegmentRow, after: SegmentRow): [HeadlinePrices, HeadlinePrices] {
  const isConverted = [before, after].some(({ priceBasis }) => priceBasis === 'cny-converted');
  const cny: [HeadlinePrices, HeadlinePrices] = [cnyHeadline(before), cnyHeadline(after)];
  return isConverted && cny.every(hasBoth) ? cny : [usdHeadline(before), usdHeadline(after)];
}

const directionBetween = (from: number | null, to: number | null) =>
  from === null || to === null ? 0 : Math.sign(to - from);

function directionOf(before: SegmentRow, after: SegmentRow): PriceMove['direction'] {
  const [old, now] = headlines(before, after);
  const steps = [directionBetween(old.input, now.input), directionBetween(old.output, now.output)];
  if (steps.includes(-1)) return steps.includes(1) ? 'mixed' : 'cut';
  return steps.includes(1) ? 'rise' : 'none';
}

/** Returns every past dated change of a vendor's price, by model: a reseller's prices move with its routes. */
function priceMoves({ models, ...book }: DatedPriceBook): PriceMove[] {
  return models.flatMap((model) => {
    if (model.soldBy === 'reseller') return [];
    const segments = book.segmentsOf(model);
    return segments.slice(1).flatMap((after, index) => {
      const before = segments[index];
      const isAhead = after.priceBasis === 'scheduled' || after.effectiveFrom > book.cutOff;
      if (before === undefined || isAhead) return [];
      return [{ model, before, after, direction: directionOf(before, after) }];
    });
  });
}

const amountOrNone = (value: number | null) => (value === null ? 'no data' : String(value));

function moveInput({ model, before, after }: PriceMove): ComputedInput {
  const [old, now] = headlines(before, after);
  const input = `input ${amountOrNone(old.input)} to ${amountOrNone(now.input)}`;
  const output = `output ${amountOrNone(old.output)} to ${amountOrNone(now.output)}`;
  return {
    label: `${model.name} (${model.developer}), ${after.effectiveFrom}`,
    value: now.output ?? now.input,
    text: `${input}, ${output} ${now.currency} per 1M tokens`,
    ...citationOf(after),
  };
}

/**
 * Number of dated cuts or rises in the records, by year. A year before a country's first dated price has no count:
 * nothing was recorded then.
 */
export const priceMoveCount = derivationMethod({
  parameters: v.strictObject({ direction: v.picklist(['cut', 'rise']) }),
  formula: ({ direction }) =>
    direction === 'cut'
      ? 'The number of dated changes in the year by which the input or the output price of a model fell in its vendor’s list and neither rose. A floor: only changes that the sources date.'
      : 'The number of dated changes in the year by which the input or the output price of a model rose in its vendor’s list and neither fell; ends of promotions count. A floor: only changes that the sources date.',
  compute: ({ direction }, { prices: book }) => {
    const all = priceMoves(book);
    return rivals.flatMap((refArea) => {
      const moves = all.filter(({ model }) => model.refArea === refArea);
      const first = yearsOf(moves.map(({ before }) => before.effectiveFrom))[0] ?? '9999';
      const years = yearsOf(all.map(({ after }) => after.effectiveFrom)).filter((year) => year >= first);
      return years.map((year) => {
        const inYear = moves.filter(({ after }) => after.effectiveFrom.startsWith(year));
        const counted = inYear.filter((move) => move.direction === direction);
        const mixed = inYear.filter((move) => move.direction === 'mixed').length;
        const note = `${String(mixed)} further changes moved input and output in opposite directions`;
        const days = counted.map(({ after }) => after.effectiveFrom);
        return {
          refArea,
          value: counted.length,
          ...yearState(book, year, note, days),
          ...priceEvidence(counted.map(moveInput), `changes dated ${year}`),
        };
      });
    });
  },
});
