import { Stage } from '../../contract/codelists.ts';
import type { FigureSeries, Tone } from '../../figure/parts.ts';

/** Shades darken toward the standard in force; taking part abroad and unstated stages are off that scale. */
const stageTones: Readonly<Record<Stage, Tone>> = {
  'pre-study': 'ramp-0',
  initiate: 'ramp-1',
  draft: 'ramp-2',
  'public-comment': 'ramp-3',
  'review-approval': 'ramp-4',
  'issue-implement': 'ramp-6',
  participate: 'other',
  unknown: 'other',
};

/** Returns the occurring stages, in order, as series of stacked bars. */
export function stageSeries(occurring: ReadonlySet<Stage>): FigureSeries[] {
  return Stage.codes
    .filter((stage) => occurring.has(stage))
    .map((stage) => ({
      id: stage,
      label: Stage.label(stage),
      tone: stageTones[stage],
      fill: stage === 'participate' ? 'hollow' : stage === 'unknown' ? 'soft' : 'solid',
    }));
}
