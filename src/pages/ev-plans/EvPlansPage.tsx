import { useMemo } from 'react';
import { planTasksDocument, type PlanTasksDocument } from '../../contract/evPlans.ts';
import { planFlowDocument, type PlanFlowDocument } from '../../contract/planFlow.ts';
import type { Plan } from '../../contract/plan.ts';
import { standardsDocument, type StandardsDocument } from '../../contract/standards.ts';
import { isYearlyPlan, planChoice } from '../../figures/ev-plans/planChoice.ts';
import { coverageText, planFates } from '../../figures/ev-plans/planFates.ts';
import { planTasks } from '../../figures/ev-plans/planTasksFigure.ts';
import { planYears } from '../../figures/ev-plans/planYearsFigure.ts';
import { standardsPublished } from '../../figures/ev-plans/standardsFigure.ts';
import { standardsOfView } from '../../figures/ev-plans/standardsOn.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { GapsOf } from '../../frame/GapsOf.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { PageContents } from '../../frame/PageContents.tsx';
import { Picker } from '../../frame/Picker.tsx';
import { useAfterPaint } from '../../paint/afterPaint.ts';
import { PagePart } from '../../paint/PagePart.tsx';
import { useChange, useStated } from '../../url/useView.ts';
import { PlanFlowSection } from './PlanFlowSection.tsx';
import { StandardsTable } from './StandardsTable.tsx';
import { TaskTable } from './TaskTable.tsx';
import { OuterLink, TextLink } from '../../ui/TextLink.tsx';

const sections = [
  { id: 'tasks', label: 'Tasks' },
  { id: 'plan-flow-heading', label: 'What came out' },
  { id: 'standards', label: 'Standards' },
];

/** Plans and their tasks, what came of them, and the standards on record. */
export function EvPlansPage() {
  return (
    <div className="flex flex-col gap-14">
      <PageContents sections={sections} />
      <Documents
        label="Plans"
        height={900}
        needs={(ask) => ({ document: ask(planTasksDocument), flow: ask(planFlowDocument) })}
      >
        {({ document, flow }) => <Plans document={document} flow={flow} />}
      </Documents>
      <Documents
        label="Standards"
        height={900}
        aged={false}
        needs={(ask) => ({ document: ask(standardsDocument) })}
      >
        {({ document }) => <Standards document={document} />}
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
  const { choice, fates } = usePlans({ document, flow });
  // Far below the figures, which are painted first.
  const later = useAfterPaint(fates);
  if (choice === null) {
    return <p className="py-8 text-soft">No plan on record was out on this day. Choose a later day.</p>;
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
      <div className="mt-6 grid gap-14 lg:grid-cols-[3fr_2fr] lg:gap-10">
        <FigureOf spec={planTasks} />
        <FigureOf spec={planYears} />
      </div>
      <div id="tasks" className="mt-14">
        <PagePart room={1500}>
          <TasksOfPlan document={document} flow={flow} />
        </PagePart>
        <TableDownloads table="plan-tasks" datasetVersion={document.datasetVersion} />
      </div>
      <div className="mt-14">
        <PlanFlowSection fates={later} />
        <TableDownloads table="task-links" datasetVersion={document.datasetVersion} />
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
      {plan.url !== null && <OuterLink href={plan.url}>The plan at its issuer</OuterLink>}
    </p>
  );
}

function StandardsOfView({ document }: { document: StandardsDocument }) {
  const view = useShownView();
  const standards = useMemo(() => standardsOfView(document, view), [document, view]);
  return <StandardsTable standards={standards} />;
}

function Standards({ document }: { document: StandardsDocument }) {
  return (
    <div id="standards" className="flex flex-col gap-14">
      <div>
        <FigureOf spec={standardsPublished} />
        <p className="mt-1 text-sm">
          <TextLink to="/standards">What these standards replaced, and their counterparts →</TextLink>
        </p>
      </div>
      <div>
        <PagePart room={1500}>
          <StandardsOfView document={document} />
        </PagePart>
        <TableDownloads table="standards" datasetVersion={document.datasetVersion} />
      </div>
    </div>
  );
}
