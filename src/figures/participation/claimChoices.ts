import type { MeasuresDocument } from '../../contract/measures.ts';
import { countsOn, denominatorsOn, type Choice } from '../../domain/counts.ts';
import { everyChoice } from '../../domain/everyWay.ts';
import type { Rival } from '../../domain/rivals.ts';
import type { View } from '../../url/view.ts';

/** Who is said to lead. */
export const claimedIn = ({ options }: Pick<View, 'options'>): Rival =>
  options.leads === 'us' ? 'US' : 'CN';

/** Of which body a choice is, as an address has it. */
export const bodyOf = ({ count }: Choice): string => count.bodyId ?? 'several';

/** The choices that a view leaves, of those known on its day. */
export function claimChoices(document: MeasuresDocument, view: View): readonly Choice[] {
  const { asOf, industries, options } = view;
  const { basis, measure, body, year } = options;
  const all = everyChoice(countsOn(document.counts, asOf), denominatorsOn(document.denominators, asOf));
  return all.filter(
    (choice) =>
      (industries.length === 0 || industries.includes(choice.row.industry)) &&
      (basis === undefined || choice.basis === basis) &&
      (measure === undefined || choice.count.measure === measure) &&
      (body === undefined || bodyOf(choice) === body) &&
      (year === undefined || choice.row.timePeriod.startsWith(year)),
  );
}
