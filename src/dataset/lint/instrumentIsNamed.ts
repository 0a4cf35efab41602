import type { Instrument } from '../../contract/evPlans.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';
import { taskWords } from './taskWords.ts';

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
  return planTasks.flatMap((row) => {
    if (INSTRUMENT_WORDS[row.instrument]?.test(taskWords(row)) !== false) return [];
    const sentence = `${row.taskId}: Nothing in the row names the instrument ${row.instrument}. Quote the plan's word for it in the place, or write unknown.`;
    return [problemAt(row, 'instrument-is-named', sentence)];
  });
}
