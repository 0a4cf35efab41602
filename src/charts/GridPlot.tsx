import { Fragment } from 'react';
import { GRID_LINE, gridRows, narrowGridCell, narrowGridHead, type Wrap } from '../figure/gridHeights.ts';
import { cellsOfRow, type GridFigure } from '../figure/kinds/grid.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import { Cell, LABEL, RowName, SMALL, type GridDrawing } from './GridCells.tsx';
import { textWidth, wrapText } from './measureText.ts';
import { PlotSvg } from './PlotSvg.tsx';
import type { PlotOf } from './plot.ts';
import { rulesPath } from './linePaths.ts';
import { TextLines } from './TextLines.tsx';

/** Start of the cells on a phone, to the right of the column names. */
const NARROW_LEFT = 148;

/**
 * A table of texts with marks, in plain SVG since it has no axis. If columns would be narrow, the cells of a row are
 * stacked.
 */
function GridPlot(props: GridDrawing) {
  const { width, height } = props;
  return (
    <PlotSvg width={width} height={height}>
      <g fontFamily={SANS} fontSize={LABEL}>
        {isNarrow(width, true) ? <NarrowGrid {...props} /> : <WideGrid {...props} />}
      </g>
    </PlotSvg>
  );
}

const HEAD_LINE = 14;

const sum = (rows: readonly { readonly height: number }[]): number =>
  rows.reduce((all, { height }) => all + height, 0);

/** Divides the width between row names and columns, and measures the column headings. */
function wideFrame({ rows, series, sums }: GridFigure, width: number) {
  const left = Math.ceil(Math.max(0, ...rows.map(({ label }) => textWidth(label, LABEL, 600)))) + 20;
  const column = (width - left) / Math.max(1, series.length);
  const heads = series.map(({ id, label }) => ({
    id,
    lines: wrapText(label, LABEL, column - 8, 600),
    below: wrapText(sums[id] ?? '', SMALL, column - 8),
  }));
  const most = Math.max(1, ...heads.map(({ lines, below }) => lines.length + below.length));
  return { left, column, room: column - 10, heads, head: most * HEAD_LINE + 12 };
}

/** Wraps a text below the head of a cell: a condition at its end must not be lost. */
const wrapSmall: Wrap = (text, room) => wrapText(text, SMALL, room);

/** Returns the page about what was looked for in a cell, if its figure names one. */
const emptyPageOf = ({ emptyPages = {}, series }: GridFigure, rowId: string, at: number) =>
  emptyPages[`${rowId}|${series[at]?.id ?? ''}`];

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly size: number;
  readonly weight?: number;
}

/** One text on as many lines as it needs. */
function Heads({ lines, x, y, color, size, weight }: LinesProps) {
  return (
    <text x={round(x)} y={y} fill={color} fontSize={size} fontWeight={weight}>
      <TextLines lines={lines} x={round(x)} step={HEAD_LINE} />
    </text>
  );
}

function WideGrid(props: GridDrawing) {
  const { figure, width, height, theme } = props;
  const { left, column, room, heads, head } = wideFrame(figure, width);
  const rows = gridRows(figure, width, room, wrapSmall);
  const scale = (height - head) / Math.max(1, sum(rows));
  const tops = rows.map((_, index) => head + sum(rows.slice(0, index)) * scale);
  return (
    <>
      {heads.map(({ id, lines, below }, index) => (
        <Fragment key={id}>
          <Heads lines={lines} x={left + index * column} y={11} color={theme.ink} size={LABEL} weight={600} />
          <Heads
            lines={below}
            x={left + index * column}
            y={11 + lines.length * HEAD_LINE}
            color={theme.softInk}
            size={SMALL}
          />
        </Fragment>
      ))}
      {figure.rows.map((row, index) => {
        const top = tops[index] ?? head;
        return (
          <Fragment key={row.id}>
            <RowName row={row} x={0} y={top + 18} room={left - 12} {...props} />
            {cellsOfRow(figure, row.id).map((point, at) => (
              <Cell
                key={figure.series[at]?.id}
                point={point}
                emptyPage={emptyPageOf(figure, row.id, at)}
                x={left + at * column}
                y={top + 18}
                room={room}
                below={rows[index]?.lines[at] ?? []}
                left={left + at * column}
                {...props}
              />
            ))}
          </Fragment>
        );
      })}
      <path d={rulesPath({ x: 0, y: 0, width, height }, tops)} fill="none" stroke={theme.grid} />
    </>
  );
}

/** Returns each row and where it begins, stretched to the available height. */
function narrowRows({ figure, width, height }: GridDrawing) {
  const rows = gridRows(figure, width, null, wrapSmall);
  const head = narrowGridHead(figure);
  const scale = height / Math.max(1, head + sum(rows));
  const tops = rows.map((_, index) => (head + sum(rows.slice(0, index))) * scale);
  return { rows, tops, scale };
}

function NarrowGrid(props: GridDrawing) {
  const { figure, width, height, theme } = props;
  const { rows, tops, scale } = narrowRows(props);
  const line = GRID_LINE * scale;
  return (
    <>
      {figure.series.flatMap(({ id, label }, index) =>
        figure.sums[id] === undefined ? (
          []
        ) : (
          <Fragment key={id}>
            <text x={0} y={round(14 + index * line)} fill={theme.ink} fontWeight={600}>
              {label}
            </text>
            <text
              x={width}
              y={round(14 + index * line)}
              textAnchor="end"
              fill={theme.softInk}
              fontSize={SMALL}
            >
              {figure.sums[id]}
            </text>
          </Fragment>
        ),
      )}
      {figure.rows.map((row, index) => {
        let y = (tops[index] ?? 0) + 18 * scale;
        return (
          // One group per row: HTML sent to phones leaves out the offscreen ones.
          <g key={row.id}>
            <RowName row={row} x={0} y={y} room={width} {...props} />
            {cellsOfRow(figure, row.id).map((point, at) => {
              const series = figure.series[at];
              y += at === 0 ? line : narrowGridCell(rows[index]?.lines[at - 1] ?? []) * scale;
              return (
                <Fragment key={series?.id}>
                  <text x={0} y={round(y)} fill={theme.softInk} fontSize={SMALL}>
                    {series?.label}
                  </text>
                  <Cell
                    point={point}
                    emptyPage={emptyPageOf(figure, row.id, at)}
                    x={NARROW_LEFT}
                    y={y}
                    room={width - NARROW_LEFT}
                    below={rows[index]?.lines[at] ?? []}
                    left={0}
                    {...props}
                  />
                </Fragment>
              );
            })}
          </g>
        );
      })}
      <path d={rulesPath({ x: 0, y: 0, width, height }, tops)} fill="none" stroke={theme.ink} />
    </>
  );
}

/** Returns the height of the first rows, in which no text is cut, and of what is above them. */
function fullHeight(figure: GridFigure, width: number, rows = figure.rows.length): number {
  const wide = isNarrow(width, true) ? null : wideFrame(figure, width);
  const all = gridRows(figure, width, wide?.room ?? null, wrapSmall);
  return (wide?.head ?? narrowGridHead(figure)) + sum(all.slice(0, rows));
}

export const gridPlot: PlotOf<GridFigure> = {
  Draw: GridPlot,
  leastHeight: fullHeight,
  mostHeight: (figure, width) => fullHeight(figure, width) * 1.2 + 60,
  drawnWidth: (figure, width) => width - wideFrame(figure, width).left,
  hasColumns: false,
};
