import type { Figure } from '../../figure/figure.ts';
import type { Check, Drawn } from './drawn.ts';
import { expectedMarks, type KnownPoint } from './expectedMarks.ts';
import { marksOf, middleOf, shapesBy } from './marksOf.ts';
import type { DrawnShape } from './readPicture.ts';
import { offScale, offScaleByPlot, type PlacedQuantity } from './scaleFit.ts';
import { offBoth } from './offBoth.ts';
import { onScale } from './shownFigure.ts';

const withMarks = ({ picture, figure }: Drawn): (readonly [KnownPoint, DrawnShape])[] => {
  const marks = marksOf(picture);
  return expectedMarks(figure).flatMap((point) =>
    (marks.get(point.key) ?? []).map((mark) => [point, mark] as const),
  );
};

/** The length of a bar is its value: all start at nothing, so one scale has them all. */
function offLength(drawn: Drawn): string[] {
  const bars = withMarks(drawn).map(([{ subject, value }, { box }]) => ({
    subject,
    quantity: value,
    place: box.right - box.left,
  }));
  return bars.length === 0 ? [] : offScale([{ subject: 'zero', quantity: 0, place: 0 }, ...bars], 1);
}

type InPlot = PlacedQuantity & { readonly plot: Element | null };

function whiskerEnds({ picture, figure }: Drawn): InPlot[] {
  const whiskers = shapesBy(picture, 'data-interval');
  return expectedMarks(figure).flatMap(({ key, subject, low, high }) => {
    const [whisker] = whiskers.get(key) ?? [];
    if (whisker === undefined || low === null || high === null) return [];
    return [
      { subject, quantity: onScale(figure, low), place: whisker.box.left, plot: whisker.plot },
      { subject, quantity: onScale(figure, high), place: whisker.box.right, plot: whisker.plot },
    ];
  });
}

/** What the place of a mark stands for: in leads with axes of their own a value counts by the end of its row's axis. */
function quantityOf(figure: Figure, { at, value }: KnownPoint): number {
  const extent = figure.kind === 'leads' ? (figure.extents?.[at] ?? 1) : 1;
  return onScale(figure, value) / extent;
}

function offAcross(drawn: Drawn, points: readonly (readonly [KnownPoint, DrawnShape])[]): string[] {
  const marks = points.map(([point, mark]) => ({
    subject: point.subject,
    quantity: quantityOf(drawn.figure, point),
    place: middleOf(mark).x,
    plot: mark.plot,
  }));
  return offScaleByPlot(drawn.figure.kind === 'dots' ? [...marks, ...whiskerEnds(drawn)] : marks, 1);
}

const kinds: Readonly<Record<Figure['kind'], (drawn: Drawn) => string[]>> = {
  bars: offLength,
  dots: (drawn) => offAcross(drawn, withMarks(drawn)),
  timeline: (drawn) => offAcross(drawn, withMarks(drawn)),
  leads: (drawn) =>
    drawn.figure.series.flatMap(({ id }) =>
      offAcross(
        drawn,
        withMarks(drawn).filter(([{ seriesId }]) => seriesId === id),
      ),
    ),
  scatter: offBoth,
  // Their marks are checked together with the corners of the lines.
  lines: () => [],
};

/** Marks stand where their values put them: lengths of bars, places of dots and days, ends of intervals. */
export const checkPlaces: Check = (drawn) =>
  [...new Set(kinds[drawn.figure.kind](drawn))].map(
    (subject) => `The picture draws “${subject}” at a place that is not its value's.`,
  );
