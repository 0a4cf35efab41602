import type { Industry } from '../../contract/codelists.ts';
import type { Unit } from '../../contract/primitives.ts';
import type { Rival } from '../../domain/rivals.ts';
import { areFew, FEWEST_CASES } from '../../domain/floor.ts';
import { countedCommittees } from './countedCommittees.ts';
import type { Records, RowOf } from '../tables/records.ts';
import { newestCommittees } from './newestCommittees.ts';

/** Values of the two countries at one key. */
type RivalRows = Readonly<Record<Rival, Pick<RowOf<'observations'>, 'indicatorId' | 'industry' | 'value'>>>;

/** Returns true if the values of an indicator in an industry rest on fewer than ten things. */
export type OfFew = (indicatorId: string, industry: Industry) => boolean;

/**
 * Returns the check by the number of things in the record of comparisons; for committees of an industry, in the
 * newest list.
 */
export function ofFewThings({ committees, bodies, comparisons }: Records): OfFew {
  const casesOf = new Map(comparisons.map(({ indicatorId, cases }) => [indicatorId, cases]));
  const list = newestCommittees(committees).filter(countedCommittees(bodies));
  return (indicatorId, industry) => {
    const cases = casesOf.get(indicatorId);
    if (cases !== 'committees') return cases === 'few';
    return list.filter(({ industries }) => industries.includes(industry)).length < FEWEST_CASES;
  };
}

/** True if so few things are behind two values that every document must say so. */
export const areFewRows = (unit: Pick<Unit, 'kind'>, { CN, US }: RivalRows, isOfFew: OfFew): boolean =>
  areFew(unit, CN.value, US.value, isOfFew(CN.indicatorId, CN.industry));
