import { lawFlow } from './lawFlowFigure.ts';
import { topicMoves } from './topicMovesFigure.ts';
import { topicSteps } from './topicStepsFigure.ts';

/** Figures of the page from law to standard, by id. */
export const lawStandardsFigures = {
  'law-flow': lawFlow,
  'topic-moves': topicMoves,
  'topic-steps': topicSteps,
};
