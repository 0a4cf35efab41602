import { slug } from '../../contract/slug.ts';
import type { SecretariatChange } from '../../contract/bodies.ts';
import { listed } from '../../domain/formats.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { changeSums, comparedLists, returnedCount } from '../../figures/bodies/secretariatSums.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { textColumn } from '../../ui/columns.ts';
import {
  changeKey,
  holderOf,
  SECRETARIAT_CHANGES,
  secretariatChangeItem,
} from '../../figures/bodies/bodyItems.ts';

const columns: readonly DataColumn<SecretariatChange>[] = [
  textColumn(
    'committee',
    'Committee',
    (one) => one.committee,
    ({ committee }) => <TextLink to={`/committees/${slug(committee)}`}>{committee}</TextLink>,
  ),
  textColumn('title', 'Title', (one) => one.title),
  textColumn(
    'change',
    'Change',
    (one) => one.change,
    (row) => <EvidenceValue item={secretariatChangeItem(row)} />,
  ),
  textColumn('before', 'Before', (one) => holderOf(one.before)),
  textColumn('after', 'After', (one) => holderOf(one.after)),
  textColumn('list', 'By the list of', (one) => formatPeriod(one.toList)),
];

interface SecretariatChangesProps {
  /** At least one change, of those known on the date of the view. */
  readonly changes: readonly SecretariatChange[];
}

/** Secretariats that moved, and committees that were created or dissolved, between two full lists. */
export function SecretariatChanges({ changes }: SecretariatChangesProps) {
  const whole = useAskedTable(SECRETARIAT_CHANGES);
  const count = `${counted(changes.length, 'change')} of secretariats`;
  const lists = listed(comparedLists(changes).map(formatPeriod));
  const sums = changeSums(changes);
  const returned = returnedCount(changes);
  const back =
    returned === 0
      ? ''
      : ` ${counted(returned, 'committee')} came back to the country that it had left: both moves of each are counted.`;
  return (
    <SearchableTable
      id={SECRETARIAT_CHANGES}
      heading={sums === null ? count : `Secretariats: ${sums}`}
      what="changes of secretariats"
      caption="Changes of secretariats"
      intro={`${count} between the complete lists of ${lists}; a change that was reversed between two lists is in none of them.${back}`}
      rows={changes}
      columns={columns}
      rowId={changeKey}
      firstRows={6}
      whole={whole}
      initialSort={{ id: 'committee', desc: false }}
      roomy={['title']}
    />
  );
}
