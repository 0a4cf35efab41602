import type { FlowFigure } from '../../../src/figure/kinds/flow.ts';
import type { FigurePoint } from '../../../src/figure/parts.ts';
import { marksOf, middleOf, rowTone, shapesBy, usualProof, withMarks, type ProofOf } from '../proof.ts';
import { namedBy, plotTexts, type DrawnShape, type ReadPicture } from '../readPicture.ts';

/** Maximum distance (pixels) of a link from the mark that it leads to, and of a name from its own. */
const NEAR_BAND = 9;

/** All entries are below each other in the order of their steps, at different places. */
function linesOffPlace(figure: FlowFigure, picture: ReadPicture): string[] {
  const placed = withMarks(figure.points, picture).map(({ point, mark }) => ({ point, ...middleOf(mark) }));
  const ordered = figure.series.flatMap(({ id }) => placed.filter(({ point }) => point.seriesId === id));
  const x = ordered[0]?.x ?? NaN;
  return ordered
    .filter((one, index) => Math.abs(one.x - x) > 1 || one.y <= (ordered[index - 1]?.y ?? -1))
    .map(({ point }) => point.subject);
}

/** Entries of one step are below each other at different places, and those of a later step farther to the right. */
function bandsOffPlace(figure: FlowFigure, picture: ReadPicture): string[] {
  if (figure.direction === 'down') return linesOffPlace(figure, picture);
  const placed = withMarks(figure.points, picture).map(({ point, mark }) => ({ point, ...middleOf(mark) }));
  const steps = figure.series.map(({ id }) => placed.filter(({ point }) => point.seriesId === id));
  return steps.flatMap((own, index) => {
    const x = own[0]?.x ?? NaN;
    const before = steps[index - 1]?.[0]?.x ?? -1;
    const heights = new Set(own.map(({ y }) => Math.round(y)));
    return own
      .filter((one) => Math.abs(one.x - x) > 1 || one.x <= before || heights.size < own.length)
      .map(({ point }) => point.subject);
  });
}

/** True if a path leads from just left of one mark to just left of the other. */
function bowsFromTo(path: DrawnShape, from: DrawnShape, to: DrawnShape): boolean {
  const isAt = (end: DrawnShape['points'][number] | undefined, mark: DrawnShape) => {
    const { x, y } = middleOf(mark);
    return end !== undefined && Math.abs(end.y - y) <= 1 && end.x <= x && x - end.x <= NEAR_BAND;
  };
  return isAt(path.points[0], from) && isAt(path.points.at(-1), to);
}

/** True if a path leads from the height of one mark, right of it, to just before the other. */
function leadsFromTo(path: DrawnShape, from: DrawnShape, to: DrawnShape): boolean {
  const [start, end] = [path.points[0], path.points.at(-1)];
  if (start === undefined || end === undefined) return false;
  const [one, other] = [middleOf(from), middleOf(to)];
  return (
    Math.abs(start.y - one.y) <= 1 &&
    start.x >= one.x &&
    Math.abs(end.y - other.y) <= 1 &&
    end.x <= other.x &&
    other.x - end.x <= NEAR_BAND
  );
}

const isDashed = ({ style }: DrawnShape): boolean => style.dash.length > 0;

/** Each link is drawn once, from its own entry to its own, and there are no others. */
function bandProblems(figure: FlowFigure, picture: ReadPicture): string[] {
  const [paths, marks] = [shapesBy(picture, 'data-link'), marksOf(picture)];
  const keyOf = ({ from, to }: FlowFigure['links'][number]) => `${from} ${to}`;
  const known = new Set(figure.links.map(keyOf));
  const lost = figure.links.filter((link) => {
    const [path, ...more] = paths.get(keyOf(link)) ?? [];
    const [[from], [to]] = [marks.get(link.from) ?? [], marks.get(link.to) ?? []];
    if (path === undefined || from === undefined || to === undefined) return true;
    const leads = figure.direction === 'down' ? bowsFromTo : leadsFromTo;
    return more.length > 0 || !leads(path, from, to) || isDashed(path) !== (link.unsure === true);
  });
  return [
    ...lost.map(({ from, to }) => `The picture does not draw the link from “${from}” to “${to}”.`),
    ...[...paths.keys()]
      .filter((key) => !known.has(key))
      .map((key) => `The picture draws a link that its figure does not have: “${key}”.`),
  ];
}

/** The name of every entry is next to its own mark. */
function bandNameProblems(figure: FlowFigure, picture: ReadPicture): string[] {
  const names = new Map(plotTexts(picture).map((text) => [namedBy(text), text.box] as const));
  const isStray = (point: FigurePoint, mark: DrawnShape): boolean => {
    const [box, { x, y }] = [names.get(point.key), middleOf(mark)];
    if (box === undefined) return true;
    return Math.abs((box.top + box.bottom) / 2 - y) > NEAR_BAND || Math.abs(box.left - x) > 2 * NEAR_BAND;
  };
  return withMarks(figure.points, picture)
    .filter(({ point, mark }) => isStray(point, mark))
    .map(({ point }) => `The name “${point.subject}” is not beside its mark.`);
}

export const flowProof: ProofOf<FlowFigure> = {
  ...usualProof,
  toneOf: rowTone,
  labels: (figure) => [...figure.series.map(({ label }) => label), ...usualProof.labels(figure)],
  // Across, entries of several steps share a line, with no room for details.
  detailedRows: ({ direction, rows }) =>
    direction === 'down' ? rows.filter(({ detail }) => detail != null) : [],
  // Entries of several steps are side by side.
  orderedRows: () => [],
  offPlace: bandsOffPlace,
  lineProblems: bandProblems,
  nameProblems: bandNameProblems,
};
