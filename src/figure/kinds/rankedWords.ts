import { isInPart } from '../../domain/coverage.ts';
import { firstOf } from '../../domain/words.ts';
import { listed } from '../../domain/formats.ts';
import { formatValue } from '../../domain/values.ts';
import type { AnyFigure, FigurePoint } from '../parts.ts';
import { pointText, spokenText } from '../pointText.ts';
import { gapOf, gapText, isOrdered, isTotal, type Contender, type Field, type Naming } from './fields.ts';
import type { KindOf } from './kind.ts';

const MOST_ROWS = 10;

/** "a; b; and 3 more, which the table has". */
export const firstRows = (texts: readonly string[]): string =>
  `${firstOf(texts, MOST_ROWS)}${texts.length > MOST_ROWS ? ', which the table has' : ''}`;

/** " on May 26, 2026", " in 2025"; empty without a period. */
export const onPeriod = (period: string | null): string =>
  period === null ? '' : period.includes(',') ? ` on ${period}` : ` in ${period}`;

/** The same of a field, which is ", in part" where its period is not over or not counted to its end. */
const whenOf = ({ period, contenders }: Field): string =>
  `${onPeriod(period)}${period !== null && contenders.some(({ point }) => point.status === 'P') ? ', in part' : ''}`;

const MOST_NAMES = 2;

/** "A and B", "A, B, and 3 more". */
function namesOf(contenders: readonly Contender[]): string {
  const names = contenders.slice(0, MOST_NAMES).map(({ label }) => label);
  const rest = contenders.length - MOST_NAMES;
  return listed(rest > 0 ? [...names, `${String(rest)} more`] : names);
}

/** " of the newest flagships"; empty where the values are of all that there are. */
export const ofSample = ({ sample }: AnyFigure): string => (sample === undefined ? '' : ` of ${sample}`);

/** Counts of lists that hold only some of what there is: none of them is the highest. */
const isPartial = ({ contenders }: Field): boolean =>
  contenders.length > 1 &&
  contenders.some(({ point: { coverage } }) => coverage !== null && isInPart(coverage));

const isBound = ({ point }: Contender): boolean => point.text?.startsWith('≥') === true;

/** How the first of a field stands to the next, as the end of its sentence; empty where they cannot be compared. */
function standing(first: Contender, { contenders, words }: Field, figure: AnyFigure): string {
  const [, next] = contenders;
  if (next === undefined) return '';
  const gap = gapOf(first, next, figure.format);
  if (gap === null) return '';
  // A lower bound is at least so far above a lower value; how far it is below a higher one nobody knows.
  const [low, high] = first.value > next.value ? [next, first] : [first, next];
  if (isBound(low)) return '';
  const least = isBound(high) ? 'at least ' : '';
  const alike = contenders.filter(({ value }) => value === next.value).length - 1;
  return isOrdered(gap)
    ? `, ${least}${gapText(gap, figure)} ${words.toNext} ${next.label}${alike === 0 ? '' : ` and ${String(alike)} more`}`
    : `, cannot be separated from ${next.label} at ${pointText(next.point, figure)}`;
}

/** What is no single holder and yet the highest, before who is the highest of single ones; empty where one of these is. */
function highestGroup(first: Contender, { rest, words }: Field, figure: AnyFigure): string {
  const [group] = rest.filter((one) => !isTotal(one)).toSorted((a, b) => b.value - a.value);
  if (group === undefined || words.toNext !== 'above' || group.value <= first.value) return '';
  return `${group.label} at ${pointText(group.point, figure)}; of single ones `;
}

/**
 * Who leads a field, with value and interval: "Highest in 2025: Germany at 134, 42 above United States". Equal
 * values share the rank; those whose intervals do not tell them apart are not put in order. A group that holds more
 * than any single one is named before it. Lists known in part are told and not ranked.
 *
 * @param withGap whether the next one is named too.
 */
export function leaderText(field: Field, figure: AnyFigure, withGap: boolean): string {
  const { name, contenders, words } = field;
  const [first] = contenders;
  if (first === undefined) return '';
  const level = contenders.filter(({ value }) => value === first.value);
  const text = pointText(first.point, figure);
  const of = `${name === null ? '' : ` ${name}`}${ofSample(figure)}`;
  if (isPartial(field)) {
    const all = [...contenders, ...field.rest.filter((one) => !isTotal(one))].toSorted(
      (a, b) => b.value - a.value,
    );
    const own = all.map(({ label, point }) => `${label} ${pointText(point, figure)}`);
    return `Known in part, so not ranked${of}${whenOf(field)}: ${firstOf(own, MOST_NAMES)}`;
  }
  const group = highestGroup(first, field, figure);
  const isAlone = contenders.length === 1 && group === '';
  const lead = `${isAlone ? (words.alone ?? 'Only value') : words.first}${of}${whenOf(field)}: ${group}`;
  if (level.length > 1) return `${lead}${namesOf(level)}, each ${text}`;
  return `${lead}${first.label} at ${text}${withGap ? standing(first, field, figure) : ''}`;
}

