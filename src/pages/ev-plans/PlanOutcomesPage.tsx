import { memo, useMemo } from 'react';
import { Stage, TaskDomain } from '../../contract/codelists.ts';
import { Instrument, planTasksDocument, type PlanTasksDocument } from '../../contract/evPlans.ts';
import { planFlowDocument, type PlanFlowDocument } from '../../contract/planFlow.ts';
import { TaskOutcome, type TaskFate } from '../../domain/taskFates.ts';
import { planDelivery } from '../../figures/ev-plans/deliveryFigure.ts';
import { askedField, fateFields, planFates } from '../../figures/ev-plans/planFates.ts';
import { hasLineage, planLineage } from '../../figures/ev-plans/lineageFigure.ts';
import { planFlow } from '../../figures/ev-plans/planFlowFigure.ts';
import { planPromisesKept } from '../../figures/ev-plans/promisesFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { Picker } from '../../frame/Picker.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { shortened } from '../../url/params.ts';
import { useOptions } from '../../url/useOptions.ts';
import { wholeText } from '../../domain/words.ts';

/** Returns a function for the name of a code; an unknown code from the URL is returned as is. */
const nameIn =
  <T extends string>(list: { is: (value: unknown) => value is T; label: (code: T) => string }) =>
  (value: string): string =>
    list.is(value) ? list.label(value) : shortened(value);

const filters = [
  {
    name: 'outcome',
    label: 'Result',
    of: ({ outcomes }: TaskFate) => outcomes,
    nameOf: nameIn(TaskOutcome),
  },
  { name: 'stage', label: 'Target stage', of: ({ task }: TaskFate) => [task.stage], nameOf: nameIn(Stage) },
  {
    name: 'instrument',
    label: 'Instrument',
    of: ({ task }: TaskFate) => [task.instrument],
    nameOf: nameIn(Instrument),
  },
] as const;

/** Outcomes of the tasks of all plans: from plan to plan, promises, and how soon they were kept. */
export const PlanOutcomesPage = () => (
  <Documents
    label="Outcomes"
    height={2400}
    needs={(ask) => ({ document: ask(planTasksDocument), flow: ask(planFlowDocument) })}
  >
    {({ document, flow }) => <Outcomes document={document} flow={flow} />}
  </Documents>
);

interface OutcomesProps {
  readonly document: PlanTasksDocument;
  readonly flow: PlanFlowDocument;
}

function Outcomes({ document, flow }: OutcomesProps) {
  const view = useShownView();
  const fates = useMemo(() => planFates(document, flow, view).fates, [document, flow, view]);
  return (
    <>
      <PlanFlow fates={fates} />
      <TableDownloads table="task-links" datasetVersion={document.datasetVersion} />
    </>
  );
}

/** The tasks of one field from plan to plan: filters for field and tasks, the figure, and the delivery curves. */
const PlanFlow = memo(({ fates }: { readonly fates: readonly TaskFate[] }) => {
  const { options, choose } = useOptions();
  const [first] = fateFields(fates);
  const field = askedField(fates, options.field);
  const inField = (one: TaskDomain) => fates.filter(({ task }) => task.domain === one);
  const fields = fateFields(fates).map((one) => ({
    value: one,
    label: `${TaskDomain.label(one)} (${wholeText(inField(one).length)})`,
  }));
  return (
    <div id="plan-flow-heading">
      {field !== undefined && (
        <div className="mb-6 flex flex-wrap gap-x-8 gap-y-3">
          <Picker
            label="Field"
            groups={[{ label: 'Tasks on record', options: fields }]}
            value={field}
            onChange={(one) => choose({ field: one === first ? null : one })}
          />
          {filters.map(({ name, label, of, nameOf }) => (
            <FilterSelect
              key={name}
              label={label}
              options={filterOptions(inField(field), of)}
              nameOf={nameOf}
              value={options[name] ?? null}
              onChange={(one) => choose({ [name]: one })}
            />
          ))}
        </div>
      )}
      {field !== undefined && options.field !== undefined && options.field !== field && (
        <Notice>
          No task on record is in the field “{shortened(options.field)}”; {TaskDomain.label(field)} is shown.
        </Notice>
      )}
      <FigureOf spec={planFlow} height={800} />
      <TaskLineages fates={fates} field={field} />
      <div className="mt-14">
        <FigureOf spec={planPromisesKept} />
      </div>
      <DeliveryCurves />
    </div>
  );
});

const wholes = [
  { value: '', label: 'the field' },
  { value: 'plan', label: 'the plan chosen under “Plans and tasks”' },
];

/**
 * Dated steps of each task of the field selected above, of the plan chosen on the page of plans, or of one task.
 *
 * @param fates all tasks; the options are those of the field, and the one in the URL.
 */
function TaskLineages({ fates, field }: { fates: readonly TaskFate[]; field: TaskDomain | undefined }) {
  const { options, choose } = useOptions();
  const tasks = fates
    .filter((fate) => hasLineage(fate) && (fate.task.domain === field || fate.task.id === options.task))
    .map(({ task }) => ({ value: task.id, label: `${String(task.planYear)}: ${task.title}` }));
  const isTask = (value: string | undefined) => tasks.some((one) => one.value === value);
  return (
    <div className="mt-14">
      <div className="mb-6">
        <Picker
          label="Show steps for"
          groups={[
            { label: 'Several tasks', options: wholes },
            ...(tasks.length === 0 ? [] : [{ label: 'One task', options: tasks }]),
          ]}
          value={isTask(options.task) ? (options.task ?? '') : (options.way ?? '')}
          onChange={(chosen) =>
            choose({ way: chosen === 'plan' ? chosen : null, task: isTask(chosen) ? chosen : null })
          }
        />
      </div>
      {options.task !== undefined && !isTask(options.task) && (
        <Notice>
          No task with dated steps on record is called “{shortened(options.task)}”; all of the choice above
          are shown.
        </Notice>
      )}
      <FigureOf spec={planLineage} height={600} />
    </div>
  );
}

const partings = [
  { value: '', label: 'plan year' },
  { value: 'field', label: 'field' },
  { value: 'country', label: 'country' },
] as const;

/** The publication of promised documents over time, as a curve for all and for groups that the user selects. */
function DeliveryCurves() {
  const { options, choose } = useOptions();
  return (
    <div className="mt-14">
      <div className="mb-6">
        <Select
          label="Group by"
          groups={[{ label: 'Promises by', options: partings }]}
          value={options.by ?? ''}
          onChange={(chosen) => {
            const by = partings.find(({ value }) => value === chosen)?.value ?? '';
            choose({ by: by === '' ? null : by });
          }}
        />
      </div>
      <FigureOf spec={planDelivery} />
    </div>
  );
}
