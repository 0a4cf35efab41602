import { formatInterval } from './formatValue.ts';
import { formatPeriod } from './formatPeriod.ts';
import type { Figure, FigurePoint } from './figure.ts';

const kindNames: Readonly<Record<Figure['kind'], string>> = {
  lines: 'Line chart',
  bars: 'Bar chart',
  dots: 'Dot chart',
  leads: 'Lead chart',
  timeline: 'Timeline',
};

function extreme(figure: Figure, wanted: (a: number, b: number) => boolean): FigurePoint | null {
  return figure.points.reduce<FigurePoint | null>((best, point) => {
    if (point.value === null) return best;
    return best?.value == null || wanted(point.value, best.value) ? point : best;
  }, null);
}

function lastPerSeries(figure: Figure): string {
  const last = figure.series.map((series) =>
    figure.points.filter((point) => point.seriesId === series.id && point.value !== null).at(-1),
  );
  return last
    .flatMap((point) =>
      point === undefined
        ? []
        : [`${point.subject} ${withInterval(point, figure)} (${formatPeriod(point.at)})`],
    )
    .join('; ');
}

function withInterval(point: FigurePoint, figure: Figure): string {
  return formatInterval(point.value, point.low, point.high, figure.format);
}

/**
 * One or two sentences that say what the figure shows to someone who cannot see it: kind, measure, day,
 * whether newer data were due, the newest value of each line, or the highest and lowest of a list, and how many values are missing.
 */
export function describeFigure(figure: Figure): string {
  const late = figure.stale === null ? '' : ` Stale: ${figure.stale}.`;
  const lead = `${kindNames[figure.kind]}. ${figure.title}. ${figure.subtitle}. As of ${figure.asOf}.${late}`;
  const missing = figure.points.filter((point) => point.value === null).length;
  const gap = missing > 0 ? ` ${String(missing)} without data.` : '';
  if (figure.kind === 'timeline' || figure.kind === 'leads') {
    return `${lead} ${String(figure.points.length)} entries.`;
  }
  if (figure.kind === 'lines') return `${lead} Newest: ${lastPerSeries(figure)}.${gap}`;
  const high = extreme(figure, (a, b) => a > b);
  const low = extreme(figure, (a, b) => a < b);
  if (high === null || low === null) return `${lead} No data.`;
  return `${lead} Highest: ${high.subject}, ${withInterval(high, figure)}. Lowest: ${low.subject}, ${withInterval(low, figure)}.${gap}`;
}
