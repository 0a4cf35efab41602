import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import type { Instrument } from '../../contract/evPlans.ts';
import { taskWords } from './taskWords.ts';
import type { Stage } from '../../contract/codelists.ts';

interface Titled {
  readonly subject: string;
  readonly titleOriginal: string | null;
  readonly row: { readonly at: RowPlace };
}

type TitledTables = Pick<Records, 'plans' | 'planTasks' | 'standards' | 'register' | 'sources'>;

/** Bodies whose documents have a Chinese title. */
const CHINESE_BODIES = new Set(['sac', 'cn-sector']);

const CHINESE = /\p{Script=Han}/u;

function chineseTitles(records: TitledTables): Titled[] {
  const plans = records.plans.filter(({ refArea }) => refArea === 'CN');
  const chinese = new Set(plans.map(({ planId }) => planId));
  return [
    ...plans.map((row) => ({ row, subject: row.planId, titleOriginal: row.titleOriginal })),
    ...records.planTasks
      .filter(({ planId }) => chinese.has(planId))
      .map((row) => ({ row, subject: row.taskId, titleOriginal: row.titleOriginal })),
    ...records.standards
      .filter(({ issuer }) => issuer === 'CN')
      .map((row) => ({ row, subject: row.designation, titleOriginal: row.titleOriginal })),
    ...records.register
      .filter(({ bodyId }) => CHINESE_BODIES.has(bodyId))
      .map((row) => ({ row, subject: row.designation, titleOriginal: row.titleOriginal })),
    ...records.sources
      .filter(({ language, kind }) => language.startsWith('zh') && kind === 'primary')
      .map((row) => ({ row, subject: row.sourceId, titleOriginal: row.titleOriginal })),
  ];
}

/**
 * Chinese plans, their tasks, Chinese standards and primary texts in Chinese keep their Chinese title next to the
 * translation. News and analyses are described in English.
 */
export function chineseTitleIsOriginal(records: TitledTables): Problem[] {
  return chineseTitles(records).flatMap(({ row, subject, titleOriginal }) => {
    if (titleOriginal !== null && CHINESE.test(titleOriginal)) return [];
    const fault =
      titleOriginal === null ? 'The Chinese title is missing' : `"${titleOriginal}" is not Chinese`;
    const sentence = `${subject}: ${fault}. Write title_original as the source gives it.`;
    return [problemAt(row, 'chinese-title-is-original', sentence)];
  });
}

/** Words by which a plan names an instrument, in English and Chinese. "Not stated" needs none. */
const INSTRUMENT_WORDS: Readonly<Record<Instrument, RegExp | null>> = {
  'mandatory-gb': /mandatory|强制|\bGB \d|\bGTR\b/i,
  'recommended-gbt': /recommended|推荐|GB\/T/i,
  guideline: /guid|order|roadmap|framework|指南|指引|路线图/i,
  'system-blueprint': /system|blueprint|framework|plan\b|standards\b|体系|规划|行动/i,
  research: /research|stud(y|ies)|evaluat|survey|compar|feasib|研究|预研|评估|调研|比对/i,
  'international-proposal': /international|abroad|\bUN\b|\bISO\b|\bIEC\b|WP\.29|\bGTR\b|国际|走出去|全球/i,
  'no-standard': null,
  unknown: null,
};

/** A task has an instrument only if its row names it: the resulting standard is not what was asked for. */
export function instrumentIsNamed({ planTasks }: Pick<Records, 'planTasks'>): Problem[] {
  return faultsOf(planTasks, 'instrument-is-named', (row) => {
    if (INSTRUMENT_WORDS[row.instrument]?.test(taskWords(row)) !== false) return null;
    return `${row.taskId}: Nothing in the row names the instrument ${row.instrument}. Quote the plan's word for it in the place, or write unknown.`;
  });
}

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
  return faultsOf(planTasks, 'stage-is-named', (row) => {
    if (STAGE_WORDS[row.stage]?.test(taskWords(row)) !== false) return null;
    return `${row.taskId}: No verb in the row names the stage ${row.stage}. Begin the title with the plan's verb, or write unknown.`;
  });
}
