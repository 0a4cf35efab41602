import { Fragment } from 'react';
import { halo } from './halo.ts';
import { fitText, textWidth, wrapText } from './measureText.ts';
import type { PlotArea } from './plotFrame.ts';
import { TextLines } from './TextLines.tsx';
import { detailedRows, type RowsFigure } from '../figure/detailedRows.ts';
import { nameOfRow } from '../figure/footnotes.ts';
import type { FigureBase, FigureRow } from '../figure/parts.ts';
import { rowsInTitle } from '../figure/titleParts.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import type { ChartTheme } from '../theme/palette.ts';

export interface RowLayout {
  /** True if labels are above their row instead of left of it. */
  readonly stacked: boolean;
  readonly rowHeight: number;
  /** Room left of the plot for labels. */
  readonly left: number;
  /** Room right of the plot for the rows' details. */
  readonly right: number;
  /** Index of the text at the end of rows: 0 is the detail, 1 the first of its briefs. */
  readonly shortened: number;
  /** Vertical middle of the marks of a row, from the top of its band. */
  readonly middle: number;
  /** End of each row, from the top of the plot, if rows are as high as the piles of their marks. */
  readonly ends?: readonly number[];
}

const LABEL = 12;
const LINE = 13;
/** From the middle of the marks up to the baseline of a label above them, and from there to the top of its letters. */
const ABOVE = 12;
const ASCENT = 10;
/** Position of the marks in a row with its label above them, as a share of its height. */
const STACKED_MIDDLE = 0.68;
/** Minimum height of a row with room for a label above its marks. */
const LEAST_STACKED = 28;

/** Maximum share of the width for texts next to a plot before details are replaced with their briefs. */
const MOST_TEXT = 0.66;
/** Minimum width of a label with the detail on its line. */
const LEAST_LABEL = 150;

/** Returns the text at the end of a row: its detail, or the brief that fits. */
export function detailOf(row: FigureRow, { shortened }: Pick<RowLayout, 'shortened'>): string | null {
  const { detail = null, briefs } = row;
  return shortened === 0 ? detail : (briefs?.[shortened - 1] ?? briefs?.at(-1) ?? detail);
}

const widestText = (texts: readonly (string | null)[]): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text ?? '', LABEL))));

/** Returns the least shortening with which all details fit a width, or else the maximum. */
function shortening(rows: readonly FigureRow[], room: number): number {
  const utmost = Math.max(0, ...rows.map((row) => row.briefs?.length ?? 0));
  const fits = (shortened: number) => widestText(rows.map((row) => detailOf(row, { shortened }))) <= room;
  return Array.from({ length: utmost }, (_, level) => level).find(fits) ?? utmost;
}

/** Returns the maximum room left of a plot for labels. */
const mostLeft = (width: number): number => Math.round(width * 0.38);

/** Returns how many lines the longest label needs in a given room. */
const linesIn = (rows: readonly FigureRow[], room: (row: FigureRow) => number): number =>
  Math.max(1, ...rows.map((row) => wrapText(nameOfRow(row), LABEL, room(row)).length));

/** Returns the room of a label above its marks, which it shares with its detail. */
const roomAbove = (width: number, left: number, detail: string | null): number =>
  width - left - (detail === null ? 0 : textWidth(detail, LABEL) + 12) - 4;

/** Returns the height of a row with this many lines above its marks. */
const heightAbove = (lines: number): number => (ABOVE + ASCENT + (lines - 1) * LINE) / STACKED_MIDDLE;

/**
 * Lays out rows in a width and a height: labels left and details right if there is room, otherwise both above the
 * marks.
 */
export function layoutRows(rows: readonly FigureRow[], width: number, plotHeight: number): RowLayout {
  const rowHeight = plotHeight / Math.max(1, rows.length);
  const stacked = isNarrow(width) && rowHeight >= LEAST_STACKED;
  if (stacked) {
    const shortened = shortening(rows, width - 32 - LEAST_LABEL);
    return { stacked, rowHeight, left: 32, right: 28, shortened, middle: rowHeight * STACKED_MIDDLE };
  }
  const left = Math.min(widestText(rows.map(nameOfRow)) + 18, mostLeft(width));
  const shortened = shortening(rows, width * MOST_TEXT - left);
  const details = widestText(rows.map((row) => detailOf(row, { shortened })));
  const right = details === 0 ? 30 : details + 22;
  return { stacked, rowHeight, left, right, shortened, middle: rowHeight / 2 };
}

interface WithRows {
  readonly rows: readonly FigureRow[];
}

/** Returns the minimum height in which this many rows with one mark each are readable, with full labels. */
export function leastRowsHeight(figure: RowsFigure, width: number, rows: number): number {
  const all = detailedRows(figure);
  const lines = linesIn(all, () => mostLeft(width) - 10);
  const beside = lines === 1 ? 16.5 : lines * LINE + 4;
  if (lines === 1 || !isNarrow(width)) return rows * beside + 36;
  const above = linesIn(all, (row) => roomAbove(width, 32, row.briefs?.at(-1) ?? row.detail ?? null));
  return rows * Math.max(LEAST_STACKED, above === 1 ? 0 : heightAbove(above)) + 36;
}

