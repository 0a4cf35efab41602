import type { SecretariatChange } from '../../contract/bodies.ts';
import type { Committee } from '../../contract/participation.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { changesOn } from '../../figures/bodies/secretariatSums.ts';
import { changeKey, secretariatChangeItem } from '../../figures/bodies/bodyItems.ts';
import { listedItem } from '../../figures/participation/committeeItems.ts';
import { memberText } from '../../figures/standards/linkedItems.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';

interface CommitteeListsProps {
  /** Its rows in the lists known on the date of the view, newest first. */
  readonly lists: readonly Committee[];
  readonly changes: readonly SecretariatChange[];
}

/** Officers and members of the committee by each list on record, and the changes from one list to the next. */
export function CommitteeLists({ lists, changes }: CommitteeListsProps) {
  const { asOf } = useShownView();
  const known = changesOn(changes, asOf);
  return (
    <Section id="committee-lists" title="Secretariat and members by list" data-exempt="record">
      <PlainTable
        caption="Secretariat and members by list"
        columns={['List of', 'Secretariat', 'China', 'United States']}
        rows={lists.map((one) => ({
          key: one.asOf,
          cells: [
            formatPeriod(one.asOf),
            <EvidenceValue key="secretariat" item={listedItem(one)} />,
            memberText(one, 'CN'),
            memberText(one, 'US'),
          ],
        }))}
      />
      {known.map((one) => (
        <p key={changeKey(one)} className="mt-3 text-sm">
          Between the lists of {formatPeriod(one.fromList)} and {formatPeriod(one.toList)} it was{' '}
          <EvidenceValue item={secretariatChangeItem(one)} />.
        </p>
      ))}
    </Section>
  );
}
