import type { Lead, LeadHistoryDocument, LeadsDocument } from '../../contract/overview.ts';
import { isOnOrBefore } from '../../domain/periods.ts';

/** The comparisons that could be made on a day: of each indicator and industry the last step known by then. */
export function leadsOn(history: LeadHistoryDocument['leads'], day: string): Lead[] {
  const newest = new Map<string, Lead>();
  for (const step of history) {
    // Steps of one comparison are in the order in which they became known.
    if (isOnOrBefore(step.knownOn, day)) newest.set(`${step.indicatorId}|${step.industry}`, step);
  }
  return [...newest.values()];
}

/** The document of comparisons as it would have been on a day. */
export const leadsOfDay = (history: LeadHistoryDocument, day: string): LeadsDocument => ({
  ...history,
  leads: leadsOn(history.leads, day),
});
