import type { Industry } from '../../contract/codelists.ts';
import type { Unit } from '../../contract/primitives.ts';
import type { Rival } from '../../domain/rivals.ts';
import { areFew, FEWEST_CASES } from '../../domain/floor.ts';
import { countedCommittees } from './countedCommittees.ts';
import type { Records, RowOf } from '../tables/records.ts';
import { newestCommittees } from './newestCommittees.ts';

/** The values of the two countries at one key. */
type RivalRows = Readonly<Record<Rival, Pick<RowOf<'observations'>, 'indicatorId' | 'industry' | 'value'>>>;

/** Tells of an indicator in an industry that its values are shares of fewer than ten things. */
export type OfFew = (indicatorId: string, industry: Industry) => boolean;

/** The number of things by the record of comparisons: for committees of an industry that of the newest list. */
export function ofFewThings({ committees, bodies, comparisons }: Records): OfFew {
  const casesOf = new Map(comparisons.map(({ indicatorId, cases }) => [indicatorId, cases]));
  const list = newestCommittees(committees).filter(countedCommittees(bodies));
  return (indicatorId, industry) => {
    const cases = casesOf.get(indicatorId);
    if (cases !== 'committees') return cases === 'few';
    return list.filter(({ industries }) => industries.includes(industry)).length < FEWEST_CASES;
  };
}

/** Tells of two values that so few things are behind them that every document has to say so. */
export const areFewRows = (unit: Pick<Unit, 'kind'>, { CN, US }: RivalRows, isOfFew: OfFew): boolean =>
  areFew(unit, CN.value, US.value, isOfFew(CN.indicatorId, CN.industry));
