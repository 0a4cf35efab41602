import type { Industry } from '../../contract/codelists.ts';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import { leadShare } from '../../domain/leadShare.ts';
import { compareText } from '../../domain/sorting.ts';
import { indicatorSpec } from '../indicators/indicatorSpec.ts';

/** Number of small figures on the page of an industry. */
const MOST_WIDEST = 6;

/** Returns the comparisons of some industries, widest gap first. */
export function widestGaps({ leads }: LeadsDocument, industries: readonly Industry[]): Lead[] {
  const own = leads.filter((lead) => industries.includes(lead.industry) && leadShare(lead) !== null);
  const distance = (lead: Lead) => Math.abs(leadShare(lead) ?? 0);
  return own.sort((a, b) => distance(b) - distance(a) || compareText(a.indicatorId, b.indicatorId));
}

/**
 * Returns the indicators with the widest gaps as figures: one per family, so that six figures do not show the same
 * table.
 */
export function widestSpecs(leads: readonly Lead[]) {
  const seen = new Set<string>();
  const first = leads.filter(({ family, title, bothSmall }) => {
    const name = family ?? title;
    const isNew = !seen.has(name) && !bothSmall;
    seen.add(name);
    return isNew;
  });
  return first.slice(0, MOST_WIDEST).map((lead) => indicatorSpec(lead.indicatorId, lead));
}
