import { Basis, type Denominator, type MeasuredCount } from '../contract/measures.ts';
import { choiceOf, type CountChoice } from './counts.ts';
import { rivalNames, type Rival } from './rivals.ts';
import { groupBy } from './sorting.ts';

/** Verdict of a choice on the claim that a country leads. */
export type Verdict = 'true' | 'false' | 'untold';

/** Returns the verdict of a choice on the claim that a country leads; level does not count as ahead. */
export function verdictOn({ leader }: Pick<CountChoice, 'leader'>, claimed: Rival): Verdict {
  if (leader === null) return 'untold';
  return leader === claimed ? 'true' : 'false';
}

/** Returns the claim that is tested against every choice: "China leads in standards". */
export const claimText = (claimed: Rival): string =>
  `${claimed === 'US' ? `The ${rivalNames.US}` : rivalNames[claimed]} leads in standards`;

/** Returns every defensible choice: each row of each count, on each basis with a denominator for it. */
export const everyChoice = (
  counts: readonly MeasuredCount[],
  denominators: readonly Denominator[],
): CountChoice[] =>
  counts.flatMap((count) =>
    Basis.codes.flatMap((basis) =>
      count.rows.flatMap((row) => choiceOf(count, row, basis, denominators) ?? []),
    ),
  );

/** Share of choices with each verdict (percent, adding up to 100). */
export type Tally = Readonly<Record<Verdict, number>>;

/** Keys by which choices are grouped, from the outermost: within each group all members have the same weight. */
const levels: readonly ((choice: CountChoice) => string)[] = [
  ({ count }) => count.measure,
  ({ count }) => count.body,
  ({ count }) => count.indicatorId,
  ({ basis }) => basis,
  ({ row }) => row.industry,
  ({ row }) => row.timePeriod,
];

/**
 * Returns the shares of the verdicts among choices, weighted by measure first: all measures have the same weight, and
 * within each, all bodies, then counts, bases, industries and years. A measure with thirty years on record thus
 * weighs no more than one with a single year. `null` if there are no choices.
 */
export function tallyChoices(
  choices: readonly CountChoice[],
  claimed: Rival,
  [levelOf, ...below] = levels,
): Tally | null {
  const [first] = choices;
  if (first === undefined) return null;
  if (levelOf === undefined) {
    const verdict = verdictOn(first, claimed);
    return { true: 0, false: 0, untold: 0, [verdict]: 100 };
  }
  const parts = [...groupBy(choices, levelOf).values()].flatMap(
    (group) => tallyChoices(group, claimed, below) ?? [],
  );
  const mean = (verdict: Verdict) => parts.reduce((sum, part) => sum + part[verdict], 0) / parts.length;
  return { true: mean('true'), false: mean('false'), untold: mean('untold') };
}
