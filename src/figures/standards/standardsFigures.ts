import { standardCounterparts } from './counterpartsFigure.ts';

/** The figures of the page of standards, by id. */
export const standardsFigures = { 'standard-counterparts': standardCounterparts };
