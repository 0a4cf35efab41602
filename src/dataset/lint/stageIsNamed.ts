import type { Stage } from '../../contract/codelists.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';
import { taskWords } from './taskWords.ts';

/** Verbs by which a plan names the requested stage, in English and Chinese. "Not stated" needs none. */
const STAGE_WORDS: Readonly<Record<Stage, RegExp | null>> = {
  'pre-study':
    /stud(y|ies)|research|explor|evaluat|forward|assess|feasib|consider|compar|survey|预研|研究|评估|比对/i,
  initiate: /initiat|start|open|set up|project|launch|立项/i,
  draft:
    /draft|revis|optimiz|develop|formulat|build|set up|improve|speed|advance|promot|push|accelerat|finish|complet|writ|amend|propos|制|研|编|建/i,
  'public-comment': /comment|consult|propos|征求/i,
  'review-approval': /review|approv|submi|审|报批/i,
  'issue-implement': /issu|publish|releas|implement|in force|effect|final|amended|widen|put|发布|实施/i,
  participate: /part|lead|join|international|propos|global|coordinat|cooperat|\bUN\b|WP\.29|国际|全球/i,
  unknown: null,
};

/** A task has a stage only if its row has a verb for it: "strengthen" and a bare subject name none. */
export function stageIsNamed({ planTasks }: Pick<Records, 'planTasks'>): Problem[] {
  return planTasks.flatMap((row) => {
    if (STAGE_WORDS[row.stage]?.test(taskWords(row)) !== false) return [];
    const sentence = `${row.taskId}: No verb in the row names the stage ${row.stage}. Begin the title with the plan's verb, or write unknown.`;
    return [problemAt(row, 'stage-is-named', sentence)];
  });
}
