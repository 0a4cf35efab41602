import { Fragment } from 'react';
import { fitText, textWidth } from './measureText.ts';
import type { PlotArea } from './plotFrame.ts';
import type { FigureRow } from '../figure/parts.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

export interface RowLayout {
  /** Labels are above their row instead of left of it. */
  readonly stacked: boolean;
  readonly rowHeight: number;
  /** Room left of the plot for labels. */
  readonly left: number;
  /** Room right of the plot for the rows' details. */
  readonly right: number;
  /** How far rows shorten what is at their end: 0 is the detail, 1 the first of its briefs. */
  readonly shortened: number;
  /** Vertical middle of the marks of a row, from the top of its band. */
  readonly middle: number;
  /** Where each row ends, from the top of the plot, where rows are as high as the piles of their marks. */
  readonly ends?: readonly number[];
}

const LABEL = 12;
/** The least height of a row in which a label has room above its marks. */
const LEAST_STACKED = 28;

/** Of the width, the most that texts beside a plot take before details give way to their briefs. */
const MOST_TEXT = 0.72;
/** What is left of a label when the detail is on its line. */
const LEAST_LABEL = 150;

/** What is at the end of a row: its detail, or the brief that must do. */
export function detailOf(row: FigureRow, { shortened }: Pick<RowLayout, 'shortened'>): string | null {
  return shortened === 0 ? row.detail : (row.briefs?.[shortened - 1] ?? row.briefs?.at(-1) ?? row.detail);
}

const widest = (texts: readonly (string | null)[]): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text ?? '', LABEL))));

/** The least shortening with which all details fit a width, else the utmost. */
function shortening(rows: readonly FigureRow[], room: number): number {
  const utmost = Math.max(0, ...rows.map((row) => row.briefs?.length ?? 0));
  const fits = (shortened: number) => widest(rows.map((row) => detailOf(row, { shortened }))) <= room;
  return Array.from({ length: utmost }, (_, level) => level).find(fits) ?? utmost;
}

/**
 * How rows share a width and a height: labels left and details right where there is room, both above the
 * marks where there is not.
 */
export function layoutRows(rows: readonly FigureRow[], width: number, plotHeight: number): RowLayout {
  const rowHeight = plotHeight / Math.max(1, rows.length);
  const stacked = isNarrow(width) && rowHeight >= LEAST_STACKED;
  if (stacked) {
    const shortened = shortening(rows, width - 32 - LEAST_LABEL);
    return { stacked, rowHeight, left: 32, right: 28, shortened, middle: rowHeight * 0.68 };
  }
  const left = Math.min(widest(rows.map((row) => row.label)) + 18, Math.round(width * 0.38));
  const shortened = shortening(rows, width * MOST_TEXT - left);
  const details = widest(rows.map((row) => detailOf(row, { shortened })));
  const right = details === 0 ? 30 : details + 22;
  return { stacked, rowHeight, left, right, shortened, middle: rowHeight / 2 };
}

interface WithRows {
  readonly rows: readonly FigureRow[];
}

/** The least height in which this many rows with a mark each can be read. */
export const leastRowsHeight = (_: WithRows, __: number, rows: number): number => rows * 16.5 + 36;

/** Beyond this height rows stand too far from each other. */
export const mostRowsHeight = ({ rows }: WithRows): number => rows.length * 56 + 40;

/** How much of a width is left between the labels of rows and their details. */
export function drawnRowsWidth({ rows }: WithRows, width: number, height: number): number {
  const { left, right } = layoutRows(rows, width, height);
  return width - left - right;
}

interface RowLabelsProps {
  readonly rows: readonly FigureRow[];
  readonly layout: RowLayout;
  readonly area: PlotArea;
  readonly width: number;
  readonly theme: ChartTheme;
}

/** The line on which a row is named. Rows whose marks pile up are named at their foot, where the piles begin. */
function labelLine({ rowHeight, middle, stacked, ends }: RowLayout, index: number): number {
  const end = ends?.[index];
  if (end !== undefined) return end - 6;
  return index * rowHeight + middle + (stacked ? -12 : 4);
}

/** Names left of (or above) the rows and details right of them; a shortened text keeps its whole in a title. */
export function RowLabels({ rows, layout, area, width, theme }: RowLabelsProps) {
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
          <Fragment key={row.id}>
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
          </Fragment>
        );
      })}
    </g>
  );
}
