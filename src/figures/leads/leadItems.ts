import { Front, Industry } from '../../contract/codelists.ts';
import type { Lead } from '../../contract/overview.ts';
import { belowFloor, leadSide } from '../../domain/fronts.ts';
import { differenceText } from '../../domain/gap.ts';
import { leadTimes } from '../../domain/leadShare.ts';
import { rivalNames, type Rival } from '../../domain/rivals.ts';
import { statedMark } from '../../domain/values.ts';
import { nounAfter } from '../../domain/words.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { listedItem } from '../../figure/observationItem.ts';
import { belowFloorTexts, statingOf, timesWritten } from './frontWords.ts';

/** Id of the table in links to its numbers. */
export const COMPARISONS = 'comparisons';

/** Returns the subject of a comparison. */
export const frontText = ({ front }: Pick<Lead, 'front'>): string =>
  front === null ? 'None of the five' : Front.label(front);

/** Returns the base of a share, such as "6 of 6", if the note begins with it: 100% of one is not 100% of six. */
const baseOf = ({ note }: Lead['evidence'][Rival]): string | null =>
  /^\d[\d,]* of \d[\d,]*/.exec(note ?? '')?.[0] ?? null;

/** Returns the card of one country's value in a comparison. */
export function leadItem(lead: Lead, rival: Rival): EvidenceItem {
  const { indicatorId: id, title, unit, industry, timePeriod, isPartial, evidence } = lead;
  const item = listedItem(
    numberId(COMPARISONS, `${id}|${industry}|${rival}`),
    // The card names the industry after the country.
    { id, title: title.replace(`: ${Industry.label(industry)}`, ''), unit },
    {
      refArea: rival,
      timePeriod,
      value: lead[rival],
      ...{ obsStatus: isPartial === true ? 'P' : 'A', ...statingOf(lead, rival) },
      evidence: evidence[rival],
    },
    industry,
  );
  const base = unit.kind === 'share' ? baseOf(evidence[rival]) : null;
  return {
    ...item,
    text: base === null ? item.text : `${item.text} (${base})`,
    facts: [...item.facts, { label: 'Area', value: frontText(lead) }],
  };
}

/** A minimum is the greater value here, and a maximum the lesser: in other cases there is no verdict. */
const ratioMark = ({ lowerBounds, upperBounds, estimates }: Lead): string =>
  statedMark({ isLowerBound: (lowerBounds ?? upperBounds) && true, obsStatus: estimates && 'E' });

/**
 * Returns the distance between two values: a difference on a scale without a zero, with the ratio of the odds that it
 * represents; a ratio of the underlying quantities for a logarithm.
 */
function distanceText(lead: Lead): string {
  const { unit, pointsPerTenfold } = lead;
  const times = leadTimes(lead);
  const written = times === null ? null : `${ratioMark(lead)}${timesWritten(times)}×`;
  if (unit.kind !== 'score') return written ?? '';
  const points = differenceText((lead.US ?? 0) - (lead.CN ?? 0), null, 'score');
  const odds = pointsPerTenfold === null || written === null ? '' : `, ${written} the odds`;
  return `${points} ${nounAfter(points, 'point')}${odds}`;
}

/** Returns the leader on a date and the distance, or the reason why there is none. */
export function aheadText(lead: Lead, day: string): string {
  const below = belowFloor(lead, day);
  if (below !== null) return `no verdict: ${belowFloorTexts[below]}`;
  const side = leadSide(lead);
  if (side === 'level') return lead.decided === false ? 'too close to call' : 'tied';
  const distance = distanceText(lead);
  return distance === '' ? rivalNames[side] : `${rivalNames[side]} (${distance})`;
}
