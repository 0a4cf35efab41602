import { fieldsOf, type Naming } from './description/contenders.ts';
import { hoursText } from './description/hoursText.ts';
import { leaderText } from './description/leaderText.ts';
import { leadsText, timelineText } from './description/leadsText.ts';
import { missingText, unknownText } from './description/missing.ts';
import type { Figure } from './figure.ts';
import { pointText } from './pointText.ts';
import { filterLine } from './sourceLine.ts';

/** What programs and readers take for an alternative text; more belongs into the long description. */
export const LONGEST_ALT_TEXT = 250;

export const kindNames: Readonly<Record<Figure['kind'], string>> = {
  lines: 'Line chart',
  bars: 'Bar chart',
  dots: 'Dot chart',
  leads: 'Lead chart',
  timeline: 'Timeline',
  scatter: 'Scatter chart',
};

interface Sentence {
  readonly text: string;
  /** What comes first has the lowest rank; 0 always stays. */
  readonly rank: number;
}

const join = (sentences: readonly Sentence[]) => sentences.map(({ text }) => `${text}.`).join(' ');

/** The sentences in their order, the least needed left out until the rest fits. */
function fitting(sentences: readonly Sentence[]): string {
  const byRank = [...sentences].sort((a, b) => a.rank - b.rank);
  const kept = byRank.reduce<readonly Sentence[]>((some, one) => {
    const more = sentences.filter((sentence) => sentence === one || some.includes(sentence));
    return one.rank === 0 || join(more).length <= LONGEST_ALT_TEXT ? more : some;
  }, []);
  return join(kept);
}

const lowerFirst = (text: string) => `${(text[0] ?? '').toLowerCase()}${text.slice(1)}`;

function leader(figure: Figure, withGap: boolean, naming: Naming = 'with country'): string {
  if (figure.points.length === 0) return 'No value is shown';
  if (figure.kind === 'leads' && figure.extents !== undefined) return figure.title;
  if (figure.kind === 'leads') return leadsText(figure.points, figure.families);
  if (figure.kind === 'timeline') return timelineText(figure);
  if (figure.format === 'hours') return hoursText(figure);
  const fields = fieldsOf(figure, naming);
  const texts = fields.map((field) => leaderText(field, figure, withGap && fields.length === 1));
  return texts.length === 0
    ? 'No data'
    : texts.map((text, at) => (at === 0 ? text : lowerFirst(text))).join('; ');
}

/** "China 90, United States 92", where the figure has both among others and its title does not state them. */
function countryPair(figure: Figure): string | null {
  const [field, second] = fieldsOf(figure);
  if (field === undefined || second !== undefined) return null;
  const both = (['CN', 'US'] as const).flatMap(
    (id) => field.contenders.find(({ point }) => point.seriesId === id || point.at === id) ?? [],
  );
  const stated = both.every(({ point }) =>
    figure.findings.some((finding) => finding.point.key === point.key),
  );
  if (both.length < 2 || field.contenders.length < 3 || stated) return null;
  return both.map(({ label, point }) => `${label} ${pointText(point, figure)}`).join(', ');
}

/** "Of 3 values the start is not known to the day". */
function uncertainText(figure: Figure): string | null {
  const spans = figure.kind === 'lines' ? (figure.uncertain ?? []) : [];
  const [first] = spans;
  if (first === undefined) return null;
  return spans.length === 1
    ? `${first.seriesId}: ${first.text}`
    : `Starts of ${String(spans.length)} values known only between two days (hatched)`;
}

const cut = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, Math.max(most - 1, 0)).trimEnd()}…`;

/** What is measured, on both axes where there are two. */
const measureOf = (figure: Figure): string =>
  figure.kind === 'scatter' ? `${figure.measure} by ${figure.x.measure}` : figure.measure;

/** What always stays: kind, measure with its unit, day and leader, the longer of them cut where they must be. */
function core(figure: Figure): { readonly head: Sentence; readonly lead: Sentence } {
  const head = (measure: string) => `${kindNames[figure.kind]}: ${measure}, as of ${figure.asOf}`;
  const measure = measureOf(figure);
  const whole = [head(measure), leader(figure, true)];
  const length = (texts: readonly string[]) => texts.join('. ').length + 1;
  const shorter = [
    whole,
    [head(measure), leader(figure, false)],
    [head(measure), leader(figure, false, 'plain')],
  ];
  const simple = shorter.find((texts) => length(texts) <= LONGEST_ALT_TEXT) ?? shorter.at(-1) ?? whole;
  const over = length(simple) - LONGEST_ALT_TEXT;
  const lead = over > 0 ? cut(simple[1] ?? '', Math.max((simple[1] ?? '').length - over, 120)) : simple[1];
  const room = LONGEST_ALT_TEXT - length([head(''), lead ?? '']);
  return { head: { text: head(cut(measure, room)), rank: 0 }, lead: { text: lead ?? '', rank: 0 } };
}

const optional = (rank: number, text: string | null): Sentence[] => (text === null ? [] : [{ text, rank }]);

/** The title says nothing new where it is the measure's name or counts what the leader counts. */
function ownTitle({ kind, title, measure }: Figure): string | null {
  return kind === 'leads' || measure.startsWith(title) ? null : title;
}

/**
 * What the figure shows, for someone who cannot see it, in at most 250 characters: kind, measure with its
 * unit, day and leader with its value always; then, as far as they fit, the gap, what is missing or unknown,
 * both countries, the title, the filters, and whether newer data were due.
 */
export function altText(figure: Figure): string {
  const filters = filterLine(figure);
  const { head, lead } = core(figure);
  return fitting([
    head,
    ...optional(3, ownTitle(figure)),
    lead,
    ...optional(2, countryPair(figure)),
    ...optional(1, unknownText(figure)),
    ...optional(1, missingText(figure)),
    ...optional(2, uncertainText(figure)),
    ...optional(4, filters),
    ...optional(5, figure.stale === null ? null : `Stale: ${figure.stale}`),
  ]);
}
