import { refAreaLabels } from '../../../../contract/codelists.ts';
import type { RowOf } from '../../../tables/records.ts';
import { amountText } from '../../amountText.ts';
import { citationOf, type ComputedInput } from '../computedValue.ts';

type Entry = RowOf<'boardEntries'>;

function intervalText({ scoreLow, scoreHigh }: Entry): string {
  if (scoreLow === null || scoreHigh === null) return '';
  return `, interval ${String(scoreLow)} to ${String(scoreHigh)}`;
}

/** A line of a board as an input by its score. */
export function scoreInput(row: Entry, unitLabel: string): ComputedInput {
  return {
    label: `${refAreaLabels[row.refArea]}: ${row.model}, ${row.snapshot}`,
    value: row.score,
    text: `${amountText(row.score, unitLabel)}${intervalText(row)}`,
    ...citationOf(row),
  };
}

/** A line of a board as an input by its place. */
export function rankInput(row: Entry): ComputedInput {
  return {
    label: `${refAreaLabels[row.refArea]}: ${row.model}`,
    value: row.rank,
    text: `rank ${String(row.rank)}`,
    ...citationOf(row),
  };
}
