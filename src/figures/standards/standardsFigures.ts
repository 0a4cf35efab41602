import { standardCounterparts } from './counterpartsFigure.ts';

/** Figures of the standards page, by id. */
export const standardsFigures = { 'standard-counterparts': standardCounterparts };
