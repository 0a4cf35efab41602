import { useMemo } from 'react';
import type { OverviewDocument } from '../../contract/overview.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { filterByIndustry } from '../../transforms/filterByIndustry.ts';
import { planTasksFigure } from './planTasksFigure.ts';

/** The newest plan, cut to what the overview has room for. */
export function EvPlansCard({ document }: { document: OverviewDocument }) {
  const { context, view } = useFigureContext('/ev-plans', true);
  const figure = useMemo(() => {
    const counts = filterByIndustry(document.evPlans.counts, view.industries);
    return planTasksFigure({ ...document, plan: document.evPlans.plan, counts }, context);
  }, [context, document, view.industries]);
  return <FigureFrame figure={figure} asTable={view.table} empty="No task of this plan is on record." />;
}
