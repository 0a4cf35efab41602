import { describe, expect, it } from 'vitest';
import { END_TEXT, endLabel, runsThrough, spreadLabels } from './endPlaces.ts';
import { linesFrame } from './linesFrame.ts';
import type { Area } from './MarkNames.tsx';
import { textWidth } from './measureText.ts';
import { indicatorFigure } from '../figure/indicatorFigure.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { presets } from '../export/presets.ts';
import { chartThemes } from '../theme/palette.ts';
import { builtCatalog, builtFigures, builtIndicator, viewOf } from '../../tests/support/builtFigures.ts';
import { china, sampleLines, samplePoint, unitedStates } from '../../tests/support/sampleFigures.ts';

const figure = sampleLines([
  samplePoint('CN', '2020', 4),
  samplePoint('CN', '2021', 6),
  samplePoint('CN', '2022', null),
]);

describe('endLabel', () => {
  it('says name and newest known value', () => {
    expect(endLabel(figure, china, 'long')).toMatchObject({ text: 'China 6', point: { at: '2021' } });
  });

  it('says only the value where room is short', () => {
    expect(endLabel(figure, china, null)?.text).toBe('6');
  });

  it('has none for a line without values', () => {
    expect(endLabel(figure, unitedStates, 'long')).toBeNull();
  });
});

const spread = (...ys: number[]) =>
  spreadLabels(
    ys.map((y, index) => ({ id: String(index), y })),
    15,
    0,
    100,
  );
const byId = (labels: ReturnType<typeof spread>) => Object.fromEntries(labels.map(({ id, y }) => [id, y]));

describe('spreadLabels', () => {
  it('leaves labels that have room where they want to be', () => {
    expect(byId(spread(10, 50, 90))).toEqual({ 0: 10, 1: 50, 2: 90 });
  });

  it.each([[[50, 52, 51]], [[0, 0, 0, 0]], [[99, 100, 98]], [[-20, 120, 60, 61]]])(
    'keeps %j apart, inside, and in their order',
    (wanted) => {
      const placed = spread(...wanted);
      const ys = placed.map((label) => label.y);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys)).toBeLessThanOrEqual(100);
      ys.slice(1).forEach((y, index) => expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(15));
      const order = [...wanted.entries()].sort((a, b) => a[1] - b[1]).map(([id]) => String(id));
      expect(placed.map((label) => label.id)).toEqual(order);
    },
  );

  it('moves as few as it must', () => {
    expect(byId(spread(10, 80, 85))).toEqual({ 0: 10, 1: 80, 2: 95 });
  });
});

const built = [
  ...builtFigures(viewOf()),
  ...builtCatalog().map(({ id }) => indicatorFigure(id, builtIndicator(id), null, viewOf())),
].filter((figure): figure is LinesFigure => figure.kind === 'lines' && figure.points.length > 0);

const sizes = [
  ...[290, 330].map((width) => ({ width, height: 260, target: 'page' }) as const),
  ...[704, 1104].map((width) => ({ width, height: 320, target: 'page' }) as const),
  ...presets.map(({ base }) => ({ width: base - 56, height: 280, target: 'file' }) as const),
];

const meet = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(sizes)('labels at the ends of lines, $width pixels wide on a $target', (size) => {
  const framed = built.map((figure) => {
    const { labels, lines } = linesFrame(figure, { ...size, theme: chartThemes.light });
    const boxes = labels.map(({ x, y, shown, text }) => ({
      text: `${figure.id}, ${text}`,
      left: x,
      right: x + textWidth(shown, END_TEXT.size, END_TEXT.weight),
      top: y - END_TEXT.size / 2,
      bottom: y + END_TEXT.size / 2,
    }));
    return { labels, lines, boxes };
  });

  it('hold the whole value or none of it, and are whole up to a third of the width', () => {
    for (const { shown, text, value } of framed.flatMap(({ labels }) => labels)) {
      expect(shown.endsWith(value) || text.startsWith(shown), `${shown} of ${text}`).toBe(true);
      if (shown !== text)
        expect(textWidth(text, END_TEXT.size, END_TEXT.weight)).toBeGreaterThan(size.width / 3);
    }
  });

  it('are inside, apart from each other, and on no line', () => {
    for (const { boxes, lines } of framed) {
      boxes.forEach((box, index) => {
        expect(box.right, box.text).toBeLessThanOrEqual(size.width);
        expect(boxes.slice(index + 1).find((other) => meet(other, box))?.text, box.text).toBeUndefined();
        expect(
          lines.some((line) => runsThrough(line, box)),
          box.text,
        ).toBe(false);
      });
    }
  });
});
