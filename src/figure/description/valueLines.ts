import type { Figure, FigurePoint } from '../figure.ts';
import { pointText, spokenText } from '../pointText.ts';
import { formatPeriod } from '../../domain/formatPeriod.ts';
import { fieldsOf, type Contender, type Field } from './contenders.ts';
import { gapOf, gapText, isOrdered } from './gapOf.ts';
import { leaderText, leadWord } from './leaderText.ts';
import { leadsText, upcomingPoints } from './leadsText.ts';
import { formatValue, NO_DATA } from '../../domain/formatValue.ts';

const MOST_ROWS = 10;

/** "a; b; and 3 more in the table". */
function listed(texts: readonly string[]): string {
  const rest = texts.length - MOST_ROWS;
  const shown = texts.slice(0, MOST_ROWS).join('; ');
  return rest > 0 ? `${shown}; and ${String(rest)} more, which the table has` : shown;
}

/** The newest value of each line, also of those that have none at the period at which lines are compared. */
function newestValues(figure: Figure): string {
  const newest = figure.series.map(({ id, label }) => {
    const own = figure.points.filter((point) => point.seriesId === id);
    const point = own.filter(({ value }) => value !== null).at(-1);
    if (point === undefined) return `${label}: no data`;
    return `${point.subject}: ${pointText(point, figure)} (${formatPeriod(point.period)})`;
  });
  return `Newest value of each line: ${listed(newest)}.`;
}

/** What a stacked bar is made of; a single bar has no parts. */
function partsOf(own: readonly FigurePoint[], figure: Figure): string {
  if (own.length < 2) return '';
  const labels = new Map(figure.series.map(({ id, label }) => [id, label]));
  const parts = own.map(
    (point) => `${labels.get(point.seriesId) ?? point.seriesId} ${pointText(point, figure)}`,
  );
  return ` (${parts.join(', ')})`;
}

function fieldValues({ name, contenders, rest }: Field, figure: Figure): string {
  const textOf = ({ label, point }: Contender) => {
    const own = figure.kind === 'bars' ? figure.points.filter(({ at }) => at === point.at) : [];
    return `${label}: ${spokenText(point, figure)}${partsOf(own, figure)}`;
  };
  const values = `${leadWord(figure)} values${name === null ? '' : ` of ${name}`}: ${listed(contenders.map(textOf))}.`;
  return rest.length === 0 ? values : `${values} Beside them: ${rest.map(textOf).join('; ')}.`;
}

/** Which of a field cannot be told from the first; the order in which they are listed is then only that of the values. */
function inseparable(first: Contender, others: readonly Contender[], figure: Figure): string | null {
  const close = others.filter((other) => {
    const gap = gapOf(first, other, figure.format);
    return gap?.margin != null && !isOrdered(gap);
  });
  if (close.length === 0) return null;
  return `By their intervals these cannot be separated from ${first.label}: ${listed(close.map(({ label }) => label))}. Two values count as separate where their difference exceeds the root of the sum of both half widths squared.`;
}

/** What the leader's sentence leaves open: a ratio where there is one, the gap where there is no order. */
function ratioText(first: Contender, next: Contender, figure: Figure): string | null {
  const gap = gapOf(first, next, figure.format);
  if (gap === null) {
    return `${first.label} and ${next.label} do not rest on the same basis, so neither a difference nor a ratio is given.`;
  }
  if (!isOrdered(gap)) return `The gap between the two is ${gapText(gap, figure)}.`;
  return gap.ratio === null
    ? null
    : `Ratio of the two, which rest on the same basis: ${formatValue(gap.ratio, 'ratio')}.`;
}

/** Who leads a field, by how much, and who cannot be told from it. */
function fieldOrder(field: Field, figure: Figure): string[] {
  const [first, next] = field.contenders;
  if (first === undefined) return [];
  const lead = `${leaderText(field, figure, true)}.`;
  if (next === undefined || next.value === first.value) return [lead];
  const more = [ratioText(first, next, figure), inseparable(first, field.contenders.slice(1), figure)];
  return [lead, ...more.filter((text) => text !== null)];
}

function rowLeads(figure: Figure): string[] {
  if (figure.kind !== 'leads') return [];
  return figure.rows
    .filter(({ heading }) => heading !== true)
    .map(({ id, label }) => {
      const own = figure.points.filter(({ at }) => at === id);
      return `${label}: ${leadsText(own, figure.families)}.`;
    });
}

/** The values of a figure in sentences: newest or leading ones, who leads, by how much, what cannot be ordered. */
export function valueLines(figure: Figure): string[] {
  if (figure.points.length === 0) return ['No value is shown.'];
  // One count only: that of the title.
  if (figure.kind === 'leads' && figure.extents !== undefined) {
    return [
      `${figure.title}.`,
      ...figure.points.map(({ subject, text }) => `${subject}: ${text ?? NO_DATA}.`),
    ];
  }
  if (figure.kind === 'leads') return [`${leadsText(figure.points, figure.families)}.`, ...rowLeads(figure)];
  if (figure.kind === 'timeline') {
    const ahead = upcomingPoints(figure).map(({ subject, period }) => `${formatPeriod(period)}: ${subject}`);
    return ahead.length === 0 ? ['No entry is ahead.'] : [`Ahead: ${listed(ahead)}.`];
  }
  const fields = fieldsOf(figure);
  if (fields.length === 0) return ['No data: none of the values is known.'];
  const values = figure.kind === 'lines' ? [newestValues(figure)] : [];
  return [
    ...values,
    ...fields.flatMap((field) => [
      ...(figure.kind === 'lines' ? [] : [fieldValues(field, figure)]),
      ...fieldOrder(field, figure),
    ]),
  ];
}
