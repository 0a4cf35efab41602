import { legendItems } from '../figure/firstPaint.ts';
import type { Figure } from '../figure/figure.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { LegendMark } from './LegendMark.tsx';

interface LegendProps {
  readonly figure: Figure;
  readonly theme: ChartTheme;
  /** Lines whose names do not fit at their end get a legend after all. */
  readonly withLines: boolean;
}

export function Legend({ figure, theme, withLines }: LegendProps) {
  const items = legendItems(figure, !withLines);
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
