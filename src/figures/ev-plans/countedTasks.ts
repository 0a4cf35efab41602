import { Stage } from '../../contract/codelists.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import type { Derivation, Evidence } from '../../contract/primitives.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import type { TaskFate } from '../../domain/taskFates.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import type { Finding } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';

/** A task that is counted, by its own row. */
export const taskRow = ({ task }: TaskFate) => countedRow(task.title, Stage.label(task.stage), task.evidence);

type Chosen = Pick<FigureContext, 'industries'>;

/** What a title calls tasks: those that a filter leaves are fewer than are known. */
export const taskNoun = ({ industries }: Chosen): string =>
  industries.length === 0 ? 'known task' : 'matching task';

/** Says of tasks under the filter of electric vehicles by which rule of ours they are there. */
export const everyDrive = ({ industries }: Chosen): string[] =>
  industries.includes('ev') ? ['Tasks for vehicles of every drive count as of electric vehicles.'] : [];

interface Counting {
  readonly key: string;
  readonly subject: string;
  readonly definition: string;
  readonly rowOf: (fate: TaskFate) => Derivation['inputs'][number];
  /** How much of the tasks, or of what came of them, is on record. */
  readonly coverage: Coverage;
}

/** The list in which tasks are counted, or what came of them. */
export const tasksOnRecord = (rows: readonly CoverageRow[], list: 'plan-tasks' | 'plan-outcomes'): Coverage =>
  coverageOf(rows, { list });

/** A number of the title and the rows behind it. */
export function counting(fates: readonly TaskFate[], of: Counting, day: string, first: Evidence): Finding {
  const { rowOf: rowOfTask, coverage, ...named } = of;
  const inputs = fates.map(rowOfTask);
  const point = makePoint({
    ...named,
    seriesId: 'total',
    at: 'total',
    actor: 'All issuers on record',
    period: day,
    value: fates.length,
    // A figure of dates would write the day.
    text: String(fates.length),
    unit: 'tasks',
    comparableAs: null,
    ...countOfRows(
      inputs.map(({ evidence }) => evidence),
      'tasks',
      first,
      coverage,
    ),
    derivation: {
      method: 'countTasks',
      formula: 'Number of tasks on record, each counted once',
      inputs,
    },
  });
  return { text: String(fates.length), point };
}
