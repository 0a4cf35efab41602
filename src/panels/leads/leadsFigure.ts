import { industries, industryLabels } from '../../contract/codelists.ts';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import type { FigurePoint, Finding, LeadsFigure } from '../../figure/figure.ts';
import { figureBasis, type FigureContext } from '../../figure/figureContext.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { formatValue } from '../../figure/formatValue.ts';
import { countEvidence, valueRow } from '../../figure/derivationRows.ts';
import { makeDifference, makePoint } from '../../figure/point.ts';
import { rowsBehind } from '../../figure/sumPoint.ts';

/** Columns, and the panels whose indicators stand in them. */
const columns = [
  { id: 'market', label: 'Markets and prices', panels: ['ev-plans', 'ai-pricing'] },
  { id: 'frontier', label: 'Leaderboards', panels: ['leaderboards'] },
  { id: 'seats', label: 'Seats', panels: ['participation'] },
  { id: 'diffusion', label: 'Industry and diffusion', panels: ['policy', 'overview'] },
] as const;

const columnOf = (panel: Lead['panel']): string =>
  columns.find(({ panels }) => panels.some((one) => one === panel))?.id ?? 'diffusion';

/**
 * How far apart two values are, as a share of their sum: −1 all China's, 1 all the United States', 0 level.
 * Positive means that the United States leads. `null` where the two cannot be set against each other.
 */
export function leadShare(lead: Pick<Lead, 'US' | 'CN' | 'leadDirection'>): number | null {
  const { US, CN } = lead;
  if (US === null || CN === null || US < 0 || CN < 0 || US + CN === 0) return null;
  const share = (US - CN) / (US + CN);
  return lead.leadDirection === 'higher' ? share : -share;
}

function leadPoint(lead: Lead, share: number): FigurePoint {
  const write = (value: number | null) => `${formatValue(value, 'decimal')} ${lead.unit.label}`;
  return makeDifference({
    // An indicator that is split by industry has a mark in the row of each.
    key: `${lead.indicatorId}|${lead.industry}`,
    seriesId: columnOf(lead.panel),
    at: lead.industry,
    subject: `${lead.title}, ${industryLabels[lead.industry]}`,
    period: lead.timePeriod,
    value: share,
    text: `China ${write(lead.CN)}, United States ${write(lead.US)}`,
    actor: 'China and United States',
    unit: lead.unit.label,
    comparableAs: null,
    // Values of indicators have no intervals that could carry a lead.
    decided: null,
    evidence: lead.evidence.CN.confidence === 'low' ? lead.evidence.CN : lead.evidence.US,
    derivation: {
      method: 'leadShare',
      formula: `(United States − China) ÷ (United States + China)${lead.leadDirection === 'lower' ? ', with the sign turned since the lower value leads' : ''} = ${formatValue(share, 'decimal')}`,
      inputs: [
        valueRow(`China: ${lead.title}`, lead.CN, write(lead.CN), lead.evidence.CN),
        valueRow(`United States: ${lead.title}`, lead.US, write(lead.US), lead.evidence.US),
      ],
    },
    facts: [
      { label: 'China', value: write(lead.CN) },
      { label: 'United States', value: write(lead.US) },
      { label: 'Lead is', value: lead.leadDirection === 'higher' ? 'the higher value' : 'the lower value' },
      { label: 'Period', value: formatPeriod(lead.timePeriod) },
    ],
  });
}

/** How many comparisons a country leads on, with both values of each. */
function leadCount(area: 'CN' | 'US', own: readonly FigurePoint[], all: readonly FigurePoint[]): Finding[] {
  const first = own[0] ?? all[0];
  if (first === undefined) return [];
  const actor = area === 'CN' ? 'China' : 'United States';
  const point = makePoint({
    key: `${area}|comparisons`,
    seriesId: first.seriesId,
    at: first.at,
    subject: `${actor}: comparisons on which it leads`,
    actor,
    period: '',
    value: own.length,
    text: String(own.length),
    unit: 'comparisons',
    comparableAs: null,
    evidence: countEvidence(
      own.flatMap(rowsBehind).map((row) => row.evidence),
      'values',
      first.evidence,
    ),
    derivation: {
      method: 'leadShare',
      formula: `Number of comparisons whose lead share is ${area === 'CN' ? 'below' : 'above'} zero, out of ${String(all.length)}`,
      inputs: own.flatMap(rowsBehind),
    },
  });
  return [{ text: String(own.length), point }];
}

/** Per industry, on which indicators which of the two countries leads, and by how much. */
export function leadsFigure(document: LeadsDocument, context: FigureContext): LeadsFigure {
  const chosen = context.industries;
  const points = document.leads
    .filter((lead) => chosen.length === 0 || chosen.includes(lead.industry))
    .flatMap((lead) => {
      const share = leadShare(lead);
      return share === null ? [] : [leadPoint(lead, share)];
    });
  const us = points.filter((point) => (point.value ?? 0) > 0);
  const cn = points.filter((point) => (point.value ?? 0) < 0);
  return {
    ...figureBasis(context, document, points, true),
    kind: 'leads',
    id: 'leads',
    title: `China leads on ${String(cn.length)}, the United States on ${String(us.length)} comparisons`,
    findings: [...leadCount('CN', cn, points), ...leadCount('US', us, points)],
    definition:
      'Both countries’ values of one indicator at the newest period for which both have one; the mark stands at their difference as a share of their sum.',
    subtitle:
      'One mark an indicator and industry at its newest common period: left of the line China leads, right of it the United States; hollow is low confidence',
    series: columns.map(({ id, label }) => ({ id, label, tone: null, fill: 'solid' })),
    rows: industries
      .filter((id) => points.some((point) => point.at === id))
      .map((id) => ({ id, label: industryLabels[id], detail: null, tone: null })),
    points,
    format: 'decimal',
    measure: 'Values of both countries',
    interval: null,
    notes: [
      'Distance from the line is the difference as a share of the sum of both values.',
      'Counts of comparisons depend on which indicators exist here and how they are split; they are no score.',
    ],
  };
}
