import type { Figure, LinesFigure } from '../figure.ts';
import { pointText } from '../pointText.ts';
import type { Contender, Field } from './contenders.ts';
import { gapOf, gapText, isOrdered } from './gapOf.ts';

/** Whether values are places of a ranking, of which the first is the best. */
const isPlaces = (figure: Figure): boolean => figure.kind === 'lines' && figure.reversed === true;

/** "Highest", or "Lowest" where the lower value leads; of places the best. */
export const leadWord = (figure: Figure): string =>
  isPlaces(figure) ? 'Best place' : figure.lowerLeads === true ? 'Lowest' : 'Highest';
const sideWord = (figure: Figure): string =>
  isPlaces(figure) ? 'ahead of' : figure.lowerLeads === true ? 'below' : 'above';

const onPeriod = (period: string | null): string =>
  period === null ? '' : period.includes(',') ? ` on ${period}` : ` in ${period}`;

const MOST_NAMES = 2;

/** "A and B", "A, B and 3 more". */
function namesOf(contenders: readonly Contender[]): string {
  const names = contenders.slice(0, MOST_NAMES).map(({ label }) => label);
  const rest = contenders.length - MOST_NAMES;
  return rest > 0 ? `${names.join(', ')} and ${String(rest)} more` : names.join(' and ');
}

/** How the first of a field stands to the next, as the end of its sentence; empty where they cannot be compared. */
function standing(first: Contender, next: Contender | undefined, figure: Figure): string {
  if (next === undefined) return '';
  const gap = gapOf(first, next, figure.format);
  if (gap === null) return '';
  return isOrdered(gap)
    ? `, ${gapText(gap, figure)} ${sideWord(figure)} ${next.label}`
    : `, cannot be separated from ${next.label} at ${pointText(next.point, figure)}`;
}

/** "Newest on August 22, 2026: United States ahead, +17 ± 14": a signed value says who is ahead, not who is highest. */
function signedText({ point, value }: Contender, period: string | null, figure: LinesFigure): string {
  const { above = '', below = '' } = figure.zeroLine ?? {};
  const side = value > 0 ? above : value < 0 ? below : 'level';
  return `Newest${onPeriod(period)}: ${side}, ${pointText(point, figure)}`;
}

/**
 * Who leads a field, with value and interval: "Highest in 2025: Germany at 134, 42 above United States". Equal
 * values share the place; those whose intervals do not tell them apart are not put in order.
 *
 * @param withGap whether the next one is named too.
 */
export function leaderText({ name, period, contenders }: Field, figure: Figure, withGap: boolean): string {
  const [first] = contenders;
  if (first === undefined) return '';
  if (figure.kind === 'lines' && figure.zeroLine !== undefined) return signedText(first, period, figure);
  const level = contenders.filter(({ value }) => value === first.value);
  const text = pointText(first.point, figure);
  const of = name === null ? '' : ` ${name}`;
  const lead = `${contenders.length === 1 ? 'Only value' : leadWord(figure)}${of}${onPeriod(period)}`;
  if (level.length > 1) return `${lead}: ${namesOf(level)}, each ${text}`;
  return `${lead}: ${first.label} at ${text}${withGap ? standing(first, contenders[1], figure) : ''}`;
}
