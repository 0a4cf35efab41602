import { legendItems, type LegendItem } from '../figure/legend.ts';
import type { Figure, FigureSeries } from '../figure/figure.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { LegendMark } from './LegendMark.tsx';

interface LegendProps {
  readonly figure: Figure;
  readonly theme: ChartTheme;
  /** Lines whose names do not fit at their end get a legend after all. */
  readonly withLines: boolean;
}

const lineItem = (series: FigureSeries): LegendItem => ({
  label: series.label,
  tone: series.tone ?? 'other',
  fill: series.fill,
  mark: 'line',
});

export function Legend({ figure, theme, withLines }: LegendProps) {
  const own = legendItems(figure);
  const items = own.length === 0 && figure.kind === 'lines' && withLines ? figure.series.map(lineItem) : own;
  if (items.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-ink" data-legend>
      {items.map((item) => (
        <li key={item.label} className="flex items-center gap-1.5">
          <LegendMark item={item} theme={theme} />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
