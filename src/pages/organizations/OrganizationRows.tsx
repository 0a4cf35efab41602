import { laterDates } from '../../contract/laterDates.ts';
import type { NamingRow, OrganizationDocument } from '../../contract/organizations.ts';
import type { Source } from '../../contract/primitives.ts';
import { knownOn, leftOutNote, type KnownRows } from '../../domain/known.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import type { ReactNode } from 'react';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useSources } from '../../frame/RecordScope.tsx';

/** Returns the date when a row was known: the later of its period and the date of its source. */
function knownFrom(period: string | null, source: Source | undefined): string | null {
  const published = source?.publishedOn ?? period;
  if (published === null || period === null) return published;
  return periodEnd(published) > periodEnd(period) ? published : period;
}

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

interface CommitteesNamingProps {
  readonly rows: readonly NamingRow[];
}

/** Committees whose row names the organization, with the wording. */
export function CommitteesNaming({ rows }: CommitteesNamingProps) {
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
            <EvidenceValue
              key="as-of"
              item={{
                id: numberId('organization-committees', one.id),
                subject: `${one.name}: ${one.said}`,
                actor: one.name,
                text: one.asOf === null ? 'no date' : formatPeriod(one.asOf),
                facts: [{ label: 'Committee', value: one.title }],
                evidence: one.evidence,
              }}
            />,
          ],
        }))}
      />
    </Part>
  );
}

/** Descriptions of the measures of company shares. */
const metricNames: Readonly<Record<string, string>> = {
  'rfc-authorship-share': 'Share of RFC authorships',
  'ran1-contribution-share': 'Share of contributions to 3GPP RAN1',
  'ran1-agreed-share': 'Share of agreed documents in 3GPP RAN1',
  'ran1-moderator-share': 'Share of moderator summaries in 3GPP RAN1',
  'leadership-posts': 'Chair and vice-chair posts in 3GPP',
  '5g-declared-share': 'Share of declared 5G patents',
  '5g-declared-families': 'Declared 5G patent families',
  '5g-active-family-share': 'Share of active declared 5G patent families',
};

const OF_RAN1 =
  'Each document of ordinary RAN1 meetings counts 1, split evenly over the parent companies among its sources.';

/** Definitions of the shares, for those that this dataset counts. */
const metricDefinitions: Readonly<Record<string, string>> = {
  'ran1-contribution-share': `${OF_RAN1} Company contributions, without moderator summaries.`,
  'ran1-agreed-share': `${OF_RAN1} Documents agreed, approved or endorsed.`,
  'ran1-moderator-share': `${OF_RAN1} Moderator or feature-lead summaries.`,
};

const definitionOf = (metric: string) => {
  const definition = metricDefinitions[metric];
  return definition === undefined ? {} : { definition };
};

const metricName = (metric: string) => metricNames[metric] ?? metric.replaceAll('-', ' ');

type Share = OrganizationDocument['shares'][number];

/** Returns the newest row of each measure in each body. */
const newestShares = (shares: readonly Share[]): Share[] => {
  const seen = new Map<string, Share>();
  for (const one of shares) {
    const key = `${one.body.id}|${one.metric}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
};

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
            <EvidenceValue
              key="value"
              item={{
                id: numberId('company-shares', `${one.body.id}|${one.metric}|${one.timePeriod}`),
                subject: `${organization.name}: ${metricName(one.metric)}`,
                text: formatValue(one.value, one.unit.code === 'percent' ? 'percent' : 'count'),
                actor: organization.name,
                period: one.timePeriod,
                unit: one.unit.label,
                ...definitionOf(one.metric),
                facts: [{ label: 'Body', value: one.body.name }],
                evidence: one.evidence,
              }}
            />,
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
