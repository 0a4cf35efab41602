import { endLabel } from '../../charts/endLabel.ts';
import { breakMarks } from '../../figure/breakMarks.ts';
import type { Figure } from '../../figure/figure.ts';
import { hasDirectLabels } from '../../figure/firstPaint.ts';
import type { Check } from './drawn.ts';
import { strayNames } from './strayNames.ts';
import { squeezed, textsOf } from './said.ts';
import { shownFigure } from './shownFigure.ts';

const present = (text: string | null | undefined): text is string => text != null;

/** What is written in a plot beside its axes: names of rows, columns and lines, annotations. */
function labelsOf(figure: Figure): string[] {
  if (figure.kind === 'lines') {
    const named = hasDirectLabels(figure);
    const shown = shownFigure(figure);
    const ends =
      shown.kind === 'lines' ? shown.series.map((series) => endLabel(shown, series, named)?.text) : [];
    const notes = [...figure.annotations, ...breakMarks(figure)].map(({ text }) => text);
    const sides = figure.zeroLine === undefined ? [] : [figure.zeroLine.above, figure.zeroLine.below];
    return [...ends.filter(present), ...notes, ...sides];
  }
  if (figure.kind === 'scatter') return [figure.measure, figure.x.measure];
  const columns = figure.kind === 'leads' ? figure.series.map(({ label }) => label) : [];
  return [...columns, ...figure.rows.map(({ label }) => label)];
}

/** Details, or the briefs in their place, stand at the end of their own row. */
const lostDetails: Check = ({ picture, figure }) => {
  if (!('rows' in figure) || figure.kind === 'leads') return [];
  const said = new Map(textsOf(picture, 'plot').map(({ row, whole }) => [row, squeezed(whole)]));
  return figure.rows
    .map(({ id, detail, briefs = [] }) => ({ detail: detail ?? '', briefs, shown: said.get(id) ?? '' }))
    .filter(({ detail, briefs, shown }) => ![detail, ...briefs].map(squeezed).includes(shown))
    .map(({ detail }) => `The picture lacks the label “${detail}”.`);
};

/** Every label of the plot is there, whole or shortened with the whole in its `<title>`, as often as it must. */
export const checkLabels: Check = (drawn) => {
  const { picture, figure } = drawn;
  const left = new Map<string, number>();
  for (const { whole } of textsOf(picture, 'plot').filter(({ row }) => row === null)) {
    const text = squeezed(whole);
    left.set(text, (left.get(text) ?? 0) + 1);
  }
  const lost = labelsOf(figure).flatMap((label) => {
    const text = squeezed(label);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0 || text === '' ? [] : [`The picture lacks the label “${label}”.`];
  });
  return [...lost, ...lostDetails(drawn), ...strayNames(drawn)];
};
