import { detailedRows } from '../../../src/figure/detailedRows.ts';
import type { DotsFigure } from '../../../src/figure/kinds/dots.ts';
import {
  hasBothBounds,
  middleOf,
  onScale,
  rowTone,
  scaleWords,
  shapesBy,
  shownFigure,
  usualProof,
  withMarks,
  type KnownPoint,
  type ProofOf,
} from '../proof.ts';
import type { ReadPicture } from '../readPicture.ts';
import { offScaleByPlot } from '../scaleFit.ts';

const markedDots = (figure: DotsFigure): readonly KnownPoint[] => usualProof.marked(shownFigure(figure));

function whiskerEnds(figure: DotsFigure, picture: ReadPicture) {
  const whiskers = shapesBy(picture, 'data-interval');
  return markedDots(figure).flatMap(({ key, subject, low, high }) => {
    const [whisker] = whiskers.get(key) ?? [];
    if (whisker === undefined || low === null || high === null) return [];
    const { box, plot } = whisker;
    return [
      { subject, quantity: onScale(figure.scale, low), place: box.left, plot },
      { subject, quantity: onScale(figure.scale, high), place: box.right, plot },
    ];
  });
}

export const dotsProof: ProofOf<DotsFigure> = {
  ...usualProof,
  detailedRows,
  marked: markedDots,
  labels: (figure) => [...usualProof.labels(figure), ...scaleWords(figure)],
  toneOf: (figure) => {
    const series = new Map(figure.series.map((one) => [one.id, one.tone]));
    const ofRow = rowTone({ ...figure, series: [] });
    return (point) => series.get(point.seriesId) ?? ofRow(point);
  },
  emptyPlaces: (figure) => {
    const filled = new Set(markedDots(figure).map(({ at }) => at));
    return figure.rows.filter(({ heading }) => heading !== true).length - filled.size;
  },
  lostIntervals: (figure, picture) => {
    const whiskers = shapesBy(picture, 'data-interval');
    return markedDots(figure)
      .filter((point) => hasBothBounds(point) && !whiskers.has(point.key))
      .map(({ subject }) => subject);
  },
  offPlace: (figure, picture) => {
    const marks = withMarks(markedDots(figure), picture).map(({ point, mark }) => ({
      subject: point.subject,
      quantity: onScale(figure.scale, point.value),
      place: middleOf(mark).x,
      plot: mark.plot,
    }));
    return offScaleByPlot([...marks, ...whiskerEnds(figure, picture)], 1);
  },
};
