import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IndicatorDocument, IndicatorEntry } from '../../contract/indicator.ts';
import type { CommitteesDocument } from '../../contract/participation.ts';
import { formatPeriod } from '../../domain/formatPeriod.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { SplitNotice } from '../../frame/SplitNotice.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { indicatorQuery } from '../../queries/catalogueQueries.ts';
import { committeesQuery, participationQuery } from '../../queries/participationQueries.ts';
import { latestList } from '../../domain/latestList.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { PageLink } from '../../url/PageLink.tsx';
import { useView } from '../../url/useView.ts';
import { CommitteeTable } from './CommitteeTable.tsx';
import { chooseMetric, metricGroups } from '../../figures/participation/metricChoice.ts';
import { shownCommittees } from '../../figures/participation/shownCommittees.ts';
import { shownSeats } from '../../figures/participation/shownSeats.ts';
import { VehicleForumFacts } from './VehicleForumFacts.tsx';
import { shortened } from '../../url/shortened.ts';

const PATH = '/participation';

/** Who sits where: a count of seats over time, and the committees of the chosen industries. */
export function ParticipationPanel() {
  const index = useQuery(participationQuery());
  const { view } = useView();
  return (
    <div className="flex flex-col gap-14">
      <Loaded label="Participation" query={index} height={480}>
        {({ metrics }) => <Seats metrics={metrics} />}
      </Loaded>
      {view.asOf === null ? (
        <CommitteesLoader list={null} />
      ) : (
        index.data && <PastCommittees lists={index.data.committeeLists} day={view.asOf} />
      )}
    </div>
  );
}

interface PastCommitteesProps {
  readonly lists: readonly string[];
  readonly day: string;
}

function PastCommittees({ lists, day }: PastCommitteesProps) {
  const list = latestList(lists, day);
  if (list !== null) return <CommitteesLoader key={list} list={list} />;
  return (
    <Notice>No full list of committees is on record for {formatPeriod(day)}. Choose a later day.</Notice>
  );
}

function CommitteesLoader({ list }: { list: string | null }) {
  const query = useQuery(committeesQuery(list));
  return (
    <Loaded label="Committees" query={query} height={900} aged={false}>
      {(document) => <Committees document={document} />}
    </Loaded>
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
          Count “{shortened(view.metric)}” is unknown; {metric.title} is shown.
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
  const { industry, figure } = useMemo(() => shownSeats(document, context), [document, context]);
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
  const { committees, figure } = useMemo(() => shownCommittees(document, context), [context, document]);
  return (
    <div className="flex flex-col gap-14">
      <FigureFrame figure={figure} asTable={view.table} empty="No committee is on record." />
      <div>
        <CommitteeTable committees={committees} sources={document.sources} />
        <TableDownloads table="committees" datasetVersion={document.datasetVersion} />
      </div>
      {committees.some(({ bodyId }) => bodyId === 'unece-wp29') && <VehicleForumFacts />}
    </div>
  );
}
