import { useMemo } from 'react';
import { indicatorDocument, type IndicatorEntry } from '../../contract/indicator.ts';
import {
  participationIndexDocument,
  type Committee,
  type CommitteesDocument,
  type StandardsBody,
} from '../../contract/participation.ts';
import { filterByIndustry, splitIndustry } from '../../domain/industries.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { chooseMetric, metricGroups } from '../../figures/participation/metricChoice.ts';
import { seatsOverTime } from '../../figures/participation/seatsFigure.ts';
import { askCommittees } from '../../figures/participation/officeCounts.ts';
import { committeeSecretariats } from '../../figures/participation/secretariatsFigure.ts';
import { CommitteeTable } from '../../frame/actors/CommitteeTable.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { GapsOf } from '../../frame/GapsOf.tsx';
import { SplitNotice } from '../../frame/FilterScope.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Picker } from '../../frame/Picker.tsx';
import { PagePart } from '../../paint/PagePart.tsx';
import { shortened } from '../../url/params.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useView } from '../../url/useView.ts';
import { MeasureStrip } from './MeasureStrip.tsx';
import { VehicleForumFacts } from './VehicleForumFacts.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Participation: a count of seats over time, and the committees of the selected industries. */
export function ParticipationPage() {
  const { asOf } = useShownView();
  return (
    <div className="flex flex-col gap-14">
      <MeasureStrip />
      <Documents
        label="Participation"
        height={480}
        needs={(ask) => ({ index: ask(participationIndexDocument) })}
      >
        {({ index }) => <Seats metrics={index.metrics} />}
      </Documents>
      <Documents
        label="Committees"
        height={900}
        aged={false}
        needs={(ask) => ({ list: askCommittees(ask, asOf), index: ask(participationIndexDocument) })}
      >
        {({ list, index }) =>
          list === null ? <NoList day={asOf ?? ''} /> : <Committees document={list} bodies={index.bodies} />
        }
      </Documents>
      <GapsOf panel="participation" />
    </div>
  );
}

const NoList = ({ day }: { day: string }) => (
  <Notice>No complete committee list is on record for {formatPeriod(day)}. Choose a later date.</Notice>
);

function Seats({ metrics }: { metrics: readonly IndicatorEntry[] }) {
  const { view, change } = useView();
  const metric = chooseMetric(metrics, view.metric, view.industries);
  if (metric === null) return <p className="py-8 text-soft">No indicator on record.</p>;
  return (
    <div>
      <Picker
        label="Indicator"
        groups={metricGroups(metrics)}
        value={metric.id}
        onChange={(id) => change({ metric: id })}
      />
      {view.metric !== null && metric.id !== view.metric && (
        <Notice>
          There is no indicator “{shortened(view.metric)}”; {metric.title} is shown.
        </Notice>
      )}
      <div className="mt-5">
        <Documents
          label="The indicator"
          height={440}
          aged={false}
          needs={(ask) => ({ count: ask(indicatorDocument(metric.id)) })}
        >
          {({ count }) => (
            <>
              <SplitNotice
                industry={splitIndustry(count.observations, view.industries)}
                chosen={view.industries}
              />
              <FigureOf spec={seatsOverTime} />
            </>
          )}
        </Documents>
        <p className="mt-1 text-sm">
          <TextLink to={`/indicators/${metric.id}`}>All values of this indicator →</TextLink>
        </p>
      </div>
    </div>
  );
}

/** Returns a sentence on which committees the bars above count. */
function countedLine(committees: readonly Committee[]): string | undefined {
  const count = committees.filter((one) => one.counted).length;
  if (count === committees.length) return undefined;
  return `The chart above covers ${count === 0 ? 'none' : String(count)} of them: standing committees of bodies whose full list is on record.`;
}

interface CommitteesProps {
  readonly document: CommitteesDocument;
  readonly bodies: readonly StandardsBody[];
}

const Committees = (props: CommitteesProps) => (
  <div className="flex flex-col gap-14">
    <div>
      <FigureOf spec={committeeSecretariats} />
      <p className="mt-1 text-sm">
        <TextLink to="/bodies/iso">ISO alone, and which secretariats changed hands →</TextLink>
      </p>
    </div>
    <PagePart room={1200}>
      <CommitteesOfView {...props} />
    </PagePart>
  </div>
);

function CommitteesOfView({ document, bodies }: CommitteesProps) {
  const view = useShownView();
  const committees = filterByIndustry(document.committees, view.industries);
  const names = useMemo(() => new Map(bodies.map(({ id, shortName }) => [id, shortName])), [bodies]);
  return (
    <div className="flex flex-col gap-14">
      <div>
        <CommitteeTable
          committees={committees}
          day={viewDay(view, document.datasetVersion)}
          bodies={names}
          intro={countedLine(committees)}
        />
        <TableDownloads table="committees" datasetVersion={document.datasetVersion} />
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-sm">
          <TextLink to="/bodies">Standards bodies: offices, indicators, dates →</TextLink>
          <TextLink to="/organizations">Organizations: ministries, companies, institutes →</TextLink>
        </p>
      </div>
      {committees.some(({ bodyId }) => bodyId === 'unece-wp29') && <VehicleForumFacts />}
    </div>
  );
}
