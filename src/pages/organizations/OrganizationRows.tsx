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
  /** Place of the search, stated if there are no rows. */
  readonly none: string;
  readonly cut: KnownRows<Row>;
  readonly children: ReactNode;
}

/** A section of the page: its table, or a note on the search without a result. */
function Part<Row>({ id, heading, what, none, cut, children }: PartProps<Row>) {
  const { asOf } = useShownView();
  return (
    <Section id={id} title={heading}>
      <p className="mb-3 max-w-3xl text-sm text-soft empty:hidden" data-exempt="count">
        {cut.known.length === 0 && `${none} `}
        {leftOutNote(cut, what, asOf)}
      </p>
      {cut.known.length > 0 && children}
    </Section>
  );
}

/** Committees whose row names the organization, with the wording. */
export function CommitteesNaming({ rows }: { readonly rows: readonly NamingRow[] }) {
  const sources = useSources();
  const { asOf } = useShownView();
  const told = rows.filter(({ said }) => asOf === null || laterDates(said, asOf).length === 0);
  const cut = knownOn(told, (one) => knownFrom(one.asOf, sources[one.evidence.sourceId]), asOf);
  return (
    <Part
      id="organization-committees"
      heading="Committees that name it"
      what="committee"
      none="Looked for in the rows of committees: none names it as who leads or sits in one."
      cut={cut}
    >
      <PlainTable
        caption="Committees that name it"
        columns={['Committee', 'What the row says', 'As of']}
        roomy={['Committee', 'What the row says']}
        rows={cut.known.map((one) => ({
          key: one.id,
          cells: [
            <TextLink key="name" to={`/participation?q=${encodeURIComponent(one.name)}`}>
              {`${one.name}, ${one.title}`}
            </TextLink>,
            one.said,
            <EvidenceValue key="as-of" item={namingItem(one)} />,
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
    <Part
      id="organization-shares"
      heading="Its share of the work"
      what="share"
      none="Looked for in the shares of companies in bodies: none is under its name."
      cut={cut}
    >
      <PlainTable
        caption="Its share of the work"
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

/** Plans that it issued, alone or with others. */
export function PlansIssued({ document }: CompanySharesProps) {
  const { asOf } = useShownView();
  const { plans, sources } = document;
  const cut = knownOn(plans, (one) => knownFrom(one.publishedOn, sources[one.sourceId]), asOf);
  return (
    <Part
      id="organization-plans"
      heading="Plans that it issued"
      what="plan"
      none="Looked for among the issuers of plans: none on record is its own."
      cut={cut}
    >
      <PlainTable
        caption="Plans that it issued"
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
