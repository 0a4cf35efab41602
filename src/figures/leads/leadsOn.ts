import type { Ask } from '../../contract/document.ts';
import {
  leadHistoryDocument,
  leadsDocument,
  type Lead,
  type LeadHistoryDocument,
  type LeadsDocument,
} from '../../contract/overview.ts';
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

/** The comparisons as they are, or how each came to be: only the view of an earlier day needs the latter. */
export const askLeads = (ask: Ask, asOf: string | null) => ({
  newest: asOf === null ? ask(leadsDocument) : null,
  history: asOf === null ? null : ask(leadHistoryDocument),
});

/** The document of comparisons as the view's day knew it; `null` where `askLeads` asked for nothing. */
export function leadsKnown(
  {
    newest,
    history,
  }: { readonly newest: LeadsDocument | null; readonly history: LeadHistoryDocument | null },
  asOf: string | null,
): LeadsDocument | null {
  if (history === null || asOf === null) return newest;
  return { ...history, leads: leadsOn(history.leads, asOf) };
}
