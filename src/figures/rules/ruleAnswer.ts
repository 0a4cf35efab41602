import { isDay } from '../../contract/periodDays.ts';
import { Market, type RulePhase } from '../../contract/rules.ts';
import {
  byDocument,
  firstDay,
  isNamedByDay,
  phaseName,
  phasesAhead,
  type Horizon,
} from '../../domain/rules.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import type { Sentence } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { phaseItem, RULES } from './ruleItem.ts';

const spanText = ({ day, months }: Horizon): string =>
  months === null
    ? `after ${formatPeriod(day)}`
    : `in the ${counted(months, 'month')} from ${formatPeriod(day)}`;

const places: Readonly<Partial<Record<Market, string>>> = {
  EU: 'the EU',
  UN: 'the UN parties that apply it',
  US: 'the United States',
};

/** Returns a market in a sentence: "the EU". */
export const placeOf = (market: Market): string => places[market] ?? Market.label(market);

/**
 * Names the next rule to bind: "From December 1, 2026, the next rule to bind is GB 38031-2025 in China, on July 1, 2027:
 * traction batteries, types approved before."
 */
export function rulesAnswer(phases: readonly RulePhase[], horizon: Horizon): Sentence {
  const ahead = phasesAhead(phases, horizon);
  const [next] = ahead;
  if (next === undefined)
    return { pieces: [`No rule on record begins to bind ${spanText(horizon)}.`], evidence: [] };
  const { market, from, objects, document } = next;
  const when = from === null ? 'with' : isDay(from) ? 'on' : 'in';
  const sameDay = ahead.filter((one) => firstDay(one) === firstDay(next));
  const more = byDocument(sameDay).length - 1;
  const others = more === 0 ? '' : `; ${counted(more, 'other')} on the same day`;
  return {
    pieces: [
      `From ${formatPeriod(horizon.day)}, the next rule to bind is ${document} in ${placeOf(market)}, ${when} `,
      { ...phaseItem(next), id: numberId(RULES, `next|${next.id}`) },
      `: ${objects}${isNamedByDay(next) ? '' : `, ${phaseName(next)}`}${others}.`,
    ],
    evidence: sameDay.map(({ evidence }) => evidence),
  };
}
