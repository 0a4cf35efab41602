import { isInside } from '../../src/export/checks/checkPicture.ts';
import type { DrawnText } from '../../src/export/checks/readTexts.ts';
import { frameTexts, squeezed } from '../../src/export/checks/said.ts';
import { themeOfLook } from '../../src/export/picture/themeOfLook.ts';
import type { Box } from '../../src/export/svg/matrix.ts';
import { legendItems, type LegendItem } from '../../src/figure/firstPaint.ts';
import { nameOfRow } from '../../src/figure/footnotes.ts';
import type { FigureRow } from '../../src/figure/parts.ts';
import { areaOrRamp } from '../../src/theme/palette.ts';
import type { Check, DrawnJob } from './drawn.ts';
import { marksOf, middleOf, shapesBy, withMarks } from './proof.ts';
import { expectedMarks, proofOf } from './proofs.ts';
import { plotTexts, rowOf, says, type DrawnShape } from './readPicture.ts';
import { offScaleByPlot } from './scaleFit.ts';

/** Maximum distance of a legend mark to the left of its text. */
const REACH = 40;

function standsBefore({ box }: DrawnShape, text: DrawnText): boolean {
  const middle = (box.top + box.bottom) / 2;
  const isBeside = box.right <= text.box.left + 1 && box.left >= text.box.left - REACH;
  return isBeside && middle >= text.box.top - 2 && middle <= text.box.bottom + 2;
}

function legendProblems({ label, tone }: LegendItem, { picture, settings }: DrawnJob): string[] {
  const texts = frameTexts(picture.texts).filter(says(label));
  if (texts.length === 0) return [`The picture lacks the legend entry “${label}”.`];
  const color = areaOrRamp(tone, themeOfLook(settings.look));
  const marks = picture.shapes.filter(
    ({ plot, style }) => plot === null && (style.fill === color || style.stroke === color),
  );
  const isMarked = texts.some((text) => marks.some((mark) => standsBefore(mark, text)));
  return isMarked ? [] : [`The legend entry “${label}” lacks its mark in its color.`];
}

/** Every legend entry has its text and, before it, its mark in its color. */
export const checkLegend: Check = (drawn) =>
  legendItems(drawn.figure).flatMap((item) => legendProblems(item, drawn));

/** Details, or the briefs in their place, are at the end of their own row. */
const lostDetails: Check = ({ picture, figure }) => {
  const said = new Map(plotTexts(picture).map((text) => [rowOf(text), squeezed(text.whole)]));
  return proofOf(figure)
    .detailedRows(figure)
    .map(({ id, detail, briefs = [] }) => ({ detail: detail ?? '', briefs, shown: said.get(id) ?? '' }))
    .filter(({ detail, briefs, shown }) => ![detail, ...briefs].map(squeezed).includes(shown))
    .map(({ detail }) => `The picture lacks the label “${detail}”.`);
};

/**
 * Every label of the plot is present as often as it must be, complete or shortened with the full text in its
 * `<title>`.
 */
export const checkLabels: Check = (drawn) => {
  const { picture, figure } = drawn;
  const left = new Map<string, number>();
  for (const one of plotTexts(picture).filter((text) => rowOf(text) === null)) {
    const text = squeezed(one.whole);
    left.set(text, (left.get(text) ?? 0) + 1);
  }
  const lost = proofOf(figure)
    .labels(figure)
    .flatMap((label) => {
      const text = squeezed(label);
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count > 0 || text === '' ? [] : [`The picture lacks the label “${label}”.`];
    });
  return [...lost, ...lostDetails(drawn), ...proofOf(figure).nameProblems(figure, picture)];
};

/** Every point that needs a mark has one with its value; no mark has a value that the figure lacks. */
export const checkMarks: Check = ({ picture, figure }) => {
  const marks = marksOf(picture);
  const points = new Map(figure.points.map((point) => [point.key, point]));
  const lost = expectedMarks(figure)
    .filter(({ key }) => !marks.has(key))
    .map(({ subject }) => `The picture lacks the mark of “${subject}”.`);
  const wrong = [...marks].flatMap(([key, shapes]) => {
    const point = points.get(key);
    if (point === undefined) return [`The picture has a mark “${key}” that its figure does not have.`];
    if (point.value === null) return [`The picture draws “${point.subject}”, of which there is no data.`];
    const value = String(point.value);
    return shapes.every(({ element }) => element.getAttribute('data-value') === value)
      ? []
      : [`The mark of “${point.subject}” does not state its value.`];
  });
  return [...lost, ...wrong];
};

