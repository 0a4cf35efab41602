import { lawFlow } from './lawFlowFigure.ts';
import { topicMoves } from './topicMovesFigure.ts';
import { topicSteps } from './topicStepsFigure.ts';

/** Figures of the page from law to standard. */
export const lawStandardsFigures = [lawFlow, topicMoves, topicSteps] as const;
