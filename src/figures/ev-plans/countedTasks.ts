import { Stage } from '../../contract/codelists.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import type { Derivation, Evidence } from '../../contract/primitives.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import type { TaskFate } from '../../domain/taskFates.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import type { Finding } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';

/** Returns a counted task with its own row. */
export const taskRow = ({ task }: TaskFate) => countedRow(task.title, Stage.label(task.stage), task.evidence);

type ChosenIndustries = Pick<FigureContext, 'industries'>;

/** Returns the noun for tasks in a title: a filter leaves fewer than are known, and these are not all of the plan. */
export const taskNoun = ({ industries }: ChosenIndustries): string =>
  industries.length === 0 ? 'known task' : 'known matching task';

/** Returns the note on our rule by which tasks are included under the filter of electric vehicles. */
export const everyDrive = ({ industries }: ChosenIndustries): string[] =>
  industries.includes('ev')
    ? ['Tasks for vehicles with any drive are included under electric vehicles.']
    : [];

interface TaskCounting<Task> {
  readonly key: string;
  readonly subject: string;
  readonly definition: string;
  readonly rowOf: (task: Task) => Derivation['inputs'][number];
  /** Completeness of the recorded tasks, or of their outcomes. */
  readonly coverage: Coverage;
}

/** Returns the coverage of the list in which tasks, or their outcomes, are counted. */
export const tasksOnRecord = (rows: readonly CoverageRow[], list: 'plan-tasks' | 'plan-outcomes'): Coverage =>
  coverageOf(rows, { list });

/** Returns a number of the title with the rows behind it. */
export function taskFinding<Task>(
  tasks: readonly Task[],
  of: TaskCounting<Task>,
  day: string,
  first: Evidence,
): Finding {
  const { rowOf: rowOfTask, coverage, ...named } = of;
  const inputs = tasks.map(rowOfTask);
  const point = makePoint({
    ...named,
    seriesId: 'total',
    at: 'total',
    actor: 'All issuers on record',
    period: day,
    value: tasks.length,
    // A figure of dates would format it as a day.
    text: String(tasks.length),
    unit: 'tasks',
    comparableAs: null,
    ...countOfRows(inputs, 'tasks', first, coverage),
    derivation: {
      method: 'countTasks',
      formula: 'Number of tasks on record, each counted once',
      inputs,
    },
  });
  return { text: String(tasks.length), point };
}
