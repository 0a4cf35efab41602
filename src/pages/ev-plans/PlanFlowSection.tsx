import { useMemo } from 'react';
import { Stage, TaskDomain } from '../../contract/codelists.ts';
import { Instrument, type PlanTasksDocument } from '../../contract/evPlans.ts';
import type { PlanFlowDocument } from '../../contract/planFlow.ts';
import { TaskOutcome } from '../../domain/taskFates.ts';
import { wholeText } from '../../domain/words.ts';
import { fieldOf, fieldsOf, planFates } from '../../figures/ev-plans/planFates.ts';
import { planFlow } from '../../figures/ev-plans/planFlowFigure.ts';
import { planPromisesKept } from '../../figures/ev-plans/promisesFigure.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { useDeferredView } from '../../frame/deferredView.ts';
import { Select } from '../../ui/Select.tsx';
import { useOptions } from '../../url/useView.ts';

const ALL = 'all';

/** A list of codes as the options of a select, all of them first. */
function codeGroups<T extends string>(list: { readonly codes: readonly T[]; label: (code: T) => string }) {
  const options = list.codes.map((code) => ({ value: code, label: list.label(code) }));
  return [{ label: 'Show', options: [{ value: ALL, label: 'All' }, ...options] }];
}

const filters = [
  { name: 'outcome', label: 'Outcome', groups: codeGroups(TaskOutcome) },
  { name: 'stage', label: 'Target stage', groups: codeGroups(Stage) },
  { name: 'instrument', label: 'Instrument', groups: codeGroups(Instrument) },
] as const;

interface PlanFlowSectionProps {
  readonly document: PlanTasksDocument;
  readonly flow: PlanFlowDocument;
}

/** The tasks of one field from plan to plan: which field, which of its tasks, and the figure. */
export function PlanFlowSection({ document, flow }: PlanFlowSectionProps) {
  const { options, choose } = useOptions();
  const view = useDeferredView();
  const fates = useMemo(() => planFates(document, flow, view).fates, [document, flow, view]);
  const field = fieldOf(fates, options.field);
  const countOf = (one: TaskDomain) => fates.filter(({ task }) => task.domain === one).length;
  const fields = fieldsOf(fates).map((one) => ({
    value: one,
    label: `${TaskDomain.label(one)} (${wholeText(countOf(one))})`,
  }));
  return (
    <section aria-labelledby="plan-flow-heading">
      <h2 id="plan-flow-heading" className="mb-3 text-xl">
        From plan to plan, and what came out
      </h2>
      {field !== undefined && (
        <div className="mb-6 flex flex-wrap gap-x-8 gap-y-3">
          <Select
            label="Field"
            groups={[{ label: 'Tasks on record', options: fields }]}
            value={field}
            onChange={(one) => choose({ field: one === fieldsOf(fates)[0] ? null : one })}
          />
          {filters.map(({ name, label, groups }) => (
            <Select
              key={name}
              label={label}
              groups={groups}
              value={options[name] ?? ALL}
              onChange={(one) => choose({ [name]: one === ALL ? null : one })}
            />
          ))}
        </div>
      )}
      <FigureOf spec={planFlow} height={800} />
      <div className="mt-14">
        <FigureOf spec={planPromisesKept} />
      </div>
    </section>
  );
}
