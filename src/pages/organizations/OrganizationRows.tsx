import { laterDates } from '../../contract/laterDates.ts';
import type { NamingRow, OrganizationDocument } from '../../contract/organizations.ts';
import { knownOn, leftOutNote, type KnownRows } from '../../domain/known.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import type { ReactNode } from 'react';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useSources } from '../../frame/RecordScope.tsx';
import {
  knownFrom,
  metricName,
  namingItem,
  newestShares,
  shareItem,
} from '../../figures/organizations/organizationItems.ts';

interface PartProps<Row> {
  readonly id: string;
  readonly heading: string;
  /** Singular noun for a row. */
  readonly what: string;
  readonly cut: KnownRows<Row>;
  readonly children: ReactNode;
}

/** A section of the page: its table, or a note that none of its rows is of the date of the view. */
function Part<Row>({ id, heading, what, cut, children }: PartProps<Row>) {
  const { asOf } = useShownView();
  return (
    <Section id={id} title={heading}>
      <p className="mb-3 max-w-3xl text-sm text-soft empty:hidden" data-exempt="count">
        {cut.known.length === 0 && 'None on record by this date. '}
        {leftOutNote(cut, what, asOf)}
      </p>
      {cut.known.length > 0 && children}
    </Section>
  );
}

/** Committees whose row names the organization, with the wording, and the offices that it held. */
export function CommitteesNaming({
  rows,
  name,
}: {
  readonly rows: readonly NamingRow[];
  readonly name: string;
}) {
  const sources = useSources();
  const { asOf } = useShownView();
  const told = rows.filter(({ said }) => asOf === null || laterDates(said, asOf).length === 0);
  const cut = knownOn(told, (one) => knownFrom(one.asOf, sources[one.evidence.sourceId]), asOf);
  return (
    <Part id="organization-committees" heading="Committee seats and offices" what="committee" cut={cut}>
      <PlainTable
        caption="Committee seats and offices"
        columns={['Committee', 'Role on record', 'As of']}
        roomy={['Committee', 'Role on record']}
        rows={cut.known.map((one) => ({
          key: one.id,
          cells: [
            one.page === null ? (
              `${one.name}, ${one.title}`
            ) : (
              <TextLink key="name" to={`/committees/${one.page}`}>
                {`${one.name}, ${one.title}`}
              </TextLink>
            ),
            one.said,
            <EvidenceValue key="as-of" item={namingItem(one, name)} />,
          ],
        }))}
      />
    </Part>
  );
}

interface CompanySharesProps {
  readonly document: OrganizationDocument;
}

/** The company's share in the work of bodies: the newest on record of each measure. */
export function CompanyShares({ document }: CompanySharesProps) {
  const { asOf } = useShownView();
  const { sources, shares, organization } = document;
  const cut = knownOn(
    shares,
    ({ timePeriod, evidence }) => knownFrom(timePeriod, sources[evidence.sourceId]),
    asOf,
  );
  return (
    <Part id="organization-shares" heading="Share of contributions" what="share" cut={cut}>
      <PlainTable
        caption="Share of contributions"
        columns={['Body', 'Measure', 'Value', 'Period']}
        roomy={['Measure']}
        numeric={['Value']}
        rows={newestShares(cut.known).map((one) => ({
          key: `${one.body.id} ${one.metric}`,
          cells: [
            <TextLink key="body" to={`/bodies/${one.body.id}`}>
              {one.body.name}
            </TextLink>,
            metricName(one.metric),
            <EvidenceValue key="value" item={shareItem(one, organization.name)} />,
            formatPeriod(one.timePeriod),
          ],
        }))}
      />
    </Part>
  );
}

/** Its plans, alone or with others; one in preparation is not issued yet. */
export function PlansIssued({ document }: CompanySharesProps) {
  const { asOf } = useShownView();
  const { plans, sources } = document;
  const cut = knownOn(plans, (one) => knownFrom(one.publishedOn, sources[one.sourceId]), asOf);
  return (
    <Part id="organization-plans" heading="Plans issued or in preparation" what="plan" cut={cut}>
      <PlainTable
        caption="Plans issued or in preparation"
        columns={['Plan', 'Published', 'Source']}
        roomy={['Plan', 'Source']}
        rows={cut.known.map((one) => ({
          key: one.id,
          cells: [
            <TextLink key="plan" to={`/ev-plans?metric=${one.id}`}>
              {one.title}
            </TextLink>,
            <span key="day" data-set-ahead>
              {one.publishedOn === null ? 'no date' : formatPeriod(one.publishedOn)}
            </span>,
            <TextLink key="source" to={`/sources/${one.sourceId}`}>
              {sources[one.sourceId]?.publisher ?? one.sourceId}
            </TextLink>,
          ],
        }))}
      />
    </Part>
  );
}
