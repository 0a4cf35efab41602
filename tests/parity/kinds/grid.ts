import { EMPTY_CELL, type GridFigure } from '../../../src/figure/kinds/grid.ts';
import { squeezed } from '../../../src/export/checks/said.ts';
import { middleOf, usualProof, withMarks, type ProofOf } from '../proof.ts';
import { namedBy, plotTexts } from '../readPicture.ts';

/** Tolerance for pixel rounding. */
const ROUNDING = 1;

export const gridProof: ProofOf<GridFigure> = {
  ...usualProof,
  toneOf:
    ({ cells }) =>
    ({ key }) =>
      cells[key]?.tone ?? 'other',
  labels: (figure) => [...figure.series.map(({ label }) => label), ...usualProof.labels(figure)],
  detailedRows: () => [],
  // On a phone, rows are as high as their text.
  orderedRows: () => [],
  emptyWords: EMPTY_CELL,
  emptyPlaces: ({ rows, series, points }) => rows.length * series.length - points.length,
  // The whole text of a cell is at its mark: the head on the mark's line, the others below, wrapped where they are long.
  nameProblems: (figure, picture) => {
    const texts = plotTexts(picture);
    return withMarks(usualProof.marked(figure), picture).flatMap(({ point, mark }) => {
      const { head = '', lines = [] } = figure.cells[point.key] ?? {};
      const [first, ...below] = texts.filter((text) => namedBy(text) === point.key);
      if (first === undefined || squeezed(first.whole) !== squeezed(head))
        return [`The picture lacks the label “${head}”.`];
      const { y } = middleOf(mark);
      const isBeside = first.box.top <= y + ROUNDING && first.box.bottom >= y - ROUNDING;
      const said = squeezed(below.map(({ whole }) => whole).join(''));
      return [
        ...(isBeside ? [] : [`The label “${head}” is not beside its mark.`]),
        ...(said === squeezed(lines.join('')) ? [] : [`The picture lacks the label “${lines.join(' ')}”.`]),
      ];
    });
  },
  // In a row, marks follow the order of the columns; each row begins below the previous one.
  offPlace: (figure, picture) => {
    const column = new Map(figure.series.map(({ id }, index) => [id, index]));
    const row = new Map(figure.rows.map(({ id }, index) => [id, index]));
    const placed = withMarks(usualProof.marked(figure), picture)
      .map(({ point, mark }) => ({
        subject: point.subject,
        row: row.get(point.at) ?? NaN,
        column: column.get(point.seriesId) ?? NaN,
        ...middleOf(mark),
      }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
    return placed.flatMap((one, index) => {
      const before = placed[index - 1];
      if (before === undefined) return [];
      const isBelow = one.y > before.y + ROUNDING;
      const isRight = Math.abs(one.y - before.y) <= ROUNDING && one.x > before.x + ROUNDING;
      return (before.row === one.row ? isRight || isBelow : isBelow) ? [] : [one.subject];
    });
  },
};
