import type { FigureRow } from '../figure/parts.ts';
import type { FlowFigure } from '../figure/kinds/flow.ts';
import { flowDepth } from '../figure/firstPaint.ts';
import { SANS } from '../theme/fonts.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { round } from '../theme/markPath.ts';
import { Mark } from './Mark.tsx';
import { fitText, textWidth } from './measureText.ts';
import type { PlotOf, PlotSettings } from './plot.ts';

const HEAD = 30;
const RADIUS = 4;
/** Room for half a mark at both sides. */
const EDGE = RADIUS + 3;
/** From the middle of a mark to its name. */
const NAME = 10;

interface Node {
  readonly x: number;
  readonly y: number;
  readonly row: FigureRow;
  /** The name, as far as there is room. */
  readonly text: string;
  /** Where links leave: behind the name. */
  readonly end: number;
}

/** The places of entries in one step: as near as can be to what they wish, in that order, none nearer than `gap`. */
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
 * Heights of all entries by key: the fullest step is spread evenly, the steps beside it follow their links, so that
 * few links cross.
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

/** Where each step begins, and how much room its names have: as much as they need, or their share of what there is. */
function columnsOf(figure: FlowFigure, width: number) {
  const rows = new Map(figure.rows.map((row) => [row.id, row.label]));
  const wanted = figure.series.map(({ id, label }) => {
    const names = figure.points.filter(({ seriesId }) => seriesId === id).map(({ at }) => rows.get(at) ?? '');
    return NAME + Math.ceil(Math.max(...[label, ...names].map((name) => textWidth(name, 12)))) + 6;
  });
  const gaps = Math.max(1, wanted.length - 1);
  const least = isNarrow(width) ? 12 : 40;
  const inner = width - EDGE * 2;
  const all = wanted.reduce((sum, one) => sum + one, 0);
  const share = Math.min(1, (inner - least * gaps) / all);
  const gutter = (inner - all * share) / gaps;
  let x = EDGE;
  return wanted.map((one) => {
    const column = { x, room: one * share };
    x += column.room + gutter;
    return column;
  });
}

function nodesOf(figure: FlowFigure, { width, height }: PlotSettings): ReadonlyMap<string, Node> {
  const columns = columnsOf(figure, width);
  const heights = flowHeights(figure, HEAD + 14, height - 12);
  const rows = new Map(figure.rows.map((row) => [row.id, row]));
  return new Map(
    figure.points.flatMap((point) => {
      const row = rows.get(point.at);
      const column = columns[figure.series.findIndex(({ id }) => id === point.seriesId)];
      if (row === undefined || column === undefined) return [];
      const text = fitText(row.label, 12, column.room - NAME - 2);
      const end = column.x + NAME + textWidth(text, 12) + 4;
      return [[point.key, { x: column.x, y: heights.get(point.key) ?? 0, row, text, end }]] as const;
    }),
  );
}

/** A link as a soft bend from behind one name to before the next mark. */
function linkPath(from: Node, to: Node): string {
  const [x1, x2] = [from.end, to.x - RADIUS - 2];
  const middle = x2 - Math.min(40, (x2 - x1) / 2);
  return `M${round(x1)},${round(from.y)}H${round(Math.max(x1, middle - 14))}C${round(middle)},${round(from.y)} ${round(middle)},${round(to.y)} ${round(x2)},${round(to.y)}`;
}

/** Steps from left to right, an entry a mark with its name, and a line for each link. Plain SVG: there is no axis. */
function FlowPlot({ figure, ...settings }: { figure: FlowFigure } & PlotSettings) {
  const { width, height, theme } = settings;
  const nodes = nodesOf(figure, settings);
  const columns = columnsOf(figure, width);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <g fontFamily={SANS} fontSize={12}>
        {figure.series.map(({ id, label }, index) => (
          <text key={id} x={round((columns[index]?.x ?? EDGE) - RADIUS)} y={14} fill={theme.softInk}>
            <Fitted text={label} width={(columns[index]?.room ?? width) + RADIUS} />
          </text>
        ))}
        <line x1={0} x2={width} y1={HEAD - 8} y2={HEAD - 8} stroke={theme.grid} />
        {figure.links.map(({ from, to }) => {
          const [one, other] = [nodes.get(from), nodes.get(to)];
          if (one === undefined || other === undefined) return null;
          return (
            <path
              key={`${from} ${to}`}
              d={linkPath(one, other)}
              fill="none"
              stroke={theme.zeroLine}
              data-link={`${from} ${to}`}
            />
          );
        })}
        {figure.points.map((point) => {
          const node = nodes.get(point.key);
          if (node === undefined) return null;
          return (
            <g key={point.key}>
              <Mark
                x={node.x}
                y={node.y}
                radius={RADIUS}
                tone={node.row.tone ?? 'other'}
                fill="solid"
                theme={theme}
                point={point}
              />
              <text x={round(node.x + NAME)} y={round(node.y + 4)} fill={theme.ink} data-name={point.key}>
                {node.text !== node.row.label && <title>{node.row.label}</title>}
                {node.text}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}

/** What fits of a text; a shortened one keeps its whole in a title. */
function Fitted({ text, width }: { text: string; width: number }) {
  const shown = fitText(text, 12, width);
  return (
    <>
      {shown !== text && <title>{text}</title>}
      {shown}
    </>
  );
}

export const flowPlot: PlotOf<FlowFigure> = {
  Draw: FlowPlot,
  leastHeight: (figure) => flowDepth(figure) * 16.5 + HEAD + 26,
  mostHeight: (figure) => flowDepth(figure) * 34 + HEAD + 26,
  drawnWidth: (_, width) => width,
  hasColumns: false,
};
