import * as v from 'valibot';
import { optionalPeriodCell, optionalRefAreaCell, parametersCell, textCell } from './cells.ts';
import { table } from './table.ts';

/** Which named function of `derive/indicators` computes an indicator, and from what. */
export const derivationsTable = table({
  path: 'derivations',
  row: v.object({ indicatorId: textCell, method: textCell, parameters: parametersCell }),
  key: ['indicatorId'],
  references: { indicatorId: 'indicators' },
});

/** Computed values that stay stored, because what they were computed from is not in the records. */
export const storedComputationsTable = table({
  path: 'stored-computations',
  row: v.object({
    indicatorId: textCell,
    /** Empty where the values of all areas are of our own making. */
    refArea: optionalRefAreaCell,
    /** Empty where those of all periods are. */
    timePeriod: optionalPeriodCell,
    reason: textCell,
  }),
  key: ['indicatorId', 'refArea', 'timePeriod'],
  references: { indicatorId: 'indicators' },
});
