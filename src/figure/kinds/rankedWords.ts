import { isInPart } from '../../domain/coverage.ts';
import { firstOf } from '../../domain/words.ts';
import { listed } from '../../domain/formats.ts';
import { formatValue } from '../../domain/values.ts';
import type { AnyFigure, FigurePoint } from '../parts.ts';
import { pointText, spokenText } from '../pointText.ts';
import { gapOf, gapWords, isOrdered, isTotal, type Contender, type Field, type Naming } from './fields.ts';
import type { KindOf } from './kind.ts';

const MOST_NAMED_ROWS = 10;

/** Example: "a; b; and 3 more, which the table has". */
export const firstTexts = (texts: readonly string[]): string =>
  `${firstOf(texts, MOST_NAMED_ROWS)}${texts.length > MOST_NAMED_ROWS ? ', which the table has' : ''}`;

/** Returns " on May 26, 2026" or " in 2025"; empty without a period. */
export const onPeriod = (period: string | null): string =>
  period === null ? '' : period.includes(',') ? ` on ${period}` : ` in ${period}`;

/** The same for a field, with " (partial)" if its period is not over or not counted to its end. */
const whenOf = ({ period, contenders }: Field): string =>
  `${onPeriod(period)}${period !== null && contenders.some(({ point }) => point.status === 'P') ? ' (partial)' : ''}`;

const MOST_NAMES = 2;

/** Returns "A and B" or "A, B, and 3 more". */
function contenderNames(contenders: readonly Contender[]): string {
  const names = contenders.slice(0, MOST_NAMES).map(({ label }) => label);
  const rest = contenders.length - MOST_NAMES;
  return listed(rest > 0 ? [...names, `${String(rest)} more`] : names);
}

/** Returns the sample, such as " of flagships"; empty if the values are complete. */
export const ofSample = ({ sample }: AnyFigure): string => (sample === undefined ? '' : ` of ${sample}`);

/** Counts of incomplete lists: none of them is the highest. */
const isPartial = ({ contenders }: Field): boolean =>
  contenders.length > 1 &&
  contenders.some(({ point: { coverage } }) => coverage !== null && isInPart(coverage));

const isMarked = ({ point }: Contender, mark: '≥' | '<'): boolean => point.text?.startsWith(mark) === true;

/** True if bounds leave open which of two values is higher: the lower may be higher, or the higher lower. */
const boundsLeaveOpen = ([one, other, ...others]: readonly Contender[]): boolean => {
  if (one === undefined || other === undefined || others.length > 0) return false;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  return isMarked(low, '≥') || isMarked(high, '<');
};

/**
 * Returns the value after a field's first, as the end of its sentence, and whether it is too close; empty if the two
 * cannot be compared.
 */
function nextText(first: Contender, { contenders, words }: Field, figure: AnyFigure): string {
  const [, next] = contenders;
  if (next === undefined) return '';
  const gap = gapOf(first, next, figure.format);
  if (gap === null) return '';
  // A lower bound may be above a higher value.
  const low = first.value > next.value ? next : first;
  if (isMarked(low, '≥')) return '';
  const alike = contenders.filter(({ value }) => value === next.value).length - 1;
  const names = alike === 0 ? `${next.label} at` : `${next.label} and ${String(alike)} more, each`;
  return `; ${words.next}${names} ${pointText(next.point, figure)}${isOrdered(gap) ? '' : ' (too close to call)'}`;
}

/**
 * Returns a group that is higher than every single holder, to be named before the highest of these; empty otherwise.
 */
function highestGroup(first: Contender, { rest }: Field, figure: AnyFigure): string {
  const [group] = rest.filter((one) => !isTotal(one)).toSorted((a, b) => b.value - a.value);
  if (group === undefined || figure.lowerLeads === true || group.value <= first.value) return '';
  return `${group.label} at ${pointText(group.point, figure)}; of single countries, `;
}

/** Returns what keeps values from an order, as the start of a sentence; `null` if nothing does. */
const whyUnordered = (field: Field): string | null =>
  boundsLeaveOpen(field.contenders) ? 'Bounds' : isPartial(field) ? 'Incomplete list' : null;

/** Returns the values of a field that has no first, by size. */
function unrankedNames({ contenders, rest }: Field, figure: AnyFigure): string {
  const all = [...contenders, ...rest.filter((one) => !isTotal(one))].toSorted((a, b) => b.value - a.value);
  return firstOf(
    all.map(({ label, point }) => `${label} ${pointText(point, figure)}`),
    MOST_NAMES,
  );
}

/**
 * Returns the leader of a field with value and interval: "Highest in 2025: Germany at 134; next, United States at 92".
 * Equal values share the rank; values that their intervals do not tell apart, or that are bounds, are not ordered. A group that holds more
 * than any single one is named first. Incomplete lists are stated without ranks.
 *
 * @param withGap true to name the next one, too.
 */
