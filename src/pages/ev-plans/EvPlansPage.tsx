import { useMemo } from 'react';
import { planTasksDocument, type PlanTasksDocument } from '../../contract/evPlans.ts';
import { planFlowDocument, type PlanFlowDocument } from '../../contract/planFlow.ts';
import type { Plan } from '../../contract/plan.ts';
import { isYearlyPlan, planChoice } from '../../figures/ev-plans/planChoice.ts';
import { coverageText, planFates } from '../../figures/ev-plans/planFates.ts';
import { planTasks } from '../../figures/ev-plans/planTasksFigure.ts';
import { planYears } from '../../figures/ev-plans/planYearsFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { GapsOf } from '../../frame/GapsOf.tsx';
import { BindingAhead } from '../../frame/BindingAhead.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Picker } from '../../frame/Picker.tsx';
import { PagePart } from '../../paint/PagePart.tsx';
import { useChange, useStated } from '../../url/useView.ts';
import { TaskTable } from './TaskTable.tsx';
import { OuterLink, TextLink } from '../../ui/TextLink.tsx';

/** The tasks of one plan, by field and target stage, and each in words. */
export function EvPlansPage() {
  return (
    <div className="flex flex-col gap-14">
      <Documents
        label="Plans"
        height={900}
        needs={(ask) => ({ document: ask(planTasksDocument), flow: ask(planFlowDocument) })}
      >
        {({ document, flow }) => <Plans document={document} flow={flow} />}
      </Documents>
      <GapsOf panel="ev-plans" />
    </div>
  );
}

function planGroups(plans: readonly Plan[]) {
  const option = (plan: Plan) => ({
    value: plan.id,
    label: plan.title,
    also: plan.titleOriginal ?? undefined,
  });
  return [
    { label: 'Yearly plans of MIIT', options: plans.filter(isYearlyPlan).map(option) },
    { label: 'Other plans', options: plans.filter((plan) => !isYearlyPlan(plan)).map(option) },
  ].filter((group) => group.options.length > 0);
}

interface PlansProps {
  readonly document: PlanTasksDocument;
  readonly flow: PlanFlowDocument;
}

/** Returns the plan that this section shows, and the outcome of the tasks of all plans. */
function usePlans({ document, flow }: PlansProps) {
  const view = useShownView();
  return useMemo(
    () => ({ choice: planChoice(document, view), fates: planFates(document, flow, view).fates }),
    [document, flow, view],
  );
}

function Plans({ document, flow }: PlansProps) {
  const change = useChange();
  const newest = useStated(({ metric }) => metric);
  const { choice } = usePlans({ document, flow });
  if (choice === null) {
    return (
      <p className="py-8 text-soft">
        No plan on record had been published by this date. Choose a later date.
      </p>
    );
  }
  const { plans, plan } = choice;
  return (
    <div>
      <Picker
        label="Plan"
        groups={planGroups(plans)}
        // The control updates at once; the charts follow.
        value={plans.find((one) => one.id === newest)?.id ?? plan.id}
        onChange={(id) => change({ metric: id })}
      />
      <CoverageNote plan={plan} coverage={document.coverage} />
      <div className="mt-6 grid gap-14 lg:grid-cols-2 lg:gap-10">
        <FigureOf spec={planTasks} />
        <FigureOf spec={planYears} />
      </div>
      <div id="tasks" className="mt-14">
        <PagePart room={1500}>
          <TasksOfPlan document={document} flow={flow} />
        </PagePart>
        <TableDownloads table="plan-tasks" datasetVersion={document.datasetVersion} />
      </div>
      <div className="mt-6 flex flex-col gap-2">
        <p className="text-sm">
          <TextLink to="/ev-plans/outcomes">What came of the tasks of all plans →</TextLink>
        </p>
        <BindingAhead />
      </div>
    </div>
  );
}

/** The tasks of the shown plan. */
function TasksOfPlan({ document, flow }: PlansProps) {
  const { choice, fates } = usePlans({ document, flow });
  if (choice === null) return null;
  const { plans, plan } = choice;
  return (
    <TaskTable
      key={plan.id}
      plan={plan}
      fates={fates.filter(({ task }) => task.planId === plan.id)}
      tasks={document.tasks}
      plans={plans}
    />
  );
}

interface CoverageNoteProps {
  readonly plan: Plan;
  readonly coverage: PlanTasksDocument['coverage'];
}

/** The share of the plan's text on record, and a link to the plan itself. */
function CoverageNote({ plan, coverage }: CoverageNoteProps) {
  const own = coverage.find(({ scope }) => scope === plan.id);
  return (
    <p className="mt-2 max-w-3xl text-sm text-soft" data-exempt="name">
      {own !== undefined && `On record: ${coverageText(own)} `}
      {plan.url !== null && <OuterLink href={plan.url}>Original plan (issuer’s site)</OuterLink>}
    </p>
  );
}
