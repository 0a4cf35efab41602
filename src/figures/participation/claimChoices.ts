import { Basis, Measure, type MeasuresDocument } from '../../contract/measures.ts';
import { countsOn, denominatorsOn, type CountChoice } from '../../domain/counts.ts';
import { everyChoice } from '../../domain/everyWay.ts';
import { lastDayOf } from '../../domain/periods.ts';
import type { Rival } from '../../domain/rivals.ts';
import { counted } from '../../domain/words.ts';
import type { ActiveFilter } from '../../figure/parts.ts';
import type { View } from '../../url/view.ts';

/** Returns the country that is claimed to lead. */
export const claimedIn = ({ options }: Pick<View, 'options'>): Rival =>
  options.leads === 'us' ? 'US' : 'CN';

/** Start of the definition of each verdict's number. */
export const WAYS = 'ways of counting (by measure, body, industry, year and scale) in which';

/** Returns "1 way of counting", "30 ways of counting". */
export const waysText = (count: number): string => counted(count, 'way of counting', 'ways of counting');

/** Returns the body of a choice, as in URLs. */
export const bodyOf = ({ count }: CountChoice): string => count.bodyId ?? 'several';

/** Returns the choices that a view leaves, among those known on its day. */
export function claimChoices(document: MeasuresDocument, view: View): readonly CountChoice[] {
  const { asOf, industries, options } = view;
  const { basis, measure, body, year } = options;
  const all = everyChoice(countsOn(document.counts, asOf), denominatorsOn(document.denominators, asOf));
  return all.filter(
    (choice) =>
      (industries.length === 0 || industries.includes(choice.row.industry)) &&
      (basis === undefined || choice.basis === basis) &&
      (measure === undefined || choice.count.measure === measure) &&
      (body === undefined || bodyOf(choice) === body) &&
      (year === undefined || lastDayOf(choice.row.timePeriod).startsWith(year)),
  );
}

/** Returns what narrows the choices besides industry and day, as labeled on the page's controls. */
export function narrowedBy(
  choices: readonly CountChoice[],
  { options }: Pick<View, 'options'>,
): ActiveFilter[] {
  const { basis, measure, body, year } = options;
  const name = choices.find((choice) => bodyOf(choice) === body)?.count.body ?? body;
  return [
    {
      label: 'Measure',
      value: measure !== undefined && Measure.is(measure) ? Measure.label(measure) : measure,
    },
    { label: 'Body', value: name },
    { label: 'Year', value: year },
    { label: 'Scale', value: basis && Basis.label(basis) },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
}
