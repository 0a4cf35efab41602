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
import { textColumn } from '../../ui/columns.ts';

/** Id of the table of facts, in its numbers and its downloads. */
export const FACTS = 'wp29-facts';

const columns: readonly DataColumn<VehicleForumFact>[] = [
  textColumn(
    'date',
    'Date',
    (one) => one.date,
    (row) => (
      <EvidenceValue
        item={{
          id: numberId(FACTS, row.id),
          subject: row.fact,
          actor: RefArea.label(row.refArea),
          period: row.date,
          definition: 'An office held or a step taken, on the day for which the source gives it.',
          text: formatPeriod(row.date),
          facts: [
            { label: 'Body', value: row.body },
            { label: 'Group', value: row.group },
          ],
          evidence: row.evidence,
        }}
      />
    ),
  ),
  textColumn('area', 'Area', (one) => RefArea.label(one.refArea)),
  textColumn('group', 'Group', (one) => `${one.body}, ${one.group}`),
  textColumn('fact', 'Fact', (one) => one.fact),
];

interface ForumFactsProps {
  readonly facts: readonly VehicleForumFact[];
  /** Subject of the facts, after their number: "on WP.29". */
  readonly about: string;
  /** Remark on the list as a whole. */
  readonly intro?: string;
}

/** Dated facts about vehicle regulation: offices held and steps taken, as far as they were known on the date. */
export function ForumFacts({ facts: rows, about, intro = '' }: ForumFactsProps) {
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
      id={FACTS}
      heading={`${counted(cut.known.length, 'dated fact')} ${about}`}
      what="dated facts"
      caption="Dated facts"
      intro={`${intro} ${leftOutNote(cut, 'fact', asOf) ?? ''}`.trim() || undefined}
      rows={cut.known}
      columns={columns}
      rowId={(one) => one.id}
      firstRows={8}
      whole={whole}
      roomy={['fact']}
      initialSort={{ id: 'date', desc: true }}
    />
  );
}
