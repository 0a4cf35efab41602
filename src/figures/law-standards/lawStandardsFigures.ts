import { lawFlow } from './lawFlowFigure.ts';
import { topicMoves } from './topicMovesFigure.ts';
import { topicSteps } from './topicStepsFigure.ts';

/** The figure of the page from law to standard. */
export const lawStandardsFigures = [lawFlow] as const;

/** Figures of the page of first movers. */
export const topicsFigures = [topicMoves, topicSteps] as const;
