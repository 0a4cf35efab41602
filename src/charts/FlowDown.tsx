import { PlotSvg } from './PlotSvg.tsx';
import { rulesPath } from './linePaths.ts';
import { TextLines } from './TextLines.tsx';
import type { FigurePoint, FigureRow } from '../figure/parts.ts';
import type { FlowFigure, FlowLink } from '../figure/kinds/flow.ts';
import { downHeight } from '../figure/firstPaint.ts';
import { SANS } from '../theme/fonts.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { round } from '../theme/markPath.ts';
import type { halo } from './halo.ts';
import { Mark } from './Mark.tsx';
import { fitText, textWidth, wrapText } from './measureText.ts';
import type { PlotSettings } from './plot.ts';

const SIZE = 12;
/** Height of a line, radius of a mark, and distance from its middle to its name, in both directions of a flow. */
export const flowSizes = { line: 13, radius: 4, name: 10 } as const;
/** Share of the width for the outcome of an entry. */
const DETAIL = 0.34;

/** Room left of the marks for the links. */
const sideOf = (width: number): number => (isNarrow(width) ? 52 : Math.min(130, width * 0.15));

interface Entry {
  readonly point: FigurePoint;
  readonly y: number;
}

interface Step {
  readonly id: string;
  readonly label: string;
  readonly y: number;
  readonly entries: readonly Entry[];
}

/**
 * Returns the positions of steps and entries: a heading takes the room of one entry, and the rest is shared equally.
 */
function stepsOf({ series, points }: FlowFigure, height: number): Step[] {
  const slot = (height - 8) / Math.max(1, points.length + series.length);
  let y = 4;
  return series.map(({ id, label }) => {
    const heading = y + slot / 2;
    y += slot;
    const entries = points
      .filter(({ seriesId }) => seriesId === id)
      .map((point) => {
        const entry = { point, y: y + slot / 2 };
        y += slot;
        return entry;
      });
    return { id, label, y: heading, entries };
  });
}

/** Returns a link as an arc left of both marks: the longer it is, the farther out. */
function bowPath(x: number, from: number, to: number, side: number, longest: number): string {
  const reach = ((side - flowSizes.radius * 2) / 0.75) * (0.2 + (0.8 * Math.abs(to - from)) / longest);
  const start = round(x - flowSizes.radius - 2);
  const bend = round(x - flowSizes.radius - 2 - reach);
  return `M${start},${round(from)}C${bend},${round(from)} ${bend},${round(to)} ${start},${round(to)}`;
}

interface LinksProps extends Pick<PlotSettings, 'theme'> {
  readonly links: readonly FlowLink[];
  readonly heights: ReadonlyMap<string, number>;
  readonly x: number;
}

function Links({ links, heights, x, theme }: LinksProps) {
  const drawn = links.flatMap((link) => {
    const [from, to] = [heights.get(link.from), heights.get(link.to)];
    return from === undefined || to === undefined ? [] : [{ ...link, y1: from, y2: to }];
  });
  const longest = Math.max(1, ...drawn.map(({ y1, y2 }) => Math.abs(y2 - y1)));
  return drawn.map(({ from, to, y1, y2, unsure }) => (
    <path
      key={`${from} ${to}`}
      d={bowPath(x, y1, y2, x - 2, longest)}
      fill="none"
      stroke={theme.zeroLine}
      strokeDasharray={unsure ? '3 3' : undefined}
      data-link={`${from} ${to}`}
    />
  ));
}

