import { linesFrame } from '../../charts/linesFrame.ts';
import { scatterFrame } from '../../charts/scatterFrame.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { ScatterFigure } from '../../figure/kinds/scatter.ts';
import { chartThemes } from '../../theme/palette.ts';
import type { Check } from './drawn.ts';
import { marksOf, middleOf } from './marksOf.ts';
import { numberAt, type Box } from '../svg/matrix.ts';
import { textsOf } from './said.ts';

/** A name stands at most so far from the middle of its mark. */
const NEAR = 12;

function distance({ left, right, top, bottom }: Box, { x, y }: { readonly x: number; readonly y: number }) {
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
}

function namesIn(figure: LinesFigure | ScatterFigure, size: { width: number; height: number }) {
  return figure.kind === 'scatter'
    ? scatterFrame(figure, size).names
    : linesFrame(figure, { ...size, theme: chartThemes.light, target: 'file' }).names;
}

/** Names of marks in a scatter and of steps: each that has room is there, and stands beside its own mark where it has one. */
export const strayNames: Check = ({ picture, figure }) => {
  if (figure.kind !== 'scatter' && figure.kind !== 'lines') return [];
  const texts = textsOf(picture, 'plot').filter(({ name }) => name !== null);
  const plot = picture.shapes.find(({ part }) => part === 'plot')?.plot ?? null;
  const size =
    plot === null ? null : { width: numberAt(plot, 'width', NaN), height: numberAt(plot, 'height', NaN) };
  const expected = size === null ? [] : namesIn(figure, size);
  const lost = expected.filter(
    ({ key, text }) => !texts.some((one) => one.name === key && one.whole === text),
  );
  const marks = marksOf(picture);
  // Steps have no mark: their corners are checked with the lines.
  const named = figure.kind === 'scatter' ? texts : [];
  const stray = named.filter(({ name, box }) => {
    const [mark] = marks.get(name ?? '') ?? [];
    return mark === undefined || !(distance(box, middleOf(mark)) <= NEAR);
  });
  return [
    ...lost.map(({ text }) => `The picture lacks the label “${text}”.`),
    ...stray.map(({ whole }) => `The name “${whole}” does not stand beside its mark.`),
  ];
};
