import { RefArea } from '../../contract/codelists.ts';
import type { OfficeTerm } from '../../contract/bodies.ts';
import { UntilBasis } from '../../contract/participation.ts';
import { termEnd } from '../../domain/committees.ts';
import { formatPeriod, isOnOrBefore, periodEnd, periodStart } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { NO_DATA } from '../../domain/values.ts';
import { numberId } from '../../figure/numberId.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { textColumn } from '../../ui/columns.ts';

const HOME = 'office-terms';

/** Returns the firm with its country, or only the country. */
function holderText({ holder, refArea }: OfficeTerm): string {
  const area = refArea === null ? null : RefArea.label(refArea);
  if (holder === null) return area ?? NO_DATA;
  return area === null ? holder : `${holder} (${area})`;
}

/** Returns the end of a term with its basis: "December 2023, by the rule of the body". */
function untilText({ until, untilBasis }: OfficeTerm): string {
  if (until === null) return UntilBasis.label(untilBasis);
  return termEnd(until, untilBasis);
}

const columns: readonly DataColumn<OfficeTerm>[] = [
  textColumn('group', 'Group', (one) => one.group),
  textColumn('office', 'Office', (one) => one.office),
  textColumn('holder', 'Held by', holderText, (row) => (
    <EvidenceValue
      item={{
        id: numberId(HOME, row.id),
        subject: `${row.group}, ${row.office}`,
        text: holderText(row),
        actor: holderText(row),
        period: row.asOf,
        definition: 'Who held the office; a firm counts for the country of its head office.',
        facts: [
          { label: 'From', value: row.from === null ? 'not on record' : formatPeriod(row.from) },
          { label: 'Until', value: untilText(row) },
        ],
        evidence: row.evidence,
      }}
    />
  )),
  {
    id: 'from',
    header: 'From',
    accessorFn: ({ from }) => (from === null ? '–' : formatPeriod(from)),
    sortFn: (a, b) => startOf(a.original) - startOf(b.original),
  },
  {
    id: 'until',
    header: 'Until',
    accessorFn: untilText,
    sortFn: (a, b) => endOf(a.original) - endOf(b.original),
  },
];

const startOf = ({ from, asOf }: OfficeTerm): number => periodStart(from ?? asOf);
const endOf = ({ until, asOf }: OfficeTerm): number => periodEnd(until ?? asOf);

interface TermTableProps {
  readonly terms: readonly OfficeTerm[];
  /** Date of the view. */
  readonly day: string;
  readonly datasetVersion: string;
}

/** Offices of a body and its groups with their terms, newest first. */
export function TermTable({ terms, day, datasetVersion }: TermTableProps) {
  const { asOf } = useShownView();
  const whole = useAskedTable(HOME);
  const known = terms.filter((one) => asOf === null || isOnOrBefore(one.asOf, asOf));
  if (known.length === 0) return null;
  const dated = known.filter(({ until }) => until !== null);
  const running = dated.filter((one) => endOf(one) >= periodStart(day)).length;
  return (
    <div>
      <SearchableTable
        heading={`${counted(known.length, 'term')} of office on record`}
        what="terms"
        caption="Terms of office"
        intro={`Of ${String(dated.length)} the end is on record, and ${String(running)} of these had not ended on ${formatPeriod(day)}; of an ended term without a later row the successor is not on record.`}
        rows={known}
        columns={columns}
        rowId={({ id }) => id}
        firstRows={12}
        whole={whole}
        roomy={['holder']}
      />
      <TableDownloads table="office-terms" datasetVersion={datasetVersion} />
    </div>
  );
}
