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
import { textColumn } from '../../ui/columns.ts';

const HOME = 'secretariat-changes';

const areaText = (area: RefArea | null) => (area === null ? 'none' : RefArea.label(area));

const rowId = ({ committee, toList }: SecretariatChange) => `${committee}|${toList}`;

const columns: readonly DataColumn<SecretariatChange>[] = [
  textColumn('committee', 'Committee', (one) => one.committee),
  textColumn('title', 'Title', (one) => one.title),
  textColumn(
    'change',
    'Change',
    (one) => one.change,
    (row) => {
      const [from, to] = [row.fromList, row.toList].map(formatPeriod);
      return (
        <EvidenceValue
          item={{
            id: numberId(HOME, rowId(row)),
            subject: `${row.committee}: secretariat ${row.change}`,
            text: row.change,
            actor: areaText(row.after),
            definition: `What differs between the full lists of ${String(from)} and ${String(to)}: who holds the secretariat, or whether there is such a committee.`,
            facts: [
              { label: String(from), value: areaText(row.before) },
              { label: String(to), value: areaText(row.after) },
            ],
            evidence: row.evidence,
          }}
        />
      );
    },
  ),
  textColumn('before', 'Before', (one) => areaText(one.before)),
  textColumn('after', 'After', (one) => areaText(one.after)),
  textColumn('list', 'By the list of', (one) => formatPeriod(one.toList)),
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
