import type { RefArea } from '../../../../contract/codelists.ts';

const EU_CODES = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);

/** The 27 members of the European Union since 2020. */
const euMembers: ReadonlySet<string> = new Set(EU_CODES);

/** Whether a seat of one area counts for another: that of a member counts for the Union too. */
export function countsFor(seat: RefArea, area: string): boolean {
  return seat === area || (area === 'EU' && euMembers.has(seat));
}
