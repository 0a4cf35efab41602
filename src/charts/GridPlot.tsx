import type { ReactNode } from 'react';
import { NO_DATA } from '../domain/values.ts';
import { GRID_LINE, narrowGridCell, narrowGridRow, wideGridRow } from '../figure/firstPaint.ts';
import { cellsOfRow, type GridFigure } from '../figure/kinds/grid.ts';
import type { FigurePoint, FigureRow } from '../figure/parts.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';
import { Mark } from './Mark.tsx';
import { fitText, textWidth, wrapText } from './measureText.ts';
import type { PlotOf, PlotSettings } from './plot.ts';

const [LABEL, SMALL] = [12, 11];
/** Room of a mark left of the first line of its cell. */
const MARK = 16;
/** On a phone, where cells begin right of the names of columns. */
const NARROW_LEFT = 148;

type Drawing = PlotSettings & { readonly figure: GridFigure };

/** A table of words with marks: plain SVG, there is no axis. On a phone the columns of a row are below each other. */
function GridPlot(props: Drawing) {
  const { width, height } = props;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <g fontFamily={SANS} fontSize={LABEL}>
        {isNarrow(width) ? <NarrowGrid {...props} /> : <WideGrid {...props} />}
      </g>
    </svg>
  );
}

const HEAD_LINE = 14;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How a width is shared between the names of rows and columns, and what the heads of columns need. */
function wideFrame({ rows, series, sums }: GridFigure, width: number) {
  const left = Math.ceil(Math.max(0, ...rows.map(({ label }) => textWidth(label, LABEL, 600)))) + 20;
  const column = (width - left) / Math.max(1, series.length);
  const heads = series.map(({ id, label }) => ({
    id,
    lines: wrapText(label, LABEL, column - 8, 600),
    below: wrapText(sums[id] ?? '', SMALL, column - 8),
  }));
  const most = Math.max(1, ...heads.map(({ lines, below }) => lines.length + below.length));
  return { left, column, heads, head: most * HEAD_LINE + 12 };
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly size: number;
  readonly weight?: number;
}

