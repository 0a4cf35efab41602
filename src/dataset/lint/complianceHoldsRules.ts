import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Phases that a day of a standard or a law may stand for. */
const PHASES = {
  'new-types': ['new-types'],
  all: ['existing-types', 'all-new-vehicles', 'production'],
} as const;

interface Day {
  readonly row: { readonly at: RowPlace };
  readonly document: string;
  /** Item of the law; empty for a document as a whole. */
  readonly item: string;
  readonly step: keyof typeof PHASES;
  readonly date: string | null;
}

function daysOf({ standardDays, lawStandards }: Pick<Records, 'standardDays' | 'lawStandards'>): Day[] {
  return [
    ...standardDays.flatMap((row) =>
      row.step === 'new-types' || row.step === 'all'
        ? [{ row, document: row.designation, item: '', step: row.step, date: row.date }]
        : [],
    ),
    ...lawStandards.flatMap((row) => {
      const [document = row.law, annex = ''] = row.law.split(', ');
      const own = { row, document, item: `${annex}, ${row.article ?? ''}, ` };
      return [
        { ...own, step: 'new-types', date: row.newTypesOn } as const,
        { ...own, step: 'all', date: row.allOn } as const,
      ];
    }),
  ];
}

/** Days from which new types or all must comply are the same where a standard, a law and the rules tell them. */
export function complianceHoldsRules({
  applicability,
  ...records
}: Pick<Records, 'applicability' | 'standardDays' | 'lawStandards'>): Problem[] {
  return daysOf(records).flatMap(({ row, document, item, step, date }) => {
    if (date === null) return [];
    const phases: readonly string[] = PHASES[step];
    const agrees = applicability.some(
      (one) =>
        one.document === document &&
        one.from === date &&
        phases.includes(one.phase) &&
        (one.basis ?? '').startsWith(item),
    );
    if (agrees) return [];
    const sentence = `${document}: applicability.csv has no ${step} from ${date}. Add it there, or mend the day.`;
    return [problemAt(row, 'compliance-holds-rules', sentence)];
  });
}
