import { periodEnd, periodStart } from '../../domain/periods.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Phase = RowOf<'applicability'>;

const RULE = 'phases-agree';
const LAST: ReadonlySet<string> = new Set(['existing-types', 'all-new-vehicles']);

const disagrees = ({ note }: Phase) => /\bSources disagree\b/.test(note ?? '');

/** Returns what contradicts the row itself: its end, or the state of its document on the day of the dataset. */
function ownFault(row: Phase, effectiveOn: string | null, today: string): string | null {
  if (row.from !== null && row.until !== null && periodEnd(row.until) < periodStart(row.from))
    return 'It ends before it begins. Mend one of the two days.';
  if (row.status !== 'in-force' && row.status !== 'adopted') return null;
  const state = effectiveOn === null || effectiveOn > today ? 'adopted' : 'in-force';
  if (effectiveOn === null || row.status === state) return null;
  return `Its document takes effect on ${effectiveOn}, so that it is ${state}, whatever the day from which it binds. Mend its status.`;
}

/** Returns what a delayed phase whose day has come must be: a delay is over then, whatever moved the day. */
function overFault({ status, from }: Phase, today: string): string | null {
  if (status !== 'delayed' || from === null || periodEnd(from) > periodStart(today)) return null;
  return `It is delayed to ${from}, which is not ahead of ${today}, the dataset's day. Give it the status of its document.`;
}

/** Returns what contradicts the other phases of the same requirement. */
function fault(row: Phase, phases: readonly Phase[]): string | null {
  if (phases.some(({ document, market }) => document !== row.document || market !== row.market))
    return 'Its phases are of several documents or markets. Give each its own id.';
  const { from } = row;
  if (from === null) return null;
  const others = phases.filter((one) => one.phase === row.phase && one.from !== from);
  if (others.length > 0 && !disagrees(row))
    return `Another row has ${others.map((one) => one.from ?? 'no day').join(', ')} for this phase. Say in both notes that sources disagree, or mend one.`;
  const early = phases.find(
    (one) => LAST.has(one.phase) && one.from !== null && periodEnd(one.from) < periodStart(from),
  );
  if (row.phase === 'new-types' && early !== undefined)
    return `New types must comply from ${from}, after all others (${early.from ?? ''}). Mend one of the two.`;
  return null;
}

/**
 * Phases of one requirement do not contradict each other, unless their notes say that sources disagree. A rule in
 * force is not one that must be met: the status is that of the document, and never follows from the phase's day; only a delay ends with it.
 */
export function phasesAgree({
  applicability,
  standards,
  dataset,
}: Pick<Records, 'applicability' | 'standards' | 'dataset'>): Problem[] {
  const today = dataset.find(({ key }) => key === 'date')?.value ?? '';
  const effects = new Map(standards.map((row) => [row.designation, row.effectiveOn]));
  return [...groupBy(applicability, ({ ruleId }) => ruleId).values()].flatMap((phases) =>
    phases.flatMap((row) => {
      const effectiveOn = effects.get(row.document) ?? null;
      const said = overFault(row, today) ?? ownFault(row, effectiveOn, today) ?? fault(row, phases);
      return said === null ? [] : [problemAt(row, RULE, `${row.ruleId}, ${row.phase}: ${said}`)];
    }),
  );
}
