import type { OfficeTerm } from '../../contract/bodies.ts';
import { formatPeriod, isOnOrBefore, periodEnd, periodStart } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { TableDownloads } from '../DownloadLinks.tsx';
import { useAskedTable } from '../EvidenceHost.tsx';
import { EvidenceValue } from '../EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { textColumn } from '../../ui/columns.ts';
import { holderText, OFFICE_TERMS, termItem, untilText } from '../../figures/bodies/bodyItems.ts';

const columns: readonly DataColumn<OfficeTerm>[] = [
  textColumn('group', 'Group', (one) => one.group),
  textColumn('office', 'Office', (one) => one.office),
  textColumn('holder', 'Held by', holderText, (row) => <EvidenceValue item={termItem(row)} />),
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

/** Says how many terms still run, and that who came after the others is not on record. */
function termIntro(dated: number, running: number, day: string): string {
  if (dated === 0) return 'The end of no term is on record: who holds these offices now is not known.';
  return running === 0
    ? `All terms with an end on record (${String(dated)}) had ended by ${formatPeriod(day)}: who holds these offices now is not on record.`
    : `The end of ${String(dated)} is on record; ${String(running)} of these had not ended on ${formatPeriod(day)}. Where an ended term has no later entry, the successor is not on record.`;
}

/** Returns 0 for a term that runs on a day or has begun without an end on record, 1 if it has no day, 2 if it is over. */
function ageOf(term: OfficeTerm, day: string): number {
  if (term.until !== null) return endOf(term) >= periodStart(day) ? 0 : 2;
  return term.from === null ? 1 : 0;
}

/** Offices of a body and its groups, or of one committee, with their terms: those that run first, then the newest. */
export function TermTable({ terms, day, datasetVersion }: TermTableProps) {
  const { asOf } = useShownView();
  const whole = useAskedTable(OFFICE_TERMS);
  const known = terms
    .filter((one) => asOf === null || isOnOrBefore(one.asOf, asOf))
    .sort((left, right) => ageOf(left, day) - ageOf(right, day));
  if (known.length === 0) return null;
  const dated = known.filter(({ until }) => until !== null);
  const running = dated.filter((one) => endOf(one) >= periodStart(day)).length;
  return (
    <div>
      <SearchableTable
        id={OFFICE_TERMS}
        heading={`${counted(known.length, 'term')} of office on record`}
        what="terms"
        caption="Terms of office"
        intro={termIntro(dated.length, running, day)}
        rows={known}
        columns={columns}
        rowId={({ id }) => id}
        firstRows={8}
        whole={whole}
        roomy={['holder']}
      />
      <TableDownloads table="office-terms" datasetVersion={datasetVersion} />
    </div>
  );
}
