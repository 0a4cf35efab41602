import * as v from 'valibot';
import { citationOf, derivationMethod, type ComputedInput } from '../derivationMethod.ts';
import { priceEvidence } from './priceEvidence.ts';
import { headlines, priceMoves, type PriceMove } from './priceMoves.ts';
import { yearsOf, yearState } from './pricePeriods.ts';
import { rivals } from '../../../../domain/rivals.ts';

const shown = (value: number | null) => (value === null ? 'no data' : String(value));

function moveInput({ model, before, after }: PriceMove): ComputedInput {
  const [old, now] = headlines(before, after);
  const input = `input ${shown(old.input)} to ${shown(now.input)}`;
  const output = `output ${shown(old.output)} to ${shown(now.output)}`;
  return {
    label: `${model.name} (${model.developer}), ${after.effectiveFrom}`,
    value: now.output ?? now.input,
    text: `${input}, ${output} ${now.currency} per 1M tokens`,
    ...citationOf(after),
  };
}

/**
 * Year by year, how many dated cuts or rises the records hold. A year before a country's first dated price
 * has no count: nothing was looked at then.
 */
export const priceMoveCount = derivationMethod({
  parameters: v.strictObject({ direction: v.picklist(['cut', 'rise']) }),
  formula: ({ direction }) =>
    direction === 'cut'
      ? 'The number of dated changes in the year by which the input or the output price of a model fell and neither rose. A floor: only changes that the sources date.'
      : 'The number of dated changes in the year by which the input or the output price of a model rose and neither fell; ends of promotions count. A floor: only changes that the sources date.',
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
