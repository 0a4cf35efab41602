import type { FigureRow } from '../../figure/parts.ts';
import type { Check } from './drawn.ts';
import { expectedMarks } from './expectedMarks.ts';
import { marksOf, middleOf } from './marksOf.ts';
import { squeezed, textsOf } from './said.ts';
import { offScaleByPlot } from './scaleFit.ts';

/** Rows follow each other at one distance, marks and names alike, in the figure's order. */
export const checkRows: Check = ({ picture, figure }) => {
  // Marks of a timeline pile up in their rows.
  if (!('rows' in figure) || figure.kind === 'timeline') return [];
  const order = new Map(figure.rows.map(({ id }, index) => [id, index]));
  const marks = marksOf(picture);
  const placed = expectedMarks(figure).flatMap(({ key, at, subject }) =>
    (marks.get(key) ?? []).map((mark) => ({
      subject,
      quantity: order.get(at) ?? NaN,
      place: middleOf(mark).y,
      plot: mark.plot,
    })),
  );
  const texts = textsOf(picture, 'plot');
  const nameOf = ({ label }: FigureRow) => texts.filter(({ whole }) => squeezed(whole) === squeezed(label));
  const names = figure.rows.flatMap((row, quantity) => {
    const [name, ...others] = nameOf(row);
    // Equal names, or a name that is a tick as well, are no evidence of a place.
    if (name === undefined || others.length > 0) return [];
    return [{ subject: row.label, quantity, place: (name.box.top + name.box.bottom) / 2, plot: name.plot }];
  });
  const off = new Set([...offScaleByPlot(placed, 1), ...offScaleByPlot(names, 1)]);
  return [...off].map((subject) => `The picture draws “${subject}” in a row that is not its own.`);
};
