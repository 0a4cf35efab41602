import type { Ask } from '../../contract/document.ts';
import {
  leadHistoryDocument,
  leadsDocument,
  type Lead,
  type LeadHistoryDocument,
  type LeadsDocument,
} from '../../contract/overview.ts';
import { leadOn } from '../../domain/leadMoves.ts';
import { groupBy } from '../../domain/sorting.ts';

/** Returns the comparisons possible on a day, one for each indicator and industry. */
export const leadsOn = (history: LeadHistoryDocument['leads'], day: string): Lead[] =>
  [...groupBy(history, ({ indicatorId, industry }) => `${indicatorId}|${industry}`).values()].flatMap(
    (steps) => leadOn(steps, day) ?? [],
  );

/** Requests the current comparisons, or their history: only the view of an earlier day needs the latter. */
export const askLeads = (ask: Ask, asOf: string | null) => ({
  newest: asOf === null ? ask(leadsDocument) : null,
  history: asOf === null ? null : ask(leadHistoryDocument),
});

/** Returns the document of comparisons as known on the view's day; `null` if `askLeads` requested nothing. */
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
