import { useMemo } from 'react';
import {
  participationIndexDocument,
  type Committee,
  type CommitteesDocument,
  type StandardsBody,
} from '../../contract/participation.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { askCommittees } from '../../figures/participation/officeCounts.ts';
import { committeeSecretariats } from '../../figures/participation/secretariatsFigure.ts';
import { CommitteeTable } from '../../frame/actors/CommitteeTable.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { PagePart } from '../../paint/PagePart.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { VehicleForumFacts } from './VehicleForumFacts.tsx';
import { WaysIn } from './WaysIn.tsx';

/** The committees of the selected industries, by the country that runs them and one by one. */
export function CommitteesPage() {
  const { asOf } = useShownView();
  return (
    <Documents
      label="Committees"
      height={1400}
      needs={(ask) => ({ list: askCommittees(ask, asOf), index: ask(participationIndexDocument) })}
    >
      {({ list, index }) =>
        list === null ? <NoList day={asOf ?? ''} /> : <Committees document={list} bodies={index.bodies} />
      }
    </Documents>
  );
}

const NoList = ({ day }: { day: string }) => (
  <Notice>No complete committee list is on record for {formatPeriod(day)}. Choose a later date.</Notice>
);

/** Returns a sentence on which committees the bars above count. */
function countedLine(committees: readonly Committee[]): string | undefined {
  const count = committees.filter((one) => one.counted).length;
  if (count === committees.length) return undefined;
  if (count === 0)
    return 'The chart above counts none of them: it is of ISO and joint ISO/IEC committees only.';
  return `Counted above: ${String(count)} of them, without working groups and workshops, of bodies whose full list is on record. Project committees and suspended ones count.`;
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
        <TextLink to="/bodies/iso#secretariat-changes">
          ISO alone, and which secretariats changed hands →
        </TextLink>
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
  // The figure says that there is none.
  if (committees.length === 0) return null;
  return (
    <div className="flex flex-col gap-14">
      <div>
        <CommitteeTable
          committees={committees}
          everywhere={document.committees}
          day={viewDay(view, document.datasetVersion)}
          bodies={names}
          intro={countedLine(committees)}
        />
        <TableDownloads table="committees" datasetVersion={document.datasetVersion} />
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-sm">
          <TextLink to="/bodies">Standards bodies: offices, indicators, dates →</TextLink>
          <TextLink to="/organizations">Organizations: ministries, companies, national committees →</TextLink>
        </p>
      </div>
      <WaysIn />
      {committees.some(({ bodyId }) => bodyId === 'unece-wp29') && <VehicleForumFacts />}
    </div>
  );
}
