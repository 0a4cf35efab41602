import { useMemo } from 'react';
import { Industry } from '../../contract/codelists.ts';
import type { LeadsDocument } from '../../contract/overview.ts';
import { viewDay } from '../../domain/periods.ts';
import { flagshipPricesCard } from '../../figures/ai-pricing/flagshipPricesFigure.ts';
import { planTasksCard } from '../../figures/ev-plans/planTasksFigure.ts';
import { boardFrontierCard } from '../../figures/leaderboards/frontierFigure.ts';
import { askLeads, leadsKnown } from '../../figures/leads/leadsOn.ts';
import { gapSpecs, widestGaps } from '../../figures/leads/widestGaps.ts';
import type { Covers, FigureSpec } from '../../figures/spec.ts';
import { Documents } from '../../frame/Documents.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { useWorthDrawing } from '../../frame/useWorthDrawing.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

interface Highlight {
  readonly spec: FigureSpec;
  readonly to: string;
  readonly more: string;
}

/** Figures of the main pages that can be of a single industry. */
const ofPages: readonly Highlight[] = [
  { spec: boardFrontierCard, to: '/leaderboards', more: 'All leaderboards' },
  { spec: flagshipPricesCard, to: '/ai-pricing', more: 'All AI prices' },
  { spec: planTasksCard, to: '/ev-plans', more: 'All plans and their tasks' },
];

const MOST = 4;
const HEIGHT = 900;

const isCovered = (covered: Covers, industries: readonly Industry[]): boolean =>
  covered === 'any' || industries.some((code) => covered.includes(code));

/** Highlights of the chosen industries: figures of main pages about them, then their widest gaps. */
export function FilteredHighlights() {
  const { asOf } = useShownView();
  return (
    <Documents label="Highlights" height={HEIGHT} needs={(ask) => askLeads(ask, asOf)}>
      {(asked) => {
        const known = leadsKnown(asked, asOf);
        return known === null ? null : <ChosenFigures document={known} />;
      }}
    </Documents>
  );
}

function ChosenFigures({ document }: { readonly document: LeadsDocument }) {
  const view = useShownView();
  const { industries } = view;
  const all = useMemo(() => {
    const day = viewDay(view, document.datasetVersion);
    const gaps = gapSpecs(widestGaps(document, industries, day), day, MOST);
    return [
      ...ofPages.filter(({ spec }) => isCovered(spec.industries, industries)),
      ...gaps.map((spec) => ({ spec, to: spec.home, more: 'All values and their sources' })),
    ];
  }, [document, industries, view]);
  const worth = useWorthDrawing(
    useMemo(() => all.map(({ spec }) => spec), [all]),
    view,
  );
  const shown = all.filter(({ spec }) => worth.includes(spec)).slice(0, MOST);
  const names = industries.map((code) => Industry.label(code)).join(', ');
  if (shown.length === 0)
    return <p className="text-sm text-soft">The highlights have nothing on {names} alone.</p>;
  return (
    <>
      <p className="mb-6 text-sm text-soft">
        {names}: figures of the main pages first, then the widest gaps of single comparisons.
      </p>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-2">
        {shown.map(({ spec, to, more }) => (
          <section key={spec.id} className="flex min-w-0 flex-col">
            <FigureOf spec={spec} />
            <p className="mt-1 text-sm">
              <TextLink to={to}>{more} →</TextLink>
            </p>
          </section>
        ))}
      </div>
    </>
  );
}
