import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Plan, PlanTasksDocument } from '../../contract/evPlans.ts';
import type { OverviewDocument } from '../../contract/overview.ts';
import type { Sources } from '../../contract/primitives.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { planTasksQuery } from '../../queries/evPlansQueries.ts';
import { countTasks, type TaskCount } from '../../transforms/countTasks.ts';
import { filterByIndustry } from '../../transforms/filterByIndustry.ts';
import { firstPlan, plansOn } from './plansOn.ts';
import { planTasksFigure } from './planTasksFigure.ts';

/** The newest plan. An earlier day needs all plans, which the overview does not load. */
export function EvPlansCard({ document }: { document: OverviewDocument }) {
  const { context, view } = useFigureContext('/ev-plans');
  const [opened, setOpened] = useState(useAskedTable('plan-tasks'));
  const { plan, counts } = document.evPlans;
  // The overview holds counts without their tasks: those are loaded when a card must list them, or a filter
  // must count fewer of them.
  const tasks = useQuery({ ...planTasksQuery(), enabled: opened || view.industries.length > 0 }).data;
  const shown = useMemo(() => {
    if (tasks === undefined) return filterByIndustry(counts, view.industries);
    const own = tasks.tasks.filter((task) => task.planId === plan.id);
    return countTasks(filterByIndustry(own, view.industries));
  }, [counts, plan, tasks, view.industries]);
  if (context.asOf !== null) return <PastPlanLoader />;
  return (
    <PlanCard document={tasks ?? document} plan={plan} counts={shown} onEvidence={() => setOpened(true)} />
  );
}

interface PlanCardProps {
  readonly document: { readonly datasetVersion: string; readonly sources: Sources };
  readonly plan: Plan;
  readonly counts: readonly TaskCount[];
  readonly onEvidence?: () => void;
}

function PlanCard({ document, plan, counts, onEvidence }: PlanCardProps) {
  const { context, view } = useFigureContext('/ev-plans');
  const figure = useMemo(
    () => planTasksFigure({ ...document, plan, counts }, context),
    [context, counts, document, plan],
  );
  return (
    <FigureFrame
      figure={figure}
      asTable={view.table}
      empty="No task of this plan is on record."
      onEvidence={onEvidence}
    />
  );
}

function PastPlanLoader() {
  const query = useQuery(planTasksQuery());
  return (
    <Loaded label="Plans" query={query} height={420} aged={false}>
      {(document) => <PastPlan document={document} />}
    </Loaded>
  );
}

function PastPlan({ document }: { document: PlanTasksDocument }) {
  const { view } = useFigureContext('/ev-plans');
  const plan = firstPlan(plansOn(document, view.asOf));
  const counts = useMemo(() => {
    const tasks = filterByIndustry(document.tasks, view.industries);
    return countTasks(tasks.filter((task) => task.planId === plan?.id));
  }, [document, plan, view.industries]);
  if (plan === undefined) return <p className="py-8 text-soft">No plan on record was out on this day.</p>;
  return <PlanCard document={document} plan={plan} counts={counts} />;
}
