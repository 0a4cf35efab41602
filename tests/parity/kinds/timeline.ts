import { periodStart } from '../../../src/domain/periods.ts';
import type { TimelineFigure } from '../../../src/figure/kinds/timeline.ts';
import { viewDayMark } from '../../../src/figure/viewDayMark.ts';
import { hasBothBounds, middleOf, shapesBy, usualProof, withMarks, type ProofOf } from '../proof.ts';
import type { ReadPicture } from '../readPicture.ts';
import { offScaleByPlot } from '../scaleFit.ts';

/** The line of the view's day: exactly one, if the figure has past and future dates. */
const dayLines = ({ asOf }: TimelineFigure, picture: ReadPicture) =>
  shapesBy(picture, 'data-day').get(asOf) ?? [];

function lineProblems(figure: TimelineFigure, picture: ReadPicture): string[] {
  const mark = viewDayMark(figure);
  return mark === null || dayLines(figure, picture).length > 0
    ? []
    : [`The picture lacks the line of “${mark.label}”.`];
}

/** Returns both ends of the span of each date known only by month or year. */
function spanEnds({ points }: TimelineFigure, picture: ReadPicture) {
  const spans = shapesBy(picture, 'data-interval');
  return points.flatMap(({ key, subject, low, high }) => {
    const [span] = spans.get(key) ?? [];
    if (span === undefined || low === null || high === null) return [];
    const { box, plot } = span;
    return [
      { subject, quantity: low, place: box.left, plot },
      { subject, quantity: high, place: box.right, plot },
    ];
  });
}

export const timelineProof: ProofOf<TimelineFigure> = {
  ...usualProof,
  labels: (figure) => [
    ...usualProof.labels(figure),
    ...[viewDayMark(figure)].flatMap((mark) => mark?.label ?? []),
  ],
  // Marks pile up in their rows.
  orderedRows: () => [],
  lineProblems,
  lostIntervals: ({ points }, picture) => {
    const spans = shapesBy(picture, 'data-interval');
    return points
      .filter((point) => hasBothBounds(point) && !spans.has(point.key))
      .map(({ subject }) => subject);
  },
  offPlace: (figure, picture) =>
    offScaleByPlot(
      [
        ...withMarks(usualProof.marked(figure), picture).map(({ point, mark }) => ({
          subject: point.subject,
          quantity: point.value,
          place: middleOf(mark).x,
          plot: mark.plot,
        })),
        ...spanEnds(figure, picture),
        ...dayLines(figure, picture).map((line) => ({
          subject: figure.asOf,
          quantity: periodStart(figure.asOf),
          place: middleOf(line).x,
          plot: line.plot,
        })),
      ],
      1,
    ),
};
