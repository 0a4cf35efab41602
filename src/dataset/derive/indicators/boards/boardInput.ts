import { RefArea } from '../../../../contract/codelists.ts';
import { amountText } from '../../numbers.ts';
import type { Entry } from './boardCaptures.ts';
import { citationOf, type ComputedInput } from '../derivationMethod.ts';

function intervalText({ scoreLow, scoreHigh }: Entry): string {
  if (scoreLow === null || scoreHigh === null) return '';
  return `, interval ${String(scoreLow)} to ${String(scoreHigh)}`;
}

/** How the board itself spells the name, where readers read another. */
const spelledText = ({ model, displayName }: Entry): string =>
  model === displayName ? '' : `; listed as ${model}`;

/** A line of a board as an input by its score. */
export function scoreInput(row: Entry, unitLabel: string): ComputedInput {
  return {
    label: `${RefArea.label(row.refArea)}: ${row.displayName}, ${row.snapshot}`,
    value: row.score,
    text: `${amountText(row.score, unitLabel)}${intervalText(row)}${spelledText(row)}`,
    ...citationOf(row),
  };
}

/** A line of a board as an input by its place. */
export function rankInput(row: Entry): ComputedInput {
  return {
    label: `${RefArea.label(row.refArea)}: ${row.displayName}`,
    value: row.rank,
    text: `rank ${String(row.rank)}${spelledText(row)}`,
    ...citationOf(row),
  };
}
