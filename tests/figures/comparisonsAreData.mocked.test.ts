import { beforeEach, expect, it, vi } from 'vitest';
import { altText } from '../../src/figure/altText.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { Fact, FigurePoint } from '../../src/figure/parts.ts';
import { legendItems } from '../../src/figure/firstPaint.ts';
import { longDescription } from '../../src/figure/longDescription.ts';
import { builtFigures, freshFigures, viewOf } from '../support/builtFigures.ts';

/** While set, every fact is reworded when its point is made, as an editor might do it. */
const rewording = vi.hoisted(() => ({ on: false, count: 0 }));

const reworded = vi.hoisted(() => (facts: readonly Fact[] = []): Fact[] => {
  if (!rewording.on) return [...facts];
  return facts.map((fact, index) => {
    rewording.count += 1;
    return { ...fact, label: `Heading ${String(index)}`, value: `wording ${String(rewording.count)}` };
  });
});

vi.mock(import('../../src/figure/point.ts'), async (original) => {
  const actual = await original();
  const makePoint: typeof actual.makePoint = (given) =>
    actual.makePoint({ ...given, facts: reworded(given.facts) });
  const makeDifference: typeof actual.makeDifference = (given) => makePoint(given);
  const makeCross: typeof actual.makeCross = (given) =>
    actual.makeCross({ ...given, facts: reworded(given.facts) });
  return { ...actual, makePoint, makeDifference, makeCross };
});

vi.mock(import('../../src/figures/priceFacts.ts'), async (original) => {
  const actual = await original();
  return { ...actual, priceFacts: (...given) => reworded(actual.priceFacts(...given)) };
});

beforeEach(() => {
  rewording.on = false;
});

const withoutFacts = (point: FigurePoint): FigurePoint => ({
  ...point,
  facts: [],
  x: point.x === null ? null : { ...point.x, facts: [] },
});

/** All that a figure says apart from its facts: title, notes, marks, fills, and the words for who cannot see it. */
const saidBy = (figure: Figure) => ({
  ...figure,
  points: figure.points.map(withoutFacts),
  findings: figure.findings.map(({ text, point }) => ({ text, point: withoutFacts(point) })),
  withdrawn: figure.withdrawn.map(withoutFacts),
  altText: altText(figure),
  longDescription: longDescription(figure),
});

/** The same figure with all facts reworded after it was made. */
const afterwards = (figure: Figure): Figure => ({
  ...figure,
  points: figure.points.map((point) => ({
    ...point,
    facts: reworded(point.facts),
    x: point.x === null ? null : { ...point.x, facts: reworded(point.x.facts) },
  })),
});

/** The newest view, and one in which much is not known yet. */
const days = [null, '2026-05-26'];

it.each(days)(
  'finds every gap, ratio, mark and sentence as it was when all facts are reworded, on %s',
  (day) => {
    const before = builtFigures(viewOf(day)).map(saidBy);
    rewording.on = true;
    rewording.count = 0;
    const made = freshFigures(viewOf(day));
    expect(rewording.count).toBeGreaterThan(1000);
    expect(made.map(saidBy)).toEqual(before);
    expect(made.map(afterwards).map(saidBy)).toEqual(before);
  },
);

/** Words of a figure on its marks, with the labels of its series, and of its legend, as they are given. */
const wordsOf = (figure: Figure): string =>
  JSON.stringify([altText(figure), longDescription(figure), legendItems(figure)], null, 1);

/**
 * The figure with the label of each series replaced by a name that no word holds, in the opposite order. It is as
 * long as the label: texts for pictures have a length.
 */
function renamed(figure: Figure) {
  const labels = [...new Set(figure.series.map(({ label }) => label))];
  const names = figure.series.map(({ label }) =>
    String.fromCodePoint(0xf000 - labels.indexOf(label)).repeat(Math.max(1, label.length)),
  );
  const series = figure.series.map((one, index) => ({ ...one, label: names[index] ?? one.label }));
  const back = (text: string) =>
    figure.series.reduce((said, { label }, index) => said.replaceAll(names[index] ?? label, label), text);
  return { figure: { ...figure, series }, back };
}

it.each(days)(
  'finds every sentence and every entry of a legend as it was when all series are renamed, on %s',
  (day) => {
    const figures = builtFigures(viewOf(day));
    expect(figures.filter(({ series }) => series.length > 1).length).toBeGreaterThan(10);
    for (const figure of figures) {
      const other = renamed(figure);
      expect(`${figure.id} ${other.back(wordsOf(other.figure))}`).toBe(`${figure.id} ${wordsOf(figure)}`);
    }
  },
);
