import { Documents } from '../../frame/Documents.tsx';
import { RefArea } from '../../contract/codelists.ts';
import { counted } from '../../domain/words.ts';
import {
  wp29FactsDocument,
  type VehicleForumFact,
  type Wp29FactsDocument,
} from '../../contract/participation.ts';
import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { numberId } from '../../figure/numberId.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useView } from '../../url/useView.ts';

const FACTS = 'wp29-facts';

function columnsFor(sources: Sources): DataColumn<VehicleForumFact>[] {
  return [
    {
      id: 'date',
      header: 'Date',
      accessorFn: (one) => one.date,
      sortFn: 'alphanumeric',
      cell: ({ row: { original } }) => (
        <EvidenceValue
          item={{
            id: numberId(FACTS, original.id),
            subject: original.fact,
            actor: RefArea.label(original.refArea),
            period: original.date,
            definition: 'An office held or a step taken, on the day for which the source gives it.',
            text: formatPeriod(original.date),
            facts: [
              { label: 'Body', value: original.body },
              { label: 'Group', value: original.group },
            ],
            evidence: original.evidence,
          }}
          source={sources[original.evidence.sourceId]}
        />
      ),
    },
    { id: 'area', header: 'Area', accessorFn: (one) => RefArea.label(one.refArea), sortFn: 'alphanumeric' },
    {
      id: 'group',
      header: 'Group',
      accessorFn: (one) => `${one.body}, ${one.group}`,
      sortFn: 'alphanumeric',
    },
    { id: 'fact', header: 'Fact', accessorFn: (one) => one.fact, sortFn: 'alphanumeric' },
  ];
}

function FactTable({ document }: { document: Wp29FactsDocument }) {
  const { view } = useView();
  const whole = useAskedTable(FACTS);
  const cut = knownOn(
    document.facts,
    ({ date, evidence }) => {
      const published = document.sources[evidence.sourceId]?.publishedOn ?? date;
      return periodEnd(published) > periodEnd(date) ? published : date;
    },
    view.asOf,
  );
  return (
    <div>
      <SearchableTable
        heading={`${counted(cut.known.length, 'dated fact')} on WP.29 and vehicle regulation`}
        what="facts on WP.29"
        caption="Facts on WP.29"
        intro={leftOutNote(cut, 'fact', view.asOf) ?? undefined}
        rows={cut.known}
        columns={columnsFor(document.sources)}
        rowId={(one) => one.id}
        firstRows={12}
        whole={whole}
        roomy={['fact']}
        initialSort={{ id: 'date', desc: true }}
      />
      <TableDownloads table={FACTS} datasetVersion={document.datasetVersion} />
    </div>
  );
}

/** Offices held and steps taken in the world forum of vehicle regulations and beside it, newest first. */
export function VehicleForumFacts() {
  return (
    <Documents
      label="Facts on WP.29"
      needs={(ask) => ({ document: ask(wp29FactsDocument) })}
      height={480}
      aged={false}
    >
      {({ document }) => <FactTable document={document} />}
    </Documents>
  );
}
