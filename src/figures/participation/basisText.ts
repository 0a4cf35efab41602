import type { Basis } from '../../contract/measures.ts';
import { statedText } from '../../figure/statedText.ts';
import { formatPeriod } from '../../domain/periods.ts';
import type { BasedValue, CountChoice, Untold } from '../../domain/counts.ts';
import { amountText, statedMark, NO_DATA, formatValue } from '../../domain/values.ts';
import { rivalNames, rivals, type Rival } from '../../domain/rivals.ts';
import { belowFloorTexts } from '../leads/frontWords.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import { groupBy } from '../../domain/sorting.ts';
import { unitFor, wholeText } from '../../domain/words.ts';
import type { Derivation } from '../../contract/primitives.ts';

/** Readable units for a divided count: 0.00006 secretariats per head is meaningless. */
export const basisScales: Readonly<Record<Basis, { readonly by: number; readonly words: string }>> = {
  absolute: { by: 1, words: '' },
  'per-head': { by: 10_000_000, words: ' per 10 million people' },
  // GDP is recorded in billions.
  'per-gdp': { by: 1000, words: ' per trillion USD of GDP' },
  'per-seat': { by: 100, words: ' per 100 member seats' },
};

/** Divisor of a value. */
const dividerNames: Readonly<Record<Basis, string>> = {
  absolute: 'nothing',
  'per-head': 'population',
  'per-gdp': 'GDP in billions of current USD',
  'per-seat': 'member seats',
};

/** Returns the definition of a count, and what it is divided by, which may be of an earlier year. */
export const basedDefinition = ({ basis, count: { definition }, CN, US }: CountChoice): string => {
  const by = CN?.by ?? US?.by;
  return by == null
    ? definition
    : `${definition.replace(/\.?$/, '.')} Divided by ${dividerNames[basis]}, ${formatPeriod(by.timePeriod)}; shown${basisScales[basis].words}.`;
};

/** Returns the formula of a divided value: "95 ÷ 1,405,000,000 × 10,000,000, rounded to three digits". */
export const basedFormula = ({ side, by }: BasedValue, { basis }: CountChoice): string =>
  `${formatValue(side.value, 'count')} ÷ ${formatValue(by?.value ?? 1, 'count')} × ${formatValue(basisScales[basis].by, 'count')}, rounded to three digits`;

/** Returns only the number, for a narrow column: "92", "11.5 %", "≥ 40"; "no data" if there is none. */
export function briefText(based: BasedValue | null, { basis, count }: CountChoice): string {
  if (based === null) return NO_DATA;
  const stated = { ...based.side, value: based.value };
  if (basis !== 'absolute') {
    const scaled = Number((based.value * basisScales[basis].by).toPrecision(3));
    return statedText({ ...stated, value: scaled }, 'decimal');
  }
  return statedText(stated, count.unit.code === 'percent' ? 'percent' : 'count');
}

/** Returns "92 secretariats" or "2.7 secretariats per 10 million people"; "no data" if there is none. */
export function basedText(based: BasedValue | null, choice: CountChoice): string {
  const number = briefText(based, choice);
  const { unit } = choice.count;
  if (based === null || unit.code === 'percent') return number;
  return `${number} ${unitFor(number, unit.label)}${basisScales[choice.basis].words}`;
}

/** Reason why the leader is unknown. */
export const untoldTexts: Readonly<Record<Untold, string>> = {
  'one-side': 'only one of the two on record',
  few: `${belowFloorTexts.few}, or ${belowFloorTexts['few-committees']}`,
  unsure: belowFloorTexts.unsure,
  unattributed: 'the unattributed share could tip the result',
  'sources-differ': 'sources differ on who has more',
  bound: 'one value is only a minimum',
};

/** Returns how often each reason occurs, most frequent first: "too old (12); low confidence (2)". */
export const countedReasons = (reasons: readonly string[]): string =>
  [...groupBy(reasons, (reason) => reason)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, own]) => `${reason} (${wholeText(own.length)})`)
    .join('; ');

/** Returns the leader, or why it is unknown. */
export function leaderWords({ leader, why }: Pick<CountChoice, 'leader' | 'why'>): string {
  if (why !== null) return `undetermined: ${untoldTexts[why]}`;
  return leader === 'level' || leader === null ? 'tied' : `${rivalNames[leader]} leads`;
}

/** Returns the rows behind a value: the count, and its denominator. */
function sideRows(area: Rival, choice: CountChoice): Derivation['inputs'] {
  const based = choice[area];
  if (based === null) return [];
  const { side, by } = based;
  const label = `${rivalNames[area]}: ${choice.count.title}`;
  const own = valueRow(
    label,
    side.value,
    `${statedMark(side)}${amountText(side.value, choice.count.unit.label, 'count')}`,
    side.evidence,
  );
  if (by === null) return [own];
  const words = `${rivalNames[area]}: ${dividerNames[choice.basis]}, ${formatPeriod(by.timePeriod)}`;
  return [own, valueRow(words, by.value, formatValue(by.value, 'count'), by.evidence)];
}

/** Returns the rows behind a choice, those of China first. */
export const choiceRows = (choice: CountChoice): Derivation['inputs'] =>
  rivals.flatMap((area) => sideRows(area, choice));