/** One text on as many lines as it needs. */
function Lines({ lines, x, y, color, size, weight }: LinesProps) {
  return (
    <text x={round(x)} y={y} fill={color} fontSize={size} fontWeight={weight}>
      {lines.map((line, number) => (
        <tspan key={line} x={round(x)} dy={number === 0 ? undefined : HEAD_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function WideGrid(props: Drawing) {
  const { figure, width, height, theme } = props;
  const { left, column, heads, head } = wideFrame(figure, width);
  const heights = figure.rows.map(({ id }) => wideGridRow(figure, id));
  const scale = (height - head) / Math.max(1, sum(heights));
  return (
    <>
      {heads.map(({ id, lines, below }, index) => (
        <g key={id}>
          <Lines lines={lines} x={left + index * column} y={11} color={theme.ink} size={LABEL} weight={600} />
          <Lines
            lines={below}
            x={left + index * column}
            y={11 + lines.length * HEAD_LINE}
            color={theme.softInk}
            size={SMALL}
          />
        </g>
      ))}
      {figure.rows.map((row, index) => {
        const top = head + sum(heights.slice(0, index)) * scale;
        return (
          <g key={row.id}>
            <line x1={0} x2={width} y1={round(top)} y2={round(top)} stroke={theme.grid} />
            <RowName row={row} x={0} y={top + 18} room={left - 12} {...props} />
            {cellsOfRow(figure, row.id).map((point, at) => (
              <Cell
                key={figure.series[at]?.id}
                point={point}
                x={left + at * column}
                y={top + 18}
                room={column - 10}
                {...props}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}

/** Where each row begins, stretched to the height that there is. */
function narrowTops(figure: GridFigure, height: number): { readonly tops: readonly number[]; scale: number } {
  const heights = figure.rows.map(({ id }) => narrowGridRow(figure, id));
  const head = (figure.series.length + 1) * GRID_LINE;
  const scale = height / Math.max(1, head + sum(heights));
  let top = head * scale;
  const tops = heights.map((one) => {
    const own = top;
    top += one * scale;
    return own;
  });
  return { tops, scale };
}

function NarrowGrid(props: Drawing) {
  const { figure, width, height, theme } = props;
  const { tops, scale } = narrowTops(figure, height);
  const line = GRID_LINE * scale;
  return (
    <>
      {figure.series.map(({ id, label }, index) => (
        <g key={id}>
          <text x={0} y={round(14 + index * line)} fill={theme.ink} fontWeight={600}>
            {label}
          </text>
          <text x={width} y={round(14 + index * line)} textAnchor="end" fill={theme.softInk} fontSize={SMALL}>
            {figure.sums[id] ?? ''}
          </text>
        </g>
      ))}
      {figure.rows.map((row, index) => {
        let y = (tops[index] ?? 0) + 18 * scale;
        return (
          <g key={row.id}>
            <line
              x1={0}
              x2={width}
              y1={round(y - 18 * scale)}
              y2={round(y - 18 * scale)}
              stroke={theme.ink}
            />
            <RowName row={row} x={0} y={y} room={width} {...props} />
            {cellsOfRow(figure, row.id).map((point, at) => {
              const series = figure.series[at];
              y += at === 0 ? line : narrowCell(figure, row.id, at - 1) * scale;
              return (
                <g key={series?.id}>
                  <text x={0} y={round(y)} fill={theme.softInk} fontSize={SMALL}>
                    {series?.label}
                  </text>
                  <Cell point={point} x={NARROW_LEFT} y={y} room={width - NARROW_LEFT} {...props} />
                </g>
              );
            })}
          </g>
        );
      })}
    </>
  );
}

/** The height of a cell on a phone: a line where there is no data. */
const narrowCell = (figure: GridFigure, rowId: string, at: number): number => {
  const point = cellsOfRow(figure, rowId)[at] ?? null;
  return narrowGridCell(point === null ? 0 : (figure.cells[point.key]?.lines.length ?? 0));
};

interface NameProps extends Drawing {
  readonly row: FigureRow;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** The name of a row; on the page it leads to the page of what it names. */
function RowName({ row, x, y, room, target, theme }: NameProps): ReactNode {
  const shown = fitText(row.label, LABEL, room, 600);
  const linked = target === 'page' && row.page !== undefined;
  const name = (
    <text
      x={x}
      y={round(y)}
      fill={theme.ink}
      fontWeight={600}
      textDecoration={linked ? 'underline' : undefined}
    >
      {shown !== row.label && <title>{row.label}</title>}
      {shown}
    </text>
  );
  return linked ? (
    <a href={row.page} target="_top">
      {name}
    </a>
  ) : (
    name
  );
}

interface CellProps extends Drawing {
  readonly point: FigurePoint | null;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

function Cell({ figure, point, x, y, room, theme, target }: CellProps) {
  const cell = point === null ? undefined : figure.cells[point.key];
  if (point === null || cell === undefined) {
    return (
      <text x={round(x)} y={round(y)} fill={theme.softInk} fontSize={SMALL}>
        {NO_DATA}
      </text>
    );
  }
  const { tone, head, lines } = cell;
  return (
    <g>
      {target === 'page' && (
        <rect
          x={round(x - 4)}
          y={round(y - 15)}
          width={round(room + 8)}
          height={(lines.length + 1) * 15 + 6}
          fill="transparent"
          data-name={point.key}
        />
      )}
      <Mark
        x={x + 5}
        y={y - 4}
        radius={4.5}
        tone={tone}
        fill={point.evidence.confidence === 'low' ? 'hollow' : 'solid'}
        theme={theme}
        point={point}
      />
      {[head, ...lines].map((line, index) => {
        const [size, start] = index === 0 ? [LABEL, MARK] : [SMALL, MARK];
        const shown = fitText(line, size, room - start, index === 0 ? 600 : 400);
        return (
          <text
            key={line}
            x={round(x + start)}
            y={round(y + index * 15)}
            fill={index === 0 ? theme.ink : theme.softInk}
            fontWeight={index === 0 ? 600 : undefined}
            fontSize={size}
            data-name={point.key}
          >
            {shown !== line && <title>{line}</title>}
            {shown}
          </text>
        );
      })}
    </g>
  );
}

export const gridPlot: PlotOf<GridFigure> = {
  Draw: GridPlot,
  leastHeight: (figure, width, rows) =>
    isNarrow(width)
      ? (figure.series.length + 1) * GRID_LINE +
        sum(figure.rows.slice(0, rows).map(({ id }) => narrowGridRow(figure, id)))
      : sum(figure.rows.slice(0, rows).map(({ id }) => wideGridRow(figure, id))) +
        wideFrame(figure, width).head,
  mostHeight: (figure) => figure.rows.length * 120 + 60,
  drawnWidth: (figure, width) => width - wideFrame(figure, width).left,
  hasColumns: false,
};
