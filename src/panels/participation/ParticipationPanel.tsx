import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IndicatorDocument, IndicatorEntry } from '../../contract/indicator.ts';
import type { CommitteesDocument } from '../../contract/participation.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { SplitNotice } from '../../frame/SplitNotice.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { indicatorQuery } from '../../queries/catalogueQueries.ts';
import { committeesQuery, participationQuery } from '../../queries/participationQueries.ts';
import { filterByIndustry } from '../../transforms/filterByIndustry.ts';
import { splitIndustry } from '../../transforms/splitIndustry.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { PageLink } from '../../url/PageLink.tsx';
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

function SeatsFigure({ document }: { document: IndicatorDocument }) {
  const { context, view } = useFigureContext(PATH);
  const industry = splitIndustry(document.observations, view.industries);
  const figure = useMemo(() => seatsFigure(document, industry, context), [document, industry, context]);
  return (
    <>
      <SplitNotice industry={industry} chosen={view.industries} />
      <FigureFrame
        figure={figure}
        asTable={view.table}
        empty="No value of this count was there on this day."
      />
      <p className="mt-1 text-sm">
        <PageLink to={`/indicators/${document.indicator.id}`} className="underline underline-offset-4">
          All values of this count →
        </PageLink>
      </p>
    </>
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
