import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Plan, PlanTasksDocument } from '../../contract/evPlans.ts';
import type { OverviewDocument } from '../../contract/overview.ts';
import type { Sources } from '../../contract/primitives.ts';
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
  const counts = useMemo(
    () => filterByIndustry(document.evPlans.counts, view.industries),
    [document, view.industries],
  );
  if (context.asOf !== null) return <PastPlanLoader />;
  return <PlanCard document={document} plan={document.evPlans.plan} counts={counts} />;
}

interface PlanCardProps {
  readonly document: { readonly datasetVersion: string; readonly sources: Sources };
  readonly plan: Plan;
  readonly counts: readonly TaskCount[];
}

function PlanCard({ document, plan, counts }: PlanCardProps) {
  const { context, view } = useFigureContext('/ev-plans');
  const figure = useMemo(
    () => planTasksFigure({ ...document, plan, counts }, context),
    [context, counts, document, plan],
  );
  return <FigureFrame figure={figure} asTable={view.table} empty="No task of this plan is on record." />;
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
