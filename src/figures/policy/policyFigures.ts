import { policyTargets } from './policyTargetsFigure.ts';
import { policyTimeline } from './policyTimelineFigure.ts';

/** Figures of the policy timeline. */
export const policyFigures = [policyTimeline] as const;

/** Figures of the page of targets. */
export const targetsPageFigures = [policyTargets] as const;
