import { Fragment } from 'react';
import { mostRowsHeight } from './RowLabels.tsx';
import { Mark } from './Mark.tsx';
import { fitText, textWidth, wrapText } from './measureText.ts';
import { PlotSvg } from './PlotSvg.tsx';
import { rulesPath } from './linePaths.ts';
import { TextLines } from './TextLines.tsx';
import type { PlotOf, PlotSettings } from './plot.ts';
import { NO_DATA } from '../domain/values.ts';
import type { LeadsFigure } from '../figure/kinds/leads.ts';
import type { FigurePoint, FigureRow, Tone } from '../figure/parts.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { SANS } from '../theme/fonts.ts';
import { round } from '../theme/markPath.ts';

/** Frame of a leads figure: row names to the left or above, column names on top. */
interface LeadsFrame {
  readonly stacked: boolean;
  readonly left: number;
  /** Room for the details of rows: next to their marks, or on a narrow plot next to their names. */
  readonly detail: number;
  readonly column: number;
  readonly head: number;
  /** Lines of each column's name, and their text size. */
  readonly heads: readonly (readonly string[])[];
  readonly headSize: number;
}

const LINE = 14;
/** Text sizes (px) of names: the usual one, and the least that a narrow column may have. */
const [NAME, LEAST_NAME] = [12, 9];

/** Returns the text size in which the longest word fits into a column: names break only between words. */
function headSizeFor(words: readonly string[], room: number): number {
  const widest = Math.max(1, ...words.map((word) => textWidth(word, NAME)));
  return Math.min(NAME, Math.max(LEAST_NAME, (NAME * room) / widest));
}

function leadsFrame({ rows, series }: LeadsFigure, width: number): LeadsFrame {
  const stacked = isNarrow(width);
  const labels = Math.max(0, ...rows.map((row) => textWidth(row.label, 12)));
  const left = stacked ? 0 : Math.min(Math.ceil(labels) + 20, Math.round(width * 0.34));
  const details = Math.max(0, ...rows.map((row) => textWidth(row.detail ?? '', 12)));
  const detail = details === 0 ? 0 : Math.ceil(details) + 12;
  const column = (width - left - (stacked ? 0 : detail)) / Math.max(1, series.length);
  const room = column - 2;
  const words = series.flatMap(({ label }) => label.split(' '));
  const headSize = headSizeFor(words, room);
  // Half a pixel more: rounding must not break the word that decides the size.
  const heads = series.map(({ label }) => wrapText(label, headSize, room + 0.5));
  const lines = Math.max(1, ...heads.map((one) => one.length));
  return { stacked, left, detail, column, head: 26 + (lines - 1) * LINE, heads, headSize };
}

/** Returns the side of a lead: the sign of the value determines color and shape of the mark. */
const sideOf = (point: FigurePoint) =>
  (point.value ?? 0) < 0 ? 'CN' : (point.value ?? 0) > 0 ? 'US' : 'other';

/**
 * Returns the width for a row's name. Above its marks it shares the line with its own detail, however long the others
 * are.
 */
function nameRoom({ heading, detail }: FigureRow, { stacked, left }: LeadsFrame, width: number): number {
  if (heading === true) return width;
  return stacked ? width - (detail == null ? 0 : textWidth(detail, 12) + 12) : left - 12;
}

/**
 * A grid of small axes: one row per industry, one column per subject. Each mark is one indicator; left of the line
 * China leads, right of it the United States.
 */
