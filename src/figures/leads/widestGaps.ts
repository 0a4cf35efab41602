import { Industry } from '../../contract/codelists.ts';
import type { Lead, LeadsDocument } from '../../contract/overview.ts';
import { belowFloor, isShownOn, leadSide } from '../../domain/fronts.ts';
import { leadShare } from '../../domain/leadShare.ts';
import { compareText } from '../../domain/sorting.ts';
import type { Figure } from '../../figure/figure.ts';
import { isFlat } from '../../figure/firstPaint.ts';
import { indicatorSpec } from '../indicators/indicatorSpec.ts';

/** Number of small figures on the page of an industry. */
export const DRAWN_GAPS = 2;

/** True if a comparison shows a leader on a day: large, new and sure enough, and not level. */
const hasLeader = (lead: Lead, day: string): boolean =>
  isShownOn(lead, day) && belowFloor(lead, day) === null && leadSide(lead) !== 'level';

/** True if it shows a leader of an area. */
const isTold = (lead: Lead, day: string): boolean => lead.front !== null && hasLeader(lead, day);

/** Names the industry of a number that its indicator has for each of several: "AI patents by field: Telecom". */
function withIndustry(lead: Lead, leads: readonly Lead[]): Lead {
  const { indicatorId, industry, title } = lead;
  const isSplit = leads.some((one) => one.indicatorId === indicatorId && one.industry !== industry);
  return isSplit ? { ...lead, title: `${title}: ${Industry.label(industry)}` } : lead;
}

/**
 * Returns the comparisons of some industries: those with a verdict first, of each kind the widest gap first. Next to
 * none every number is a gap without measure: such comparisons follow those of two numbers.
 */
export function widestGaps({ leads }: LeadsDocument, industries: readonly Industry[], day: string): Lead[] {
  const own = leads
    .filter((lead) => industries.includes(lead.industry) && leadShare(lead) !== null)
    .map((lead) => withIndustry(lead, leads));
  const distance = (lead: Lead) => Math.abs(leadShare(lead) ?? 0) % 1;
  return own.sort(
    (a, b) =>
      Number(isTold(b, day)) - Number(isTold(a, day)) ||
      distance(b) - distance(a) ||
      compareText(a.indicatorId, b.indicatorId),
  );
}

/**
 * Returns those with a verdict: one per family, so that several do not show the same table.
 *
 * @param leads comparisons, widest gap first.
 */
export function toldGaps(leads: readonly Lead[], day: string): Lead[] {
  const seen = new Set<string>();
  return leads.filter((lead) => {
    const name = lead.family ?? lead.title;
    const isNew = isTold(lead, day) && !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

/**
 * Returns what the first gap with a verdict may be called next to all others, those of no area included, which the
 * table has too. A gap to none is the widest of all, but no measure.
 *
 * @param leads comparisons, widest gap first; at least one has a verdict.
 */
export function gapName(leads: readonly Lead[], day: string): string {
  const told = leads.filter((lead) => hasLeader(lead, day));
  const size = (lead: Lead) => Math.abs(leadShare(lead) ?? 0);
  const isWidestOf = (all: readonly Lead[]) => all.every((lead) => size(lead) <= size(told[0] ?? lead));
  if (isWidestOf(leads)) return 'Widest gap';
  if (told.length === 1) return 'The only comparison with a verdict';
  return isWidestOf(told) ? 'Widest gap with a verdict' : 'A gap with a verdict';
}

/** Returns the figures of the widest gaps with a verdict. */
export const gapSpecs = (leads: readonly Lead[], day: string, most: number) =>
  toldGaps(leads, day)
    .slice(0, most)
    .map((lead) => indicatorSpec(lead.indicatorId, lead));

/** True if a figure would draw lines that never change: a sentence says as much. */
export const isConstant = (figure: Figure): boolean => figure.kind === 'lines' && isFlat(figure);
