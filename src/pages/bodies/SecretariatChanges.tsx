import { RefArea } from '../../contract/codelists.ts';
import type { SecretariatChange } from '../../contract/bodies.ts';
import type { Sources } from '../../contract/primitives.ts';
import { counted } from '../../domain/words.ts';
import { numberId } from '../../figure/numberId.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';

const HOME = 'secretariat-changes';
/** The months of the two full lists that are compared. */
const LISTS = ['January 2022', 'July 2025'] as const;

const areaText = (area: RefArea | null) => (area === null ? 'none' : RefArea.label(area));

const columnsFor = (sources: Sources): DataColumn<SecretariatChange>[] => [
  { id: 'committee', header: 'Committee', accessorFn: (one) => one.committee, sortFn: 'alphanumeric' },
  { id: 'title', header: 'Title', accessorFn: (one) => one.title, sortFn: 'alphanumeric' },
  {
    id: 'change',
    header: 'Change',
    accessorFn: (one) => one.change,
    cell: ({ row: { original } }) => (
      <EvidenceValue
        item={{
          id: numberId(HOME, original.committee),
          subject: `${original.committee}: secretariat ${original.change}`,
          text: original.change,
          actor: areaText(original.after),
          definition: `What differs between the full lists of ${LISTS[0]} and ${LISTS[1]}: who holds the secretariat, or whether there is such a committee.`,
          facts: [
            { label: LISTS[0], value: areaText(original.before) },
            { label: LISTS[1], value: areaText(original.after) },
          ],
          evidence: original.evidence,
        }}
        source={sources[original.evidence.sourceId]}
      />
    ),
    sortFn: 'alphanumeric',
  },
  { id: 'before', header: LISTS[0], accessorFn: (one) => areaText(one.before), sortFn: 'alphanumeric' },
  { id: 'after', header: LISTS[1], accessorFn: (one) => areaText(one.after), sortFn: 'alphanumeric' },
];

interface SecretariatChangesProps {
  readonly changes: readonly SecretariatChange[];
  readonly sources: Sources;
}

/** Secretariats that moved, and committees that came or went, between the two full lists. */
export function SecretariatChanges({ changes, sources }: SecretariatChangesProps) {
  const whole = useAskedTable(HOME);
  return (
    <SearchableTable
      heading={`${counted(changes.length, 'change')} of secretariats, ${LISTS[0]} to ${LISTS[1]}`}
      what="changes of secretariats"
      caption="Changes of secretariats"
      rows={changes}
      columns={columnsFor(sources)}
      rowId={(one) => one.committee}
      firstRows={12}
      whole={whole}
      roomy={['title']}
    />
  );
}