function LeadsPlot({ figure, width, height, theme }: { figure: LeadsFigure } & PlotSettings) {
  const frame = leadsFrame(figure, width);
  const { stacked, left, column, head } = frame;
  const rowHeight = (height - head) / Math.max(1, figure.rows.length);
  const half = column / 2 - 12;
  const topOf = (_: FigureRow, index: number) => head + index * rowHeight;
  const rows = { x: 0, y: head, width, height: height - head };
  return (
    <PlotSvg width={width} height={height}>
      <g fontFamily={SANS} fontSize={12}>
        <Heads figure={figure} frame={frame} color={theme.softInk} />
        <path d={rulesPath(rows, figure.rows.map(topOf))} fill="none" stroke={theme.grid} />
        {figure.rows.map((row, rowIndex) => {
          const top = topOf(row, rowIndex);
          const middle = stacked ? top + rowHeight * 0.66 : top + rowHeight / 2;
          return (
            <Fragment key={row.id}>
              <text
                x={0}
                y={round(stacked ? top + 15 : middle + 4)}
                fill={row.heading === true || row.tone === 'other' ? theme.softInk : theme.ink}
                fontWeight={row.heading === true ? 600 : undefined}
              >
                <Fitted text={row.label} width={nameRoom(row, frame, width)} />
              </text>
              {row.detail != null && (
                <text
                  x={width}
                  y={round(stacked ? top + 15 : middle + 4)}
                  textAnchor="end"
                  fill={theme.softInk}
                >
                  {row.detail}
                </text>
              )}
              {(row.heading === true ? [] : figure.series).map((series, index) => (
                <LeadCell
                  key={series.id}
                  points={figure.points.filter(
                    (point) => point.at === row.id && point.seriesId === series.id,
                  )}
                  x={left + index * column + column / 2}
                  y={middle}
                  half={half}
                  extent={figure.extents?.[row.id] ?? 1}
                  theme={theme}
                  hollow={figure.hollow?.keys ?? []}
                  tone={row.tone}
                />
              ))}
            </Fragment>
          );
        })}
      </g>
    </PlotSvg>
  );
}

interface HeadsProps {
  readonly figure: LeadsFigure;
  readonly frame: LeadsFrame;
  readonly color: string;
}

/** Column names, each on as many lines as it needs, with the last one above the rows. */
function Heads({ figure, frame: { left, column, head, heads, headSize }, color }: HeadsProps) {
  return figure.series.map((series, index) => {
    const x = round(left + index * column + column / 2);
    const lines = heads[index] ?? [];
    return (
      <text
        key={series.id}
        x={x}
        y={head - 11 - (lines.length - 1) * LINE}
        textAnchor="middle"
        fill={color}
        fontSize={headSize === NAME ? undefined : round(headSize)}
      >
        <TextLines lines={lines} x={x} step={LINE} />
      </text>
    );
  });
}

/** A text shortened to the width; its title has the full text. */
function Fitted({ text, width }: { text: string; width: number }) {
  const shown = fitText(text, 12, width);
  return (
    <>
      {shown !== text && <title>{text}</title>}
      {shown}
    </>
  );
}

interface LeadCellProps {
  readonly points: readonly FigurePoint[];
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly theme: PlotSettings['theme'];
  readonly hollow: readonly string[];
  /** Value at either end of the axis. */
  readonly extent: number;
  /** Replaces the color of the side. */
  readonly tone: Tone | null;
}

function LeadCell({ points: given, x, y, half, theme, hollow, extent, tone }: LeadCellProps) {
  // An unknown lead is not a tie: it has no place on the line.
  const points = given.filter((point) => point.value !== null);
  if (points.length === 0) {
    return (
      <text x={round(x)} y={round(y + 4)} textAnchor="middle" fill={theme.softInk} fontSize={11}>
        {NO_DATA}
      </text>
    );
  }
  const at = (value: number) => x + (value / extent) * half;
  const tick = `M${round(x)},${round(y - 7)}V${round(y + 7)}`;
  const span = (low: number, high: number) => `M${round(at(low))},${round(y)}H${round(at(high))}`;
  return (
    <>
      <line x1={round(x - half)} x2={round(x + half)} y1={round(y)} y2={round(y)} stroke={theme.grid} />
      <path
        d={[
          tick,
          ...points.map(({ low, high }) => (low === null || high === null ? '' : span(low, high))),
        ].join('')}
        fill="none"
        stroke={theme.ink}
      />
      {points.map((point) => (
        <Mark
          key={point.key}
          x={at(point.value ?? 0)}
          y={y}
          radius={4}
          tone={tone ?? sideOf(point)}
          fill={hollow.includes(point.key) ? 'hollow' : 'solid'}
          theme={theme}
          point={point}
        />
      ))}
    </>
  );
}

export const leadsPlot: PlotOf<LeadsFigure> = {
  Draw: LeadsPlot,
  leastHeight: (_, width, rows) => rows * (isNarrow(width) ? 36 : 19) + 44,
  mostHeight: mostRowsHeight,
  drawnWidth: (figure, width) => {
    const { left, detail } = leadsFrame(figure, width);
    return width - left - detail;
  },
  hasColumns: false,
};