/** No mark is cut off by the edge of its plot. */
export const checkCut: Check = ({ picture, figure }) => {
  const marks = marksOf(picture);
  return expectedMarks(figure)
    .filter(({ key }) => (marks.get(key) ?? []).some(({ box, clip }) => !isInside(box, clip)))
    .map(({ subject }) => `The mark of “${subject}” is cut off.`);
};

/** Every line passes through all of its points, and nothing else. */
export const checkLines: Check = ({ picture, figure }) => proofOf(figure).lineProblems(figure, picture);

/** Marks are at the positions of their values: lengths of bars, places of dots and days, ends of intervals. */
export const checkPlaces: Check = ({ picture, figure }) =>
  [...new Set(proofOf(figure).offPlace(figure, picture))].map(
    (subject) => `The picture draws “${subject}” at a place that is not its value's.`,
  );

/** Every interval of the figure is drawn: a whisker at a dot, a band behind a line. */
export const checkIntervals: Check = ({ picture, figure }) =>
  proofOf(figure)
    .lostIntervals(figure, picture)
    .map((subject) => `The picture lacks the interval of “${subject}”.`);

/**
 * Next to its marks a name is vertically centered on them; above them it ends at a fixed distance, whatever its
 * number of lines.
 */
const nameEdges = [({ top, bottom }: Box) => (top + bottom) / 2, ({ bottom }: Box) => bottom] as const;

/** Rows are at equal distances, both marks and names, in the figure's order. */
export const checkRows: Check = ({ picture, figure }) => {
  const rows = proofOf(figure).orderedRows(figure);
  if (rows.length === 0) return [];
  const order = new Map(rows.map(({ id }, index) => [id, index]));
  const placed = withMarks(expectedMarks(figure), picture).map(({ point, mark }) => ({
    subject: point.subject,
    quantity: order.get(point.at) ?? NaN,
    place: middleOf(mark).y,
    plot: mark.plot,
  }));
  const texts = plotTexts(picture);
  const nameOf = (row: FigureRow) => texts.filter(says(nameOfRow(row)));
  const names = rows.flatMap((row, quantity) => {
    const [name, ...others] = nameOf(row);
    // Equal names, or a name that is also a tick, do not show a position.
    if (name === undefined || others.length > 0) return [];
    return [{ subject: row.label, quantity, box: name.box, plot: name.plot }];
  });
  const [beside = [], above = []] = nameEdges.map((placeOf) =>
    offScaleByPlot(
      names.map((name) => ({ ...name, place: placeOf(name.box) })),
      1,
    ),
  );
  const off = new Set([...offScaleByPlot(placed, 1), ...(above.length === 0 ? [] : beside)]);
  return [...off].map((subject) => `The picture draws “${subject}” in a row that is not its own.`);
};

/** Unknown values are stated as text in the picture. */
export const checkGaps: Check = ({ picture, figure }) => {
  const { emptyWords, emptyPlaces } = proofOf(figure);
  const said = plotTexts(picture).filter((text) => text.shown === emptyWords && rowOf(text) === null);
  return said.length < emptyPlaces(figure)
    ? [`The picture lacks the words “${emptyWords}” where nothing is known.`]
    : [];
};

/** Marks and lines have the color of their tone in the selected look. */
export const checkColors: Check = ({ picture, figure, settings }) => {
  const theme = themeOfLook(settings.look);
  const tone = proofOf(figure).toneOf(figure);
  const points = new Map(figure.points.map((point) => [point.key, point]));
  const marks = [...marksOf(picture)].flatMap(([key, shapes]) => {
    const point = points.get(key);
    if (point === undefined) return [];
    const color = areaOrRamp(tone(point), theme);
    const isRight = shapes.every(({ style }) => style.fill === color || style.stroke === color);
    return isRight ? [] : [`The mark of “${point.subject}” does not have its color.`];
  });
  const lines = shapesBy(picture, 'data-line');
  const wrong = figure.series.filter(({ id, tone: own }) =>
    (lines.get(id) ?? []).some(({ style }) => style.stroke !== areaOrRamp(own ?? 'other', theme)),
  );
  return [...marks, ...wrong.map(({ label }) => `The line of “${label}” does not have its color.`)];
};