/** Returns the height beyond which rows are too far apart. */
export const mostRowsHeight = ({ rows }: WithRows): number => rows.length * 56 + 40;

/** Returns the width between the labels of rows and their details. */
export function drawnRowsWidth(figure: RowsFigure, width: number, height: number): number {
  const { left, right } = layoutRows(detailedRows(figure), width, height);
  return width - left - right;
}

/** Matches a single number, "$1.20", with its decimals. */
const NUMBER = /^(?:CNY |\$|[≥−])?[\d,]+(?:\.(?<decimals>\d+))?[%×]?$/;

/**
 * True for a column of numbers with equal decimals, which is right-aligned: there the longer number is the larger.
 */
function isNumberColumn(details: readonly (string | null)[]): boolean {
  const numbers = details
    .filter((detail) => detail !== null && /\d/.test(detail))
    .map((detail) => NUMBER.exec(detail ?? ''));
  const decimals = new Set(numbers.map((found) => found?.groups?.['decimals']?.length));
  return numbers.length > 0 && !numbers.includes(null) && decimals.size === 1;
}

interface RowBandsProps {
  readonly figure: Pick<FigureBase, 'findings'> & WithRows;
  readonly layout: RowLayout;
  readonly area: PlotArea;
  readonly width: number;
  readonly theme: ChartTheme;
}

/** Bands behind the rows that the title is about: they are hard to find among sixteen similar ones. */
export function RowBands({ figure, layout: { rowHeight }, area, width, theme }: RowBandsProps) {
  const named = rowsInTitle(figure);
  return figure.rows.map(
    ({ id }, index) =>
      named.has(id) && (
        <rect
          key={id}
          width={round(width)}
          height={round(rowHeight)}
          y={round(area.y + index * rowHeight)}
          fill={theme.grid}
          fillOpacity={0.5}
        />
      ),
  );
}

interface RowLabelsProps {
  readonly rows: readonly FigureRow[];
  readonly layout: RowLayout;
  readonly area: PlotArea;
  readonly width: number;
  readonly theme: ChartTheme;
}

/**
 * Returns the last line of a row's name. Rows whose marks pile up are named at their foot, where the piles begin,
 * or at their top if the name is above the marks.
 *
 * @param more number of further lines of a label next to its row.
 */
function labelLine({ rowHeight, middle, stacked, ends }: RowLayout, index: number, more: number): number {
  const end = ends?.[index];
  if (end !== undefined) return stacked ? (ends?.[index - 1] ?? 0) + 14 : end - 6;
  return index * rowHeight + middle + (stacked ? -ABOVE : 4 + (more * LINE) / 2);
}

/** Returns the maximum number of label lines that a row has room for. */
const mostLines = ({ stacked, rowHeight, middle }: RowLayout): number =>
  Math.max(
    1,
    stacked ? Math.floor((middle - ABOVE - ASCENT) / LINE) + 1 : Math.floor((rowHeight - 2) / LINE),
  );

/** Returns a label on as many lines as there is room for; only a longer one is cut. */
function labelLines(label: string, room: number, most: number): readonly string[] {
  const lines = wrapText(label, LABEL, room);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), fitText(lines.slice(most - 1).join(' '), LABEL, room)];
}

/** Names left of (or above) the rows and details right of them; a shortened text is complete in its title. */
export function RowLabels({ rows, layout, area, width, theme }: RowLabelsProps) {
  // Above the marks, texts cross the grid: a halo keeps them legible.
  const rim = layout.stacked ? halo(theme) : {};
  const isRight = layout.stacked || isNumberColumn(rows.map((row) => detailOf(row, layout)));
  const edge = layout.stacked ? 4 : isRight ? 8 : layout.right - 14;
  return (
    <g fontFamily={SANS} fontSize={12} {...rim}>
      {rows.map((row, index) => {
        const detail = detailOf(row, layout);
        const room = layout.stacked ? roomAbove(width, area.x, detail) : layout.left - 10;
        const lines = labelLines(nameOfRow(row), room, mostLines(layout));
        const x = round(layout.stacked ? area.x : area.x - 10);
        const y = area.y + labelLine(layout, index, lines.length - 1);
        return (
          <Fragment key={row.id}>
            <text
              x={x}
              y={round(y - (lines.length - 1) * LINE)}
              textAnchor={layout.stacked ? 'start' : 'end'}
              fill={theme.ink}
            >
              {lines.at(-1)?.endsWith('…') === true && <title>{nameOfRow(row)}</title>}
              <TextLines lines={lines} x={x} step={LINE} />
            </text>
            {detail !== null && (
              <text
                x={round(width - edge)}
                y={round(area.y + labelLine(layout, index, 0))}
                textAnchor={isRight ? 'end' : 'start'}
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
