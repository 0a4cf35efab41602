import type { Instrument } from '../../contract/evPlans.ts';
import type { StandardKind } from '../../contract/standards.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Task = RowOf<'planTasks'>;

/** Words with which a plan names an instrument, in English and Chinese. "Not stated" needs none. */
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

/** The kind that a standard has if the instrument led to it. */
const KINDS: Partial<Readonly<Record<Instrument, StandardKind>>> = {
  'mandatory-gb': 'mandatory',
  'recommended-gbt': 'recommended',
};

/** A task has an instrument only where its title or place names it, or the standard that came of it shows it. */
export function instrumentIsNamed(records: Pick<Records, 'planTasks' | 'standards' | 'lineage'>): Problem[] {
  const kindOf = new Map(records.standards.map(({ designation, kind }) => [designation, kind]));
  const led = records.lineage.filter(({ step }) => step !== 'international-counterpart');
  const steps = groupBy(led, ({ taskId }) => taskId);
  const isShown = ({ taskId, instrument }: Task) => {
    const kind = KINDS[instrument];
    return (
      kind !== undefined && (steps.get(taskId) ?? []).some(({ reference }) => kindOf.get(reference) === kind)
    );
  };
  return records.planTasks.flatMap((row) => {
    const { title, titleOriginal, sourceLocator, note, internationalLink } = row;
    const words = [title, titleOriginal, sourceLocator, note, internationalLink].join(' ');
    if (INSTRUMENT_WORDS[row.instrument]?.test(words) !== false || isShown(row)) return [];
    const sentence = `${row.taskId}: Nothing in the row names the instrument ${row.instrument}. Quote the plan's word for it in the place, or write unknown.`;
    return [problemAt(row, 'instrument-is-named', sentence)];
  });
}
