import { lawFlow } from './lawFlowFigure.ts';

/** The figures of the page from law to standard, by id. */
export const lawStandardsFigures = { 'law-flow': lawFlow };
