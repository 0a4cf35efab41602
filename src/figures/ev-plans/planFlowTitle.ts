import { Confidence, Stage, TaskDomain } from '../../contract/codelists.ts';
import { noSurerThan } from '../../contract/confidence.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import { Instrument } from '../../contract/evPlans.ts';
import { countedRow } from '../../domain/derivationRows.ts';
import { TaskOutcome, type TaskFate } from '../../domain/taskFates.ts';
import { NO_DATA } from '../../domain/values.ts';
import { nounFor, partOf } from '../../domain/words.ts';
import type { ActiveFilter, Finding } from '../../figure/parts.ts';
import type { View } from '../../url/view.ts';
import { taskFinding, taskRow, tasksOnRecord } from './countedTasks.ts';
import { cameOutOf } from './planFates.ts';

/** Filter for the tasks of a field, as in the URL; an unknown code selects none. */
export type TaskFilter = Pick<View['options'], 'outcome' | 'stage' | 'instrument'>;

/** Returns the texts of a filter, for the figure's own line of selections. */
export const filterWords = ({ outcome, stage, instrument }: TaskFilter): ActiveFilter[] =>
  [
    { label: 'Result', value: TaskOutcome.is(outcome) ? TaskOutcome.label(outcome) : outcome },
    { label: 'Target stage', value: Stage.is(stage) ? Stage.label(stage) : stage },
    { label: 'Instrument', value: Instrument.is(instrument) ? Instrument.label(instrument) : instrument },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));

/** Returns the rows that show an outcome of a task. */
function outcomeEvidence(
  { cameOut, alreadyOut, inPlanMonth, drafts, lineage, to }: TaskFate,
  asked: TaskOutcome,
) {
  if (asked === 'finished') return cameOut;
  if (asked === 'drafted') return drafts;
  if (asked === 'already-out') return alreadyOut;
  if (asked === 'withdrawn') return lineage.filter(({ step }) => step === asked);
  return asked === 'plan-month' ? inPlanMonth : to.filter(({ relation }) => relation === asked);
}

/** Returns a task counted for an outcome: with its most certain row, but no higher confidence than the task's. */
const outcomeRow = (asked: TaskOutcome) => (fate: TaskFate) => {
  const rows = outcomeEvidence(fate, asked);
  const surest = Confidence.codes.flatMap((code) =>
    rows.filter(({ evidence }) => evidence.confidence === code),
  );
  const [first] = surest;
  if (first === undefined) return taskRow(fate);
  const text = asked === 'finished' ? (cameOutOf(fate) ?? NO_DATA) : TaskOutcome.label(asked);
  return countedRow(fate.task.title, text, noSurerThan(first.evidence, [fate.task.evidence]));
};

/** False for research tasks and those that ask for no document: they cannot result in one. */
const asksForDocument = ({ task: { instrument } }: TaskFate): boolean =>
  instrument !== 'no-standard' && instrument !== 'research';

/**
 * Returns the tasks that the title counts: those with the requested outcome, or else those that led to a document,
 * among all that ask for one. Asking for one does not depend on the outcome.
 */
function counts(field: readonly TaskFate[], outcome: string | undefined) {
  const asked = TaskOutcome.is(outcome) ? outcome : 'finished';
  const isOut = asked === 'finished';
  const of = isOut ? field.filter(asksForDocument) : field;
  return { asked, isOut, of, fates: of.filter(({ outcomes }) => outcomes.includes(asked)) };
}

/** Names a counted task: a stage or an instrument leaves tasks of the field out, and the title must not read as all. */
const matchingTask = ({ stage, instrument }: TaskFilter): string =>
  stage === undefined && instrument === undefined ? 'task' : 'matching task';

/**
 * Returns "Battery safety: 8 of 22 tasks for documents have one on record". A requested outcome is counted among all
 * tasks of the field: among those that have it, the share would be all.
 */
export function flowHeadline(
  all: readonly TaskFate[],
  field: TaskDomain,
  filter: TaskFilter,
  rows: readonly CoverageRow[],
  day: string,
) {
  const name = TaskDomain.label(field);
  const first = all[0]?.task.evidence;
  if (first === undefined) return { title: `${name}: no known task matches`, findings: [], of: [] };
  const { asked, of, fates, isOut } = counts(all, filter.outcome);
  const label = TaskOutcome.label(asked).toLowerCase();
  const led = {
    key: 'out|total',
    subject: isOut ? `Known tasks that led to a document: ${name}` : `Known tasks, ${label}: ${name}`,
    definition: isOut
      ? 'Tasks with a document on record that was published after the plan, by this date; research tasks and those that ask for no document are left out.'
      : `Tasks with this result on record: ${label}.`,
    rowOf: outcomeRow(asked),
    coverage: tasksOnRecord(rows, 'plan-outcomes'),
  };
  const ofAll = {
    key: 'all|total',
    subject: isOut ? `Known tasks for a document: ${name}` : `Known tasks: ${name}`,
    definition: `Tasks of the plans published by this date, in this field, whatever became of them${isOut ? '; research tasks and those that ask for no document are left out' : ''}.`,
    rowOf: taskRow,
    coverage: tasksOnRecord(rows, 'plan-tasks'),
  };
  const shares = partOf(fates.length, of.length, `${isOut ? '' : 'known '}${matchingTask(filter)}`);
  return {
    title: isOut
      ? `${name}: ${shares} for documents ${nounFor(fates.length, 'has', 'have')} one on record`
      : `${name}, result “${label}”: ${shares}`,
    findings: [taskFinding(fates, led, day, first), taskFinding(of, ofAll, day, first)],
    of,
  };
}

/** Returns "; 2 of 7 tasks counted have low confidence": those that the title counts without a source. */
function unsureText([led]: readonly Finding[]): string {
  const rows = led?.point.derivation?.inputs ?? [];
  const low = rows.filter(({ evidence }) => evidence.confidence === 'low').length;
  if (low === 0) return '';
  return `; ${partOf(low, rows.length, 'task')} counted ${nounFor(low, 'has', 'have')} low confidence`;
}

/**
 * Returns "Tasks in plans from 2018 to 2026, one of 12 fields: the earlier tasks they follow and the documents on
 * record from them": the years are those of the counted tasks, and filters are named.
 */
export function flowSubtitle(
  { of: tasks, findings }: ReturnType<typeof flowHeadline>,
  fields: number,
  { stage, instrument }: TaskFilter,
): string {
  const years = tasks.map(({ task }) => task.planYear);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const span =
    years.length === 0
      ? ''
      : ` ${from === to ? `of ${String(from)}` : `from ${String(from)} to ${String(to)}`}`;
  const of = fields > 1 ? `, one of ${String(fields)} fields` : '';
  const filters = filterWords({ stage, instrument, outcome: undefined }).map(
    ({ label, value }) => `; ${label.toLowerCase()}: ${value.toLowerCase()}`,
  );
  return `Tasks in plans${span}${of}: the earlier tasks they follow and the documents on record from them${filters.join('')}${unsureText(findings)}`;
}
