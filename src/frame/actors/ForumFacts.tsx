import { laterDates } from '../../contract/laterDates.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { VehicleForumFact } from '../../contract/participation.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { numberId } from '../../figure/numberId.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useAskedTable } from '../EvidenceHost.tsx';
import { EvidenceValue } from '../EvidenceValue.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useSources } from '../RecordScope.tsx';

/** Id of the table of facts, in its numbers and its downloads. */
export const FACTS = 'wp29-facts';

const columns: readonly DataColumn<VehicleForumFact>[] = [
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

interface ForumFactsProps {
  readonly facts: readonly VehicleForumFact[];
  /** Subject of the facts, after their number: "on WP.29". */
  readonly about: string;
}

/** Dated facts about vehicle regulation: offices held and steps taken, as far as they were known on the date. */
export function ForumFacts({ facts: rows, about }: ForumFactsProps) {
  const { asOf } = useShownView();
  const sources = useSources();
  const whole = useAskedTable(FACTS);
  const cut = knownOn(
    rows.filter(({ fact }) => asOf === null || laterDates(fact, asOf).length === 0),
    ({ date, evidence }) => {
      const published = sources[evidence.sourceId]?.publishedOn ?? date;
      return periodEnd(published) > periodEnd(date) ? published : date;
    },
    asOf,
  );
  return (
    <SearchableTable
      heading={`${counted(cut.known.length, 'dated fact')} ${about}`}
      what="dated facts"
      caption="Dated facts"
      intro={leftOutNote(cut, 'fact', asOf) ?? undefined}
      rows={cut.known}
      columns={columns}
      rowId={(one) => one.id}
      firstRows={12}
      whole={whole}
      roomy={['fact']}
      initialSort={{ id: 'date', desc: true }}
    />
  );
}