export function leaderText(field: Field, figure: AnyFigure, withGap: boolean): string {
  const { name, contenders, words } = field;
  const [first] = contenders;
  if (first === undefined) return '';
  const level = contenders.filter(({ value }) => value === first.value);
  const text = pointText(first.point, figure);
  const of = `${name === null ? '' : ` ${name}`}${ofSample(figure)}`;
  const unordered = whyUnordered(field);
  if (unordered !== null)
    return `${unordered}, not ranked${of}${whenOf(field)}: ${unrankedNames(field, figure)}`;
  const group = highestGroup(first, field, figure);
  const isAlone = contenders.length === 1 && group === '';
  const lead = `${isAlone ? (words.alone ?? 'Only value') : words.first}${of}${whenOf(field)}: ${group}`;
  if (level.length > 1) return `${lead}${contenderNames(level)}, each ${text}`;
  return `${lead}${first.label} at ${text}${withGap ? nextText(first, field, figure) : ''}`;
}

const lowerFirst = (text: string) => `${(text[0] ?? '').toLowerCase()}${text.slice(1)}`;

/** Returns the parts of a stacked bar; empty for a single bar. */
function partsOf(own: readonly FigurePoint[], figure: AnyFigure): string {
  if (own.length < 2) return '';
  const labels = new Map(figure.series.map(({ id, label }) => [id, label]));
  const parts = own.map(
    (point) => `${labels.get(point.seriesId) ?? point.seriesId} ${pointText(point, figure)}`,
  );
  return ` (${parts.join(', ')})`;
}

/**
 * Returns the values of a field that cannot be told from the first; the order of the list is then only that of the
 * values.
 */
function inseparable(first: Contender, others: readonly Contender[], figure: AnyFigure): string | null {
  const close = others.filter((other) => {
    const gap = gapOf(first, other, figure.format);
    return gap?.margin != null && !isOrdered(gap);
  });
  if (close.length === 0) return null;
  return `Too close to call with ${first.label}: ${firstTexts(close.map(({ label }) => label))}. Two values differ clearly where their difference exceeds the square root of the sum of both squared half widths.`;
}

/** Completes the leader's sentence: a ratio if there is one, otherwise the difference. */
function ratioText(first: Contender, next: Contender, figure: AnyFigure): string {
  const gap = gapOf(first, next, figure.format);
  if (gap === null) {
    return `${first.label} and ${next.label} are not on the same terms, so no difference or ratio is given.`;
  }
  return gap.ratio === null || !isOrdered(gap)
    ? `The difference between the two is ${gapWords(gap, figure)}.`
    : `The higher is ${formatValue(gap.ratio, 'ratio')} the lower.`;
}

/** Functions by which a kind states its leader, and what else it says about its values. */
export interface RankedBy<F> {
  /** Returns the fields, which may include some without a value. */
  readonly fields: (figure: F, naming: Naming) => readonly Field[];
  /** Set if the leader is stated by another sentence than "Highest: …". */
  readonly leaderText?: (field: Field, figure: F, withGap: boolean) => string;
  /**
   * Returns the values of a field as a sentence before its leader; `null` if all values are stated together before.
   */
  readonly valuesOf: (field: Field, figure: F) => string | null;
}

/** Returns the values of rows or marks: "Highest values: Row a: 6; Row b: 2." */
export function rowValues(field: Field, figure: AnyFigure, isStacked = false): string {
  const { name, contenders, rest, words } = field;
  const textOf = ({ label, point }: Contender) => {
    const own = isStacked ? figure.points.filter(({ at }) => at === point.at) : [];
    return `${label}: ${spokenText(point, figure)}${partsOf(own, figure)}`;
  };
  const values = `${isPartial(field) ? 'Known' : words.first} values${name === null ? '' : ` of ${name}`}: ${firstTexts(contenders.map(textOf))}.`;
  return rest.length === 0 ? values : `${values} Beside them: ${rest.map(textOf).join('; ')}.`;
}

/** Returns the texts of a kind whose values can be ranked. */
export function rankedWords<F extends AnyFigure>(
  by: RankedBy<F>,
): Pick<KindOf<F>, 'fields' | 'leader' | 'values'> {
  const sentence = by.leaderText ?? leaderText;
  const fields = (figure: F, naming: Naming) =>
    by.fields(figure, naming).filter(({ contenders }) => contenders.length > 0);
  /** Returns the leader of a field, its gap, and the values that cannot be told from it. */
  const order = (field: Field, figure: F): string[] => {
    const [first, next] = field.contenders;
    if (first === undefined) return [];
    const lead = `${sentence(field, figure, true)}.`;
    if (next === undefined || next.value === first.value || isPartial(field)) return [lead];
    const close = inseparable(first, field.contenders.slice(1), figure);
    return [lead, ratioText(first, next, figure), ...(close === null ? [] : [close])];
  };
  return {
    fields,
    leader: (figure, withGap, naming) => {
      const all = fields(figure, naming);
      const texts = all.map((field) => sentence(field, figure, withGap && all.length === 1));
      if (texts.length === 0) return 'No data';
      // Stated for the first field, it applies to the others: the values that are compared, and "highest".
      const [first = '', ...others] = texts;
      const said = `${all[0]?.words.first ?? ''} `;
      const rest = others.map((text) => {
        const own = text.replace(ofSample(figure), '');
        return first.startsWith(said) && own.startsWith(said) ? own.slice(said.length) : lowerFirst(own);
      });
      return [first, ...rest].join('; ');
    },
    values: (figure) => {
      const all = fields(figure, 'with country');
      if (all.length === 0) return ['No data.'];
      return all.flatMap((field) => {
        const values = by.valuesOf(field, figure);
        return [...(values === null ? [] : [values]), ...order(field, figure)];
      });
    },
  };
}
