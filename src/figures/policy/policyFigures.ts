import { policyTargets } from './policyTargetsFigure.ts';
import { policyTimeline } from './policyTimelineFigure.ts';

/** Figures of the policy timeline, by id. */
export const policyFigures = { 'policy-timeline': policyTimeline };

/** Figures of the page of targets, by id. */
export const targetsPageFigures = { 'policy-targets': policyTargets };
