import { describe, expect, it } from 'vitest';
import { END_TEXT, endLabel, spreadLabels } from './endPlaces.ts';
import { linesFrame } from './linesFrame.ts';
import { crosses } from './MarkNames.tsx';
import { textWidth } from './measureText.ts';
import { indicatorFigure } from '../figure/indicatorFigure.ts';
import type { Identified } from '../figure/figure.ts';
import type { LinesFigure } from '../figure/kinds/lines.ts';
import { presets } from '../export/presets.ts';
import { chartThemes } from '../theme/palette.ts';
import {
  builtCatalog,
  builtFigures,
  builtIndicator,
  identified,
  viewOf,
} from '../../tests/support/builtFigures.ts';
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

const spread = (...ys: number[]) => spreadLabels(ys, 15, 0, 100);

describe('spreadLabels', () => {
  it('leaves labels that have room where they want to be', () => {
    expect(spread(10, 50, 90)).toEqual([10, 50, 90]);
  });

  it.each([[[50, 51, 52]], [[0, 0, 0, 0]], [[98, 99, 100]], [[-20, 60, 61, 120]]])(
    'keeps %j apart and inside',
    (wanted) => {
      const placed = spread(...wanted);
      expect(placed).toHaveLength(wanted.length);
      expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...placed)).toBeLessThanOrEqual(100);
      placed.slice(1).forEach((y, index) => expect(y - (placed[index] ?? 0)).toBeGreaterThanOrEqual(15));
    },
  );

  it('moves as few as it must', () => {
    expect(spread(10, 80, 85)).toEqual([10, 80, 95]);
  });
});

const built = [
  ...builtFigures(viewOf()),
  ...builtCatalog().map(({ id }) => identified(id, indicatorFigure(builtIndicator(id), null, viewOf()))),
].filter((figure): figure is Identified<LinesFigure> => figure.kind === 'lines' && figure.points.length > 0);

/** Panels are drawn one by one. */
const drawnAlone = built.flatMap(
  (figure) => figure.panels?.map((_, panel) => ({ figure, panel })) ?? [{ figure }],
);

const sizes = [
  ...[290, 330].map((width) => ({ width, height: 260, target: 'page' }) as const),
  ...[704, 1104].map((width) => ({ width, height: 320, target: 'page' }) as const),
  ...presets.map(({ base }) => ({ width: base - 56, height: 280, target: 'file' }) as const),
];

describe.each(sizes)('labels at the ends of lines, $width pixels wide on a $target', (size) => {
  const framed = drawnAlone.map(({ figure, ...panel }) => {
    const { labels, lines } = linesFrame(figure, { ...size, ...panel, theme: chartThemes.light });
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
    for (const { labels, boxes, lines: drawn } of framed) {
      // Leader lines to labels count as lines, too.
      const leads = labels.flatMap(({ from, x }) =>
        from === null ? [] : [{ left: from.x, right: x, top: from.y - 1, bottom: from.y + 1 }],
      );
      const lines = [...drawn, ...leads];
      boxes.forEach((box, index) => {
        expect(box.right, box.text).toBeLessThanOrEqual(size.width);
        expect(boxes.slice(index + 1).find((other) => crosses(other, box))?.text, box.text).toBeUndefined();
        expect(
          lines.some((line) => crosses(line, box)),
          box.text,
        ).toBe(false);
      });
    }
  });
});
