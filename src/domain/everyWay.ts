import { Basis, type Denominator, type MeasuredCount } from '../contract/measures.ts';
import { choiceOf, type Choice } from './counts.ts';
import { rivalNames, type Rival } from './rivals.ts';
import { groupBy } from './sorting.ts';

/** What a choice says of a claim that a country leads. */
export type Verdict = 'true' | 'false' | 'untold';

/** Whether a choice makes the claim true that a country leads; level is not ahead. */
export function verdictOf({ leader }: Pick<Choice, 'leader'>, claimed: Rival): Verdict {
  if (leader === null) return 'untold';
  return leader === claimed ? 'true' : 'false';
}

/** "China leads in standards": the claim that is set against every choice. */
export const claimText = (claimed: Rival): string =>
  `${claimed === 'US' ? `The ${rivalNames.US}` : rivalNames[claimed]} leads in standards`;

/** Every defensible choice: each row of each count, on each basis that has a denominator for it. */
export const everyChoice = (
  counts: readonly MeasuredCount[],
  denominators: readonly Denominator[],
): Choice[] =>
  counts.flatMap((count) =>
    Basis.codes.flatMap((basis) =>
      count.rows.flatMap((row) => choiceOf(count, row, basis, denominators) ?? []),
    ),
  );

/** What share of the choices has each verdict, in percent; they add up to 100. */
export type Tally = Readonly<Record<Verdict, number>>;

/** By what choices are grouped, one after the other: in each group all members weigh the same. */
const levels: readonly ((choice: Choice) => string)[] = [
  ({ count }) => count.measure,
  ({ count }) => count.body,
  ({ count }) => count.indicatorId,
  ({ basis }) => basis,
  ({ row }) => row.industry,
  ({ row }) => row.timePeriod,
];

/**
 * How choices divide among the verdicts, counted by measure first: each measure weighs the same, in it each body, in
 * it each count, in it each basis, each industry and last each year. A measure with thirty years on record therefore
 * weighs no more than one with a single year. `null` without choices.
 */
export function tallyChoices(
  choices: readonly Choice[],
  claimed: Rival,
  [levelOf, ...below] = levels,
): Tally | null {
  const [first] = choices;
  if (first === undefined) return null;
  if (levelOf === undefined) {
    const verdict = verdictOf(first, claimed);
    return { true: 0, false: 0, untold: 0, [verdict]: 100 };
  }
  const parts = [...groupBy(choices, levelOf).values()].flatMap(
    (group) => tallyChoices(group, claimed, below) ?? [],
  );
  const mean = (verdict: Verdict) => parts.reduce((sum, part) => sum + part[verdict], 0) / parts.length;
  return { true: mean('true'), false: mean('false'), untold: mean('untold') };
}
