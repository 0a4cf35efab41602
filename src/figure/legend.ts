import type { Figure, FigureSeries, Fill, Tone } from './figure.ts';

export interface LegendItem {
  readonly label: string;
  readonly tone: Tone;
  readonly fill: Fill;
  readonly mark: 'line' | 'box' | 'dot';
}

const toneLabels: Readonly<Partial<Record<Tone, string>>> = {
  CN: 'China',
  US: 'United States',
  other: 'Others',
};
const toneOrder: readonly Tone[] = ['CN', 'US', 'other'];

/** The countries whose colours the rows use, in the fixed (alphabetical) order. */
function rowTones(figure: Figure): LegendItem[] {
  if (!('rows' in figure)) return [];
  const shown = new Set(figure.points.map((point) => point.at));
  const used = new Set(figure.rows.filter((row) => shown.has(row.id)).map((row) => row.tone));
  return toneOrder
    .filter((tone) => used.has(tone))
    .map((tone) => ({
      label: toneLabels[tone] ?? tone,
      tone,
      fill: 'solid' as const,
      mark: figure.kind === 'bars' ? ('box' as const) : ('dot' as const),
    }));
}

/** The two sides of a lead are told apart by colour and shape; the columns name themselves. */
const sides: readonly LegendItem[] = (['CN', 'US'] as const).map((tone) => ({
  label: `${toneLabels[tone] ?? tone} leads`,
  tone,
  fill: 'solid',
  mark: 'dot',
}));

function seriesItems(series: readonly FigureSeries[], figure: Figure): LegendItem[] {
  const mark = figure.kind === 'lines' ? 'line' : figure.kind === 'bars' ? 'box' : 'dot';
  const items = series.map(
    (one) => ({ label: one.label, tone: one.tone ?? 'ink', fill: one.fill, mark }) as const,
  );
  // Several segments of a row may be of one kind, as the off-peak hours before and after the peak.
  return items.filter(({ label }, index) => items.findIndex((one) => one.label === label) === index);
}

/** Most lines that can be labelled at their end instead of in a legend. */
export const MOST_DIRECT_LABELS = 8;

/** Whether the lines of a figure carry their names themselves. */
export function hasDirectLabels(figure: Figure): boolean {
  return figure.kind === 'lines' && figure.series.length <= MOST_DIRECT_LABELS;
}

/** What fills of single points mean, as far as such points are shown. */
function fillItems(figure: Figure): LegendItem[] {
  if (figure.kind !== 'dots') return [];
  const used = new Set(figure.points.map(({ fill }) => fill));
  return (figure.fills ?? [])
    .filter(({ fill }) => used.has(fill))
    .map(({ fill, label }) => ({ label, tone: 'ink', fill, mark: 'dot' }));
}

/**
 * What the legend of a figure holds: the countries of its rows, then the series that differ by fill or
 * tone, then what fills of single points mean. Lines with direct labels need none.
 */
export function legendItems(figure: Figure): LegendItem[] {
  if (hasDirectLabels(figure)) return [];
  if (figure.kind === 'leads') return [...sides];
  const tones = rowTones(figure);
  const series = figure.series.length > 1 || tones.length === 0 ? seriesItems(figure.series, figure) : [];
  return [...tones, ...series, ...fillItems(figure)];
}
