import type { HeldOffice } from '../../contract/bodies.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { NO_DATA } from '../../domain/values.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { officeRows } from '../../figures/bodies/heldOffices.ts';
import { officeName } from '../../figures/bodies/officeNames.ts';
import { Section } from '../../ui/Section.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useSources } from '../../frame/RecordScope.tsx';
import { HELD_OFFICES, heldOfficeItem } from '../../figures/bodies/bodyItems.ts';

/** Maximum number of other areas in a cell; the download has all of them. */
const MOST_OTHERS = 4;

interface HeldProps {
  readonly held: readonly HeldOffice[];
  readonly isNamed?: boolean;
}

/** The seats of an area with their period; several rows if sources differ. */
function HeldOffices({ held, isNamed = false }: HeldProps) {
  if (held.length === 0) return <span className="text-soft italic">{NO_DATA}</span>;
  return held.map((one) => (
    <span key={`${one.refArea} ${one.timePeriod} ${one.evidence.sourceId}`} className="block">
      <EvidenceValue item={heldOfficeItem(one, isNamed)} />{' '}
      <span className="text-xs text-soft">{formatPeriod(one.timePeriod)}</span>
    </span>
  ));
}

interface OfficeTableProps {
  readonly offices: readonly HeldOffice[];
  /** True if terms of office are listed below, which say more than that no office is on record. */
  readonly hasTerms: boolean;
  readonly datasetVersion: string;
}

/** Seats, memberships and offices of a body by name: the newest set on record, both countries first. */
export function OfficeTable({ offices, hasTerms, datasetVersion }: OfficeTableProps) {
  const sources = useSources();
  const { asOf } = useShownView();
  const cut = knownOn(
    offices,
    ({ timePeriod, evidence }) => {
      const published = sources[evidence.sourceId]?.publishedOn ?? timePeriod;
      return periodEnd(published) > periodEnd(timePeriod) ? published : timePeriod;
    },
    asOf,
  );
  const rows = officeRows(cut.known);
  const whole = useAskedTable(HELD_OFFICES);
  if (offices.length === 0 && hasTerms) return null;
  return (
    <Section id="body-offices" title="Seats and offices">
      <p className="mb-3 max-w-3xl text-sm text-soft" data-exempt="count">
        {rows.length === 0
          ? 'No seats or offices on record. Chairs of committees and dated facts are listed below, if there are any. '
          : 'Latest holders on record for each office; others may have held it before. '}
        {leftOutNote(cut, 'row', asOf)}
      </p>
      {rows.length > 0 && (
        <>
          <PlainTable
            caption="Seats and offices"
            columns={['Office', 'China', 'United States', 'Others']}
            roomy={['Office', 'Others']}
            first={{ most: 5, onPhone: 4, whole, what: 'offices' }}
            rows={rows.map(({ role, CN, US, others }) => ({
              key: role,
              cells: [
                officeName(role),
                <HeldOffices key="cn" held={CN} />,
                <HeldOffices key="us" held={US} />,
                <span key="others">
                  <HeldOffices held={others.slice(0, MOST_OTHERS)} isNamed />
                  {others.length > MOST_OTHERS && (
                    <span className="text-xs text-soft">
                      and {String(others.length - MOST_OTHERS)} more (download the table)
                    </span>
                  )}
                </span>,
              ],
            }))}
          />
          <TableDownloads table="memberships" datasetVersion={datasetVersion} />
        </>
      )}
    </Section>
  );
}
