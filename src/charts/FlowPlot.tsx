import type { FigureRow } from '../figure/parts.ts';
import type { FlowFigure } from '../figure/kinds/flow.ts';
import { downHeight, flowDepth } from '../figure/firstPaint.ts';
import { SANS } from '../theme/fonts.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { round } from '../theme/markPath.ts';
import { FlowDown, FlowEntry, flowSizes, leastDownHeight } from './FlowDown.tsx';
import { halo } from './halo.ts';
import { fitText, textWidth, wrapText } from './measureText.ts';
import { PlotSvg } from './PlotSvg.tsx';
import { TextLines } from './TextLines.tsx';
import type { PlotOf, PlotSettings } from './plot.ts';

/** Room for the names of the steps: on a narrow plot they take two lines. */
const headOf = (width: number): number => (isNarrow(width) ? 44 : 30);
/** At this size a designation with its year fits a third of a phone. */
const sizeOf = (width: number): number => (isNarrow(width) ? 11 : 12);
/** On a narrow plot a name breaks before it exceeds this width: "GB/T" above "20234.1-2015". */
const NARROW_NAME = 82;
/** Room for half a mark on both sides. */
const EDGE = flowSizes.radius + 3;

interface Node {
  readonly x: number;
  readonly y: number;
  readonly row: FigureRow;
  /** Lines of the name, as far as there is room. */
  readonly lines: readonly string[];
  /** Start of outgoing links: after the name. */
  readonly end: number;
}

/**
 * Returns the positions of entries in one step: as close as possible to the desired ones, in that order, at least
 * `gap` apart.
 */
function spread(wishes: readonly number[], least: number, most: number, gap: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
  const places: number[] = Array.from({ length: wishes.length }, () => least);
  let next = least;
  for (const index of order) {
    places[index] = Math.max(next, wishes[index] ?? least);
    next = (places[index] ?? least) + gap;
  }
  let ceiling = most;
  for (const index of order.reverse()) {
    places[index] = Math.min(places[index] ?? ceiling, ceiling);
    ceiling = (places[index] ?? ceiling) - gap;
  }
  return places;
}

/**
 * Returns the heights of all entries by key: the fullest step is spread evenly, and its neighbors follow their links,
 * so that few links cross.
 */
function flowHeights(figure: FlowFigure, top: number, bottom: number): ReadonlyMap<string, number> {
  const steps = figure.series.map(({ id }) => figure.points.filter(({ seriesId }) => seriesId === id));
  const fullest = steps.reduce(
    (best, one, index) => (one.length > (steps[best]?.length ?? 0) ? index : best),
    0,
  );
  const gap = (bottom - top) / Math.max(1, (steps[fullest]?.length ?? 1) - 1);
  const heights = new Map<string, number>();
  steps[fullest]?.forEach(({ key }, index) => heights.set(key, top + index * gap));
  const outward = steps
    .map((_, index) => index)
    .sort((a, b) => Math.abs(a - fullest) - Math.abs(b - fullest));
  for (const at of outward.slice(1)) {
    const own = steps[at] ?? [];
    const wishes = own.map(({ key }) => {
      const beside = figure.links
        .flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : []))
        .flatMap((other) => heights.get(other) ?? []);
      return beside.length === 0 ? bottom : beside.reduce((sum, y) => sum + y, 0) / beside.length;
    });
    spread(wishes, top, bottom, gap).forEach((y, index) => {
      const point = own[index];
      if (point !== undefined) heights.set(point.key, y);
    });
  }
  return heights;
}

/** Returns the lines of a name: two on a narrow plot, which is all an entry has room for. */
function nameLines(name: string, width: number): string[] {
  if (!isNarrow(width)) return [name];
  const [first = '', ...rest] = wrapText(name, sizeOf(width), NARROW_NAME);
  return rest.length < 2 ? [first, ...rest] : [first, fitText(rest.join(' '), sizeOf(width), NARROW_NAME)];
}

const widest = (lines: readonly string[], size: number): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size)));

const total = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);

/**
 * Returns where each step begins and the width of its names: as much as they need, or their share of the available
 * width.
 */
