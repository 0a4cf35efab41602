import { NO_DATA } from '../../domain/values.ts';
import type { CrossAxis, FigureBase, FigurePoint } from '../parts.ts';
import { crossText, pointText } from '../pointText.ts';
import { contender, rankedField, nameWithCountry } from './fields.ts';
import type { KindOf } from './kind.ts';
import { step, timeMoves, type Move } from './moves.ts';
import { rankedWords, rowValues } from './rankedWords.ts';
import { usual } from './usual.ts';

/** Marks on two axes, one per subject: `value` upward, `x` to the right; the series sets the color. */
export interface ScatterFigure extends FigureBase {
  readonly kind: 'scatter';
  /** Scale of the vertical axis. */
  readonly scale: 'linear' | 'log';
  readonly x: CrossAxis;
  /** Keys of the points whose names are next to their marks if there is room, most important first. */
  readonly named: readonly string[];
}

/** Moves to the next point to the right or left, or up or down, in any series. */
const byAxis =
  (numberOf: (point: FigurePoint) => number, by: number): Move =>
  (points, current) =>
    step(
      points.toSorted((a, b) => numberOf(a) - numberOf(b)),
      current,
      by,
    );
const xOf = ({ x }: FigurePoint) => x?.value ?? 0;
const yOf = ({ value }: FigurePoint) => value ?? 0;

export const scatter: KindOf<ScatterFigure> = {
  ...usual,
  ...rankedWords<ScatterFigure>({
    // Ranked by the vertical axis, with the country that the color of each series shows.
    fields: (figure) => {
      const tones = new Map(figure.series.map(({ id, tone }) => [id, tone]));
      return [
        rankedField(
          figure.points.flatMap((point) => {
            const tone = tones.get(point.seriesId) ?? null;
            return contender(nameWithCountry({ id: point.at, label: point.subject, tone }), point);
          }),
          figure,
        ),
      ];
    },
    valuesOf: rowValues,
  }),
  name: 'Scatter chart',
  measure: ({ measure, x }) => `${measure} by ${x.measure}`,
  intervals: ({ interval, x }) => [interval, x.interval].filter((one) => one !== null),
  // One row per point, one column per axis.
  table: (figure) => ({
    rowHeading: 'Subject',
    columns: [figure.measure, figure.x.measure],
    rows: figure.points.map((point) => ({
      id: point.key,
      label: point.subject,
      cells: [
        { text: pointText(point, figure), point },
        { text: crossText(point, figure) ?? NO_DATA, point, isCross: true },
      ],
    })),
  }),
  moves: {
    ...timeMoves,
    ArrowRight: byAxis(xOf, 1),
    ArrowLeft: byAxis(xOf, -1),
    ArrowUp: byAxis(yOf, 1),
    ArrowDown: byAxis(yOf, -1),
  },
};
