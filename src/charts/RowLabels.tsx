import { usePlotArea } from 'recharts';
import type { FigureRow } from '../figure/parts.ts';
import { SANS } from '../theme/fonts.ts';
import type { ChartTheme } from '../theme/palette.ts';
import { fitText, textWidth } from './measureText.ts';
import { round } from '../theme/markPath.ts';
import { detailOf, type RowLayout } from './rowLayout.ts';

interface RowLabelsProps {
  readonly rows: readonly FigureRow[];
  readonly layout: RowLayout;
  readonly width: number;
  readonly theme: ChartTheme;
}

/** The line on which a row is named. Rows of unequal height are named at their foot, where their marks begin. */
function labelLine({ rowHeight, middle, stacked, ends }: RowLayout, index: number): number {
  const end = ends?.[index];
  if (end !== undefined) return end - 6;
  return index * rowHeight + middle + (stacked ? -12 : 4);
}

/** Names left of (or above) the rows and details right of them; a shortened text keeps its whole in a title. */
export function RowLabels({ rows, layout, width, theme }: RowLabelsProps) {
  const area = usePlotArea();
  if (area === undefined) return null;
  // Above the marks, texts cross the grid: a rim of paper keeps them legible.
  const rim = layout.stacked ? { stroke: theme.paper, strokeWidth: 4, paintOrder: 'stroke' } : {};
  return (
    <g fontFamily={SANS} fontSize={12} {...rim}>
      {rows.map((row, index) => {
        const y = area.y + labelLine(layout, index);
        const detail = detailOf(row, layout);
        const detailWidth = detail === null ? 0 : textWidth(detail, 12) + 12;
        const room = layout.stacked ? width - area.x - detailWidth - 4 : layout.left - 10;
        const shown = fitText(row.label, 12, room);
        return (
          <g key={row.id}>
            <text
              x={round(layout.stacked ? area.x : area.x - 10)}
              y={round(y)}
              textAnchor={layout.stacked ? 'start' : 'end'}
              fill={theme.ink}
            >
              {shown !== row.label && <title>{row.label}</title>}
              {shown}
            </text>
            {detail !== null && (
              <text
                x={round(width - (layout.stacked ? 4 : layout.right - 14))}
                y={round(y)}
                textAnchor={layout.stacked ? 'end' : 'start'}
                fill={theme.softInk}
                data-row={row.id}
              >
                {detail}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
