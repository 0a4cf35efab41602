import { policyTargets } from './policyTargetsFigure.ts';
import { policyTimeline } from './policyTimelineFigure.ts';

/** The figures of the page of policy, by id. */
export const policyFigures = {
  'policy-timeline': policyTimeline,
  'policy-targets': policyTargets,
};
