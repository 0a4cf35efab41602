import type { LegendItem } from '../figure/firstPaint.ts';
import { markPath } from '../theme/markPath.ts';
import { areaOrRamp, type ChartTheme } from '../theme/palette.ts';

/** The mark of a legend entry, in the shape and fill that it has in the chart. */
export function LegendMark({ item, theme }: { item: LegendItem; theme: ChartTheme }) {
  const color = areaOrRamp(item.tone, theme);
  const fill = item.fill === 'hollow' ? theme.paper : color;
  return (
    <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true" className="shrink-0">
      {item.mark === 'box' && <rect x="3" width="12" height="12" fill={color} />}
      {item.mark === 'line' && (
        <path
          d="M0 6H18"
          stroke={color}
          strokeWidth="2"
          strokeDasharray={item.tone === 'other' ? '5 3' : item.fill === 'soft' ? '9 4' : undefined}
        />
      )}
      {item.mark === 'dot' && (
        <path
          d={markPath(item.tone, 9, 6, 4.25)}
          fill={fill}
          fillOpacity={item.fill === 'soft' ? 0.45 : 1}
          stroke={color}
          strokeWidth="1.75"
        />
      )}
    </svg>
  );
}