function flowColumns(figure: FlowFigure, width: number) {
  const rows = new Map(figure.rows.map((row) => [row.id, row.label]));
  const heads = figure.series.map(({ label }) => widest(nameLines(label, width), sizeOf(width)));
  const wanted = figure.series.map(({ id, label }) => {
    const names = figure.points.filter(({ seriesId }) => seriesId === id).map(({ at }) => rows.get(at) ?? '');
    const lines = [label, ...names].flatMap((name) => nameLines(name, width));
    return flowSizes.name + Math.ceil(widest(lines, sizeOf(width))) + 6;
  });
  const gaps = Math.max(1, wanted.length - 1);
  const least = isNarrow(width) ? 12 : 40;
  const inner = width - EDGE * 2;
  // If there is too little room, names are shortened, but never the heading of a column.
  const kept = total(heads);
  const share = Math.min(1, (inner - least * gaps - kept) / (total(wanted) - kept));
  const rooms = wanted.map((one, index) => {
    const head = heads[index] ?? 0;
    return head + (one - head) * share;
  });
  const gutter = (inner - total(rooms)) / gaps;
  let x = EDGE;
  return rooms.map((room) => {
    const column = { x, room };
    x += column.room + gutter;
    return column;
  });
}

function nodesOf(figure: FlowFigure, { width, height }: PlotSettings): ReadonlyMap<string, Node> {
  const columns = flowColumns(figure, width);
  const size = sizeOf(width);
  const heights = flowHeights(figure, headOf(width) + 16, height - 14);
  const rows = new Map(figure.rows.map((row) => [row.id, row]));
  return new Map(
    figure.points.flatMap((point) => {
      const row = rows.get(point.at);
      const column = columns[figure.series.findIndex(({ id }) => id === point.seriesId)];
      if (row === undefined || column === undefined) return [];
      const lines = nameLines(row.label, width).map((line) =>
        fitText(line, size, column.room - flowSizes.name - 2),
      );
      const end = column.x + flowSizes.name + widest(lines, size) + 8;
      return [[point.key, { x: column.x, y: heights.get(point.key) ?? 0, row, lines, end }]] as const;
    }),
  );
}

/** Returns a link as a smooth curve from after one name to before the next mark. */
function linkPath(from: Node, to: Node): string {
  const [x1, x2] = [from.end, to.x - flowSizes.radius - 2];
  const middle = x2 - Math.min(40, (x2 - x1) / 2);
  return `M${round(x1)},${round(from.y)}H${round(Math.max(x1, middle - 14))}C${round(middle)},${round(from.y)} ${round(middle)},${round(to.y)} ${round(x2)},${round(to.y)}`;
}

/** Steps from left to right, with one mark and name per entry, and a line for each link. */
function FlowAcross({ figure, ...settings }: { figure: FlowFigure } & PlotSettings) {
  const { width, height, theme } = settings;
  const nodes = nodesOf(figure, settings);
  const columns = flowColumns(figure, width);
  return (
    <PlotSvg width={width} height={height}>
      <g fontFamily={SANS} fontSize={sizeOf(width)}>
        {figure.series.map(({ id, label }, index) => {
          const x = round((columns[index]?.x ?? EDGE) - flowSizes.radius);
          return (
            <text key={id} x={x} y={14} fill={theme.softInk}>
              <TextLines lines={nameLines(label, width)} x={x} step={flowSizes.line} />
            </text>
          );
        })}
        <line x1={0} x2={width} y1={headOf(width) - 8} y2={headOf(width) - 8} stroke={theme.grid} />
        {figure.links.map(({ from, to, unsure }) => {
          const [one, other] = [nodes.get(from), nodes.get(to)];
          if (one === undefined || other === undefined) return null;
          return (
            <path
              key={`${from} ${to}`}
              d={linkPath(one, other)}
              fill="none"
              stroke={theme.zeroLine}
              strokeDasharray={unsure ? '3 3' : undefined}
              data-link={`${from} ${to}`}
            />
          );
        })}
        {figure.points.map((point) => {
          const node = nodes.get(point.key);
          if (node === undefined) return null;
          const top = node.y + 4 - ((node.lines.length - 1) * flowSizes.line) / 2;
          return (
            <FlowEntry key={point.key} {...node} point={point} top={top} theme={theme} around={halo(theme)} />
          );
        })}
      </g>
    </PlotSvg>
  );
}

/** Entries and links are plain SVG: there is no axis. */
function FlowPlot(props: { figure: FlowFigure } & PlotSettings) {
  return props.figure.direction === 'down' ? <FlowDown {...props} /> : <FlowAcross {...props} />;
}

export const flowPlot: PlotOf<FlowFigure> = {
  Draw: FlowPlot,
  leastHeight: (figure, width) =>
    figure.direction === 'down'
      ? leastDownHeight(figure, width)
      : flowDepth(figure) * (isNarrow(width) ? 30 : 16.5) + headOf(width) + 26,
  mostHeight: (figure) =>
    figure.direction === 'down' ? downHeight(figure, false) * 1.3 : flowDepth(figure) * 34 + 56,
  drawnWidth: (_, width) => width,
  hasColumns: false,
};
