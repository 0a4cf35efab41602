import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { PlanTasksDocument } from '../../contract/evPlans.ts';
import type { OverviewDocument } from '../../contract/overview.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { planTasksQuery } from '../../queries/evPlansQueries.ts';
import { cardPlan, pastCardPlan } from '../../figures/ev-plans/cardPlan.ts';

const EMPTY = 'No task of this plan is on record.';

/** The newest plan. An earlier day needs all plans, which the overview does not load. */
export function EvPlansCard({ document }: { document: OverviewDocument }) {
  const { context, view } = useFigureContext('/');
  const [opened, setOpened] = useState(useAskedTable('plan-tasks'));
  // Tasks are loaded when a card must list them, or a filter must count fewer of them.
  const tasks = useQuery({ ...planTasksQuery(), enabled: opened || view.industries.length > 0 }).data;
  const figure = useMemo(() => cardPlan(document, tasks ?? null, context), [context, document, tasks]);
  if (context.asOf !== null) return <PastPlanLoader />;
  return (
    <FigureFrame figure={figure} asTable={view.table} empty={EMPTY} onEvidence={() => setOpened(true)} />
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
  const { context, view } = useFigureContext('/');
  const figure = useMemo(() => pastCardPlan(document, context), [context, document]);
  if (figure === null) return <p className="py-8 text-soft">No plan on record was out on this day.</p>;
  return <FigureFrame figure={figure} asTable={view.table} empty={EMPTY} />;
}
