import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { industryLabels, type Industry } from '../../contract/codelists.ts';
import type { IndicatorDocument, IndicatorEntry } from '../../contract/indicator.ts';
import type { CommitteesDocument } from '../../contract/participation.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { indicatorQuery } from '../../queries/catalogueQueries.ts';
import { committeesQuery, participationQuery } from '../../queries/participationQueries.ts';
import { filterByIndustry } from '../../transforms/filterByIndustry.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useView } from '../../url/useView.ts';
import { CommitteeTable } from './CommitteeTable.tsx';
import { chooseMetric, metricGroups } from './metricChoice.ts';
import { secretariatsFigure } from './secretariatsFigure.ts';
import { seatsFigure } from './seatsFigure.ts';

const PATH = '/participation';

/** Who sits where: a count of seats over time, and the committees of the chosen industries. */
export function ParticipationPanel() {
  const index = useQuery(participationQuery());
  const committees = useQuery(committeesQuery());
  return (
    <div className="flex flex-col gap-14">
      <Loaded label="Participation" query={index} height={480}>
        {({ metrics }) => <Seats metrics={metrics} />}
      </Loaded>
      <Loaded label="Committees" query={committees} height={900} aged={false}>
        {(document) => <Committees document={document} />}
      </Loaded>
    </div>
  );
}

function Seats({ metrics }: { metrics: readonly IndicatorEntry[] }) {
  const { view, change } = useView();
  const metric = chooseMetric(metrics, view.metric, view.industries);
  if (metric === undefined) return <p className="py-8 text-soft">No count is on record.</p>;
  return (
    <div>
      <Select
        label="Count"
        groups={metricGroups(metrics)}
        value={metric.id}
        onChange={(id) => change({ metric: id })}
      />
      {view.metric !== null && metric.id !== view.metric && (
        <Notice>
          Count “{view.metric}” is unknown; {metric.title} is shown.
        </Notice>
      )}
      <div className="mt-5">
        <SeatsLoader id={metric.id} />
      </div>
    </div>
  );
}

function SeatsLoader({ id }: { id: string }) {
  const query = useQuery(indicatorQuery(id));
  return (
    <Loaded label="The count" query={query} height={440} aged={false}>
      {(document) => <SeatsFigure document={document} />}
    </Loaded>
  );
}

/** The industry that a split count shows: of the chosen ones the first it knows, else the first it has. */
function splitIndustry(document: IndicatorDocument, chosen: readonly Industry[]): Industry | null {
  const known = [...new Set(document.observations.map((one) => one.industry))];
  if (known.length < 2) return null;
  return chosen.find((industry) => known.includes(industry)) ?? known[0] ?? null;
}

function SeatsFigure({ document }: { document: IndicatorDocument }) {
  const { context, view } = useFigureContext(PATH);
  const industry = splitIndustry(document, view.industries);
  const figure = useMemo(() => seatsFigure(document, industry, context), [document, industry, context]);
  return (
    <>
      <SplitNotice industry={industry} chosen={view.industries} />
      <FigureFrame
        figure={figure}
        asTable={view.table}
        empty="No value of this count was there on this day."
      />
    </>
  );
}

/** What the filter did: nothing where a count is not split, and one industry at a time where it is. */
function SplitNotice({ industry, chosen }: { industry: Industry | null; chosen: readonly Industry[] }) {
  if (chosen.length === 0) {
    return industry === null ? null : (
      <Notice>Split by industry: {industryLabels[industry]} is shown.</Notice>
    );
  }
  if (industry === null)
    return <Notice>This count is not split by industry; the filter does not change it.</Notice>;
  if (!chosen.includes(industry)) {
    return (
      <Notice>This count has none of the chosen industries: {industryLabels[industry]} is shown.</Notice>
    );
  }
  return chosen.length === 1 ? null : (
    <Notice>
      A committee can serve several industries, so counts are not added up: {industryLabels[industry]} is
      shown.
    </Notice>
  );
}

function Committees({ document }: { document: CommitteesDocument }) {
  const { context, view } = useFigureContext(PATH);
  const committees = useMemo(
    () => filterByIndustry(document.committees, view.industries),
    [document, view.industries],
  );
  const figure = useMemo(
    () => secretariatsFigure(document, committees, context),
    [committees, context, document],
  );
  const listed = figure.asOf;
  return (
    <div className="flex flex-col gap-14">
      {view.asOf !== null && view.asOf < listed && (
        <Notice>
          The only full list of committees here is of {formatPeriod(listed)}; the chosen day does not change
          it.
        </Notice>
      )}
      <FigureFrame figure={figure} asTable={view.table} empty="No committee is on record." />
      <CommitteeTable committees={committees} sources={document.sources} />
    </div>
  );
}