const lowerFirst = (text: string) => `${(text[0] ?? '').toLowerCase()}${text.slice(1)}`;

/** What a stacked bar is made of; a single bar has no parts. */
function partsOf(own: readonly FigurePoint[], figure: AnyFigure): string {
  if (own.length < 2) return '';
  const labels = new Map(figure.series.map(({ id, label }) => [id, label]));
  const parts = own.map(
    (point) => `${labels.get(point.seriesId) ?? point.seriesId} ${pointText(point, figure)}`,
  );
  return ` (${parts.join(', ')})`;
}

/** Which of a field cannot be told from the first; the order in which they are listed is then only that of the values. */
function inseparable(first: Contender, others: readonly Contender[], figure: AnyFigure): string | null {
  const close = others.filter((other) => {
    const gap = gapOf(first, other, figure.format);
    return gap?.margin != null && !isOrdered(gap);
  });
  if (close.length === 0) return null;
  return `By their intervals these cannot be separated from ${first.label}: ${firstRows(close.map(({ label }) => label))}. Two values count as separate where their difference exceeds the root of the sum of both half widths squared.`;
}

/** What the leader's sentence leaves open: a ratio where there is one, the gap where there is no order. */
function ratioText(first: Contender, next: Contender, figure: AnyFigure): string | null {
  const gap = gapOf(first, next, figure.format);
  if (gap === null) {
    return `${first.label} and ${next.label} do not rest on the same basis, so neither a difference nor a ratio is given.`;
  }
  if (!isOrdered(gap)) return `The gap between the two is ${gapText(gap, figure)}.`;
  return gap.ratio === null
    ? null
    : `Ratio of the two, which rest on the same basis: ${formatValue(gap.ratio, 'ratio')}.`;
}

/** How a kind says who leads, and what else it says of its values. */
export interface RankedBy<F> {
  /** Those without a value may be among them. */
  readonly fields: (figure: F, naming: Naming) => readonly Field[];
  /** Set where another sentence than "Highest: …" says who leads. */
  readonly leaderText?: (field: Field, figure: F, withGap: boolean) => string;
  /** The values of a field as a sentence, before who leads it; `null` where they are all said at once before. */
  readonly valuesOf: (field: Field, figure: F) => string | null;
}

/** The values of rows or marks: "Highest values: Row a: 6; Row b: 2." */
export function rowValues(field: Field, figure: AnyFigure, isStacked = false): string {
  const { name, contenders, rest, words } = field;
  const textOf = ({ label, point }: Contender) => {
    const own = isStacked ? figure.points.filter(({ at }) => at === point.at) : [];
    return `${label}: ${spokenText(point, figure)}${partsOf(own, figure)}`;
  };
  const values = `${isPartial(field) ? 'Known' : words.first} values${name === null ? '' : ` of ${name}`}: ${firstRows(contenders.map(textOf))}.`;
  return rest.length === 0 ? values : `${values} Beside them: ${rest.map(textOf).join('; ')}.`;
}

/** The words of a kind whose values can be ranked. */
export function rankedWords<F extends AnyFigure>(
  by: RankedBy<F>,
): Pick<KindOf<F>, 'fields' | 'leader' | 'values'> {
  const sentence = by.leaderText ?? leaderText;
  const fields = (figure: F, naming: Naming) =>
    by.fields(figure, naming).filter(({ contenders }) => contenders.length > 0);
  /** Who leads a field, by how much, and who cannot be told from it. */
  const order = (field: Field, figure: F): string[] => {
    const [first, next] = field.contenders;
    if (first === undefined) return [];
    const lead = `${sentence(field, figure, true)}.`;
    if (next === undefined || next.value === first.value || isPartial(field)) return [lead];
    const more = [ratioText(first, next, figure), inseparable(first, field.contenders.slice(1), figure)];
    return [lead, ...more.filter((text) => text !== null)];
  };
  return {
    fields,
    leader: (figure, withGap, naming) => {
      const all = fields(figure, naming);
      const texts = all.map((field) => sentence(field, figure, withGap && all.length === 1));
      if (texts.length === 0) return 'No data';
      // Said of the first, it holds for the others: of which values each is the highest, and that it is.
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
      if (all.length === 0) return ['No data: none of the values is known.'];
      return all.flatMap((field) => {
        const values = by.valuesOf(field, figure);
        return [...(values === null ? [] : [values]), ...order(field, figure)];
      });
    },
  };
}
