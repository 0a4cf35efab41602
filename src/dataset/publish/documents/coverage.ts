import type { CountedList, CoverageRow } from '../../../contract/coverage.ts';
import type { Records } from '../../tables/records.ts';

/** Returns the completeness of some lists, for the documents that hold them. */
export const coverageIn = ({ coverage }: Pick<Records, 'coverage'>, ...lists: CountedList[]): CoverageRow[] =>
  coverage
    .filter(({ list }) => lists.includes(list))
    .map(({ list, scope, area, from, until, extent, asOf, sourceId, note }) => ({
      ...{ list, scope, area, from, until, extent, asOf, sourceId, note },
    }));
