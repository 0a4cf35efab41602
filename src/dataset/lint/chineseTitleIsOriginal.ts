import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problems.ts';

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
