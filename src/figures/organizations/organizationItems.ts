import type { NamingRow, OrganizationDocument } from '../../contract/organizations.ts';
import type { Source } from '../../contract/primitives.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';

/** Returns the date when a row was known: the later of its period and the date of its source. */
export function knownFrom(period: string | null, source: Source | undefined): string | null {
  const published = source?.publishedOn ?? period;
  if (published === null || period === null) return published;
  return periodEnd(published) > periodEnd(period) ? published : period;
}

/** Returns the card of a committee whose row names the organization, or of an office that it held. */
export const namingItem = (one: NamingRow, organization: string): EvidenceItem => ({
  id: numberId('organization-committees', one.id),
  subject: `${one.name}: ${one.said}`,
  actor: organization,
  text: one.asOf === null ? 'no date' : formatPeriod(one.asOf),
  facts: [{ label: one.page === null ? 'Body' : 'Committee', value: one.title }],
  evidence: one.evidence,
});

/** Descriptions of the measures of company shares. */
const metricNames: Readonly<Record<string, string>> = {
  'rfc-authorship-share': 'Share of RFC authorships',
  'ran1-contribution-share': 'Share of contributions to 3GPP RAN1',
  'ran1-agreed-share': 'Share of agreed documents in 3GPP RAN1',
  'ran1-moderator-share': 'Share of moderators’ documents in 3GPP RAN1',
  'leadership-posts': 'Chair and vice-chair posts in 3GPP',
  '5g-declared-share': 'Share of declared 5G patents',
  '5g-declared-families': 'Declared 5G patent families',
  '5g-active-family-share': 'Share of active declared 5G patent families',
};

const OF_RAN1 =
  'Each document of ordinary RAN1 meetings counts 1, split evenly over the parent companies among its sources.';

/** Definitions of the shares, for those that this dataset counts. */
const metricDefinitions: Readonly<Record<string, string>> = {
  'ran1-contribution-share': `${OF_RAN1} Without those whose only source is a moderator, a rapporteur or an ad-hoc chair.`,
  'ran1-agreed-share': `${OF_RAN1} Those agreed, approved or endorsed, without those whose only source is a moderator, a rapporteur or an ad-hoc chair.`,
  'ran1-moderator-share': `${OF_RAN1} Those whose only source is a moderator, summaries and others.`,
};

const definitionOf = (metric: string) => {
  const definition = metricDefinitions[metric];
  return definition === undefined ? {} : { definition };
};

export const metricName = (metric: string) => metricNames[metric] ?? metric.replaceAll('-', ' ');

type Share = OrganizationDocument['shares'][number];

/** Returns the newest row of each measure in each body. */
export const newestShares = (shares: readonly Share[]): Share[] => {
  const seen = new Map<string, Share>();
  for (const one of shares) {
    const key = `${one.body.id}|${one.metric}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
};

/** Returns the card of the share of a company in the work of a body. */
export const shareItem = (one: Share, company: string): EvidenceItem => ({
  id: numberId('company-shares', `${one.body.id}|${one.metric}|${one.timePeriod}`),
  subject: `${company}: ${metricName(one.metric)}`,
  text: formatValue(one.value, one.unit.code === 'percent' ? 'percent' : 'count'),
  actor: company,
  period: one.timePeriod,
  unit: one.unit.label,
  ...definitionOf(one.metric),
  facts: [{ label: 'Body', value: one.body.name }],
  evidence: one.evidence,
});