/** Steps below each other, each entry a line with its title and outcome; links are arcs at the side. */
export function FlowDown({ figure, width, height, theme }: { figure: FlowFigure } & PlotSettings) {
  const x = sideOf(width);
  const steps = stepsOf(figure, height);
  const entries = steps.flatMap((step) => step.entries);
  const heights = new Map(entries.map(({ point, y }) => [point.key, y]));
  return (
    <PlotSvg width={width} height={height}>
      <g fontFamily={SANS} fontSize={SIZE}>
        <path
          d={rulesPath(
            { x, y: 0, width: width - x, height },
            steps.map(({ y }) => y + 8),
          )}
          fill="none"
          stroke={theme.grid}
        />
        {steps.map(({ id, label, y }) => (
          <text key={id} x={round(x - flowSizes.radius)} y={round(y + 4)} fill={theme.softInk}>
            {label}
          </text>
        ))}
        <Links links={figure.links} heights={heights} x={x} theme={theme} />
        {entries.map((entry) => (
          <EntryLine key={entry.point.key} {...entry} figure={figure} x={x} width={width} theme={theme} />
        ))}
      </g>
    </PlotSvg>
  );
}

interface FlowEntryProps extends Entry, Pick<PlotSettings, 'theme'> {
  readonly row: FigureRow;
  readonly x: number;
  /** Baseline of the first line of the name. */
  readonly top: number;
  readonly lines: readonly string[];
  /** Attributes of a name that lies over links. */
  readonly around?: ReturnType<typeof halo>;
}

/** The mark and the name of an entry, in both directions of a flow. */
export function FlowEntry({ point, row, x, y, top, lines, theme, around }: FlowEntryProps) {
  const left = round(x + flowSizes.name);
  return (
    <>
      <Mark
        x={x}
        y={y}
        radius={flowSizes.radius}
        tone={row.tone ?? 'other'}
        fill="solid"
        theme={theme}
        point={point}
      />
      <text x={left} y={round(top)} fill={theme.ink} data-name={point.key} {...around}>
        {lines.some((line) => line.endsWith('…')) && <title>{row.label}</title>}
        <TextLines lines={lines} x={left} step={flowSizes.line} />
      </text>
    </>
  );
}

interface EntryLineProps extends Entry, Pick<PlotSettings, 'theme' | 'width'> {
  readonly figure: FlowFigure;
  readonly x: number;
}

interface Words {
  readonly lines: readonly string[];
  readonly detail: string | null;
}

/** Returns a title on at most two lines, with the outcome next to it, or below on a narrow plot. */
function wordsOf({ label, detail: whole = null }: FigureRow, room: number, isBelow: boolean): Words {
  const detail = whole === null ? null : fitText(whole, SIZE, isBelow ? room : room * DETAIL);
  const left = room - (detail === null || isBelow ? 0 : textWidth(detail, SIZE) + 16);
  const all = wrapText(label, SIZE, left);
  // Two lines may not hold everything: the SVG title, the table and the card have the full text.
  const lines = all.length > 2 ? [all[0] ?? '', fitText(all.slice(1).join(' '), SIZE, left)] : all;
  return { lines, detail };
}

/** A mark with its title and outcome. */
function EntryLine({ point, y, figure, x, width, theme }: EntryLineProps) {
  const row = figure.rows.find(({ id }) => id === point.at);
  if (row === undefined) return null;
  const [left, isBelow] = [x + flowSizes.name, isNarrow(width)];
  const { lines, detail } = wordsOf(row, width - left, isBelow);
  const count = lines.length + (detail !== null && isBelow ? 1 : 0);
  const top = y + 4 - ((count - 1) * flowSizes.line) / 2;
  const place = isBelow
    ? { x: round(left), y: round(top + lines.length * flowSizes.line), textAnchor: 'start' as const }
    : { x: round(width), y: round(y + 4), textAnchor: 'end' as const };
  return (
    <>
      <FlowEntry point={point} row={row} x={x} y={y} top={top} lines={lines} theme={theme} />
      {detail !== null && (
        <text {...place} fill={theme.softInk} data-row={row.id}>
          {detail !== row.detail && <title>{row.detail}</title>}
          {detail}
        </text>
      )}
    </>
  );
}

/** Returns the minimum height for titles of two lines; on a narrow plot the outcome takes a third line. */
export const leastDownHeight = (figure: FlowFigure, width: number): number =>
  downHeight(figure, isNarrow(width)) * 0.9;
