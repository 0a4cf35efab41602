import { EMPTY_CELL, type GridFigure } from '../../../src/figure/kinds/grid.ts';
import { endOfLines } from '../../../src/export/checks/said.ts';
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
  // The whole text of a cell is at its mark: the first line on the mark's line, the others below, wrapped if they are
  // long.
  nameProblems: (figure, picture) => {
    const texts = plotTexts(picture);
    return withMarks(usualProof.marked(figure), picture).flatMap(({ point, mark }) => {
      const cell = figure.cells[point.key];
      const own = texts.filter((text) => namedBy(text) === point.key);
      return [cell?.head ?? '', ...(cell?.lines ?? [])].flatMap((line, index) => {
        const text = own[(endOfLines(own, line) ?? 0) - 1];
        if (text === undefined) return [`The picture lacks the label “${line}”.`];
        const { y } = middleOf(mark);
        const isBeside = text.box.top <= y + ROUNDING && text.box.bottom >= y - ROUNDING;
        return index === 0 && !isBeside ? [`The label “${line}” is not beside its mark.`] : [];
      });
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
