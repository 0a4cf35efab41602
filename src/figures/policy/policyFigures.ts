import { policyTargets } from './policyTargetsFigure.ts';
import { policyTimeline } from './policyTimelineFigure.ts';

/** Figures of the policy page, by id. */
export const policyFigures = {
  'policy-timeline': policyTimeline,
  'policy-targets': policyTargets,
};
