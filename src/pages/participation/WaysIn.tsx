import { useMemo } from 'react';
import { waysInDocument, type WayIn } from '../../contract/participation.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { viewDay } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { NOT_FOUND, nextMeetingText, takePartItem } from '../../figures/participation/committeeItems.ts';
import { MirrorText } from '../../frame/actors/MirrorText.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { textColumn } from '../../ui/columns.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { OuterLink, TextLink } from '../../ui/TextLink.tsx';

const TAKE_PART = 'take-part';

const columnsOn = (day: string): readonly DataColumn<WayIn>[] => [
  textColumn(
    'committee',
    'Committee',
    ({ committee, worksOn }) => `${committee} ${worksOn}`,
    ({ committee, worksOn, page, officialPage }) => (
      <>
        <TextLink to={page}>{committee}</TextLink>
        <span className="block">{worksOn}</span>
        {officialPage !== null && (
          <OuterLink href={officialPage}>{new URL(officialPage).hostname.replace('www.', '')}</OuterLink>
        )}
      </>
    ),
  ),
  textColumn(
    'open',
    'Open to',
    ({ whoMayTakePart }) => whoMayTakePart,
    (way) => <EvidenceValue item={takePartItem(way)} />,
  ),
  textColumn(
    'cn',
    'Through China’s group',
    ({ mirrorCn }) => mirrorCn,
    ({ mirrorCn, named }) => <MirrorText text={mirrorCn ?? NOT_FOUND} named={named} />,
  ),
  textColumn(
    'us',
    'Through the U.S. group',
    ({ mirrorUs }) => mirrorUs,
    ({ mirrorUs, named }) => <MirrorText text={mirrorUs ?? NOT_FOUND} named={named} />,
  ),
  textColumn(
    'next',
    'Next meeting',
    (way) => nextMeetingText(way, day),
    (way) => <span data-set-ahead>{nextMeetingText(way, day) ?? NOT_FOUND}</span>,
  ),
];

interface WaysTableProps {
  readonly ways: readonly WayIn[];
  readonly day: string;
}

function WaysTable({ ways, day }: WaysTableProps) {
  const columns = useMemo(() => columnsOn(day), [day]);
  return (
    <SearchableTable
      id={TAKE_PART}
      heading={`How to take part in ${counted(ways.length, 'committee')}`}
      what="ways to take part"
      caption="Ways to take part"
      intro="Of the other committees, how to take part is not on record."
      rows={ways}
      columns={columns}
      rowId={({ committee }) => committee}
      firstRows={3}
      whole={useAskedTable(TAKE_PART)}
      roomy={['open', 'cn', 'us']}
    />
  );
}

/** How to take part in the committees of the selected industries, for those of which it is on record. */
export function WaysIn() {
  const view = useShownView();
  // The records have ways to take part of today only.
  if (view.asOf !== null) return null;
  return (
    <Documents label="Ways to take part" needs={(ask) => ({ document: ask(waysInDocument) })} height={480}>
      {({ document: { ways, datasetVersion } }) => {
        const own = filterByIndustry(ways, view.industries);
        if (own.length === 0) return null;
        return (
          <div>
            <WaysTable ways={own} day={viewDay(view, datasetVersion)} />
            <TableDownloads table={TAKE_PART} datasetVersion={datasetVersion} />
          </div>
        );
      }}
    </Documents>
  );
}
