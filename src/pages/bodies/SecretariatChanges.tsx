import { RefArea } from '../../contract/codelists.ts';
import type { SecretariatChange } from '../../contract/bodies.ts';
import { listed } from '../../domain/formats.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { numberId } from '../../figure/numberId.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { changeSums, comparedLists } from './secretariatSums.ts';

const HOME = 'secretariat-changes';

const areaText = (area: RefArea | null) => (area === null ? 'none' : RefArea.label(area));

const rowId = ({ committee, toList }: SecretariatChange) => `${committee}|${toList}`;

const columns: readonly DataColumn<SecretariatChange>[] = [
  { id: 'committee', header: 'Committee', accessorFn: (one) => one.committee, sortFn: 'alphanumeric' },
  { id: 'title', header: 'Title', accessorFn: (one) => one.title, sortFn: 'alphanumeric' },
  {
    id: 'change',
    header: 'Change',
    accessorFn: (one) => one.change,
    cell: ({ row: { original } }) => {
      const [from, to] = [original.fromList, original.toList].map(formatPeriod);
      return (
        <EvidenceValue
          item={{
            id: numberId(HOME, rowId(original)),
            subject: `${original.committee}: secretariat ${original.change}`,
            text: original.change,
            actor: areaText(original.after),
            definition: `What differs between the full lists of ${String(from)} and ${String(to)}: who holds the secretariat, or whether there is such a committee.`,
            facts: [
              { label: String(from), value: areaText(original.before) },
              { label: String(to), value: areaText(original.after) },
            ],
            evidence: original.evidence,
          }}
        />
      );
    },
    sortFn: 'alphanumeric',
  },
  { id: 'before', header: 'Before', accessorFn: (one) => areaText(one.before), sortFn: 'alphanumeric' },
  { id: 'after', header: 'After', accessorFn: (one) => areaText(one.after), sortFn: 'alphanumeric' },
  {
    id: 'list',
    header: 'By the list of',
    accessorFn: (one) => formatPeriod(one.toList),
    sortFn: 'alphanumeric',
  },
];

interface SecretariatChangesProps {
  /** At least one change, of those known on the date of the view. */
  readonly changes: readonly SecretariatChange[];
}

/** Secretariats that moved, and committees that were created or dissolved, between two full lists. */
export function SecretariatChanges({ changes }: SecretariatChangesProps) {
  const whole = useAskedTable(HOME);
  const count = `${counted(changes.length, 'change')} of secretariats`;
  const lists = listed(comparedLists(changes).map(formatPeriod));
  const sums = changeSums(changes);
  return (
    <SearchableTable
      heading={sums === null ? count : `Secretariats: ${sums}`}
      what="changes of secretariats"
      caption="Changes of secretariats"
      intro={`${count} between the full lists of ${lists}; what moved and came back between two lists is in none.`}
      rows={changes}
      columns={columns}
      rowId={rowId}
      firstRows={12}
      whole={whole}
      initialSort={{ id: 'committee', desc: false }}
      roomy={['title']}
    />
  );
}
