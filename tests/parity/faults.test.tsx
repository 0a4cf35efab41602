import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/export/picture/drawPicture.ts';
import { defaultSettings } from '../../src/export/settings.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { kinds } from '../../src/figure/kinds/kinds.ts';
import { builtCoverage } from '../support/builtCoverage.ts';
import { builtFigures, viewOf } from '../support/builtFigures.ts';
import { footerFaults } from '../support/faults/footerFaults.ts';
import { lineFaults } from '../support/faults/lineFaults.ts';
import { numberFaults } from '../support/faults/numberFaults.ts';
import { pageFaults } from '../support/faults/pageFaults.ts';
import { wordFaults } from '../support/faults/wordFaults.ts';
import { sampleCrossed, sampleScatter } from '../support/sampleFigures.ts';
import { checks, findingsOf } from './checks.ts';
import { drawnOf } from './drawn.ts';

const faults = [...wordFaults, ...numberFaults, ...lineFaults, ...footerFaults, ...pageFaults];
const ORIGIN = 'https://standards.example';
const settings = defaultSettings;
const coverage = builtCoverage();

/** Adds texts that not every figure has. */
function withWords(figure: Figure): Figure {
  const stale = 'expected monthly, newest May 2026';
  const period = figure.points[1]?.at ?? '';
  const [first, second] = figure.points;
  const isSpan = first !== undefined && first.seriesId === second?.seriesId && second.value !== null;
  const text = 'start unknown between two days';
  const spans = isSpan ? [{ seriesId: first.seriesId, from: first.at, until: period, text }] : [];
  return figure.kind === 'lines'
    ? { ...figure, stale, annotations: [{ period, text: 'a new rule' }], uncertain: spans }
    : { ...figure, stale };
}

/** Intervals on both axes, which no figure of a page has. */
const scatter = sampleScatter(
  [1, 2, 4, 8, 16].map((price, index) => {
    const point = sampleCrossed(
      index % 2 === 0 ? 'CN' : 'US',
      `Model ${'ABCDE'.charAt(index)}`,
      40 + index * 7,
      price,
      {
        low: 38 + index * 7,
        high: 42 + index * 7,
      },
    );
    return { ...point, x: point.x === null ? null : { ...point.x, low: price * 0.9, high: price * 1.2 } };
  }),
  { interval: 'Intervals of the sample', notes: ['Axis does not start at zero.'] },
);

const built = builtFigures(viewOf(null, ['batteries', 'ai']));
/** Lines in panels, with a separate id. */
const panels = built.filter((figure) => 'panels' in figure).map((figure) => ({ ...figure, id: 'in-panels' }));

/** One figure of each id, the first that has points: every kind is included. */
const figures = [...panels, ...built, scatter]
  .filter(
    (figure, index, all) =>
      figure.points.length > 3 &&
      all.findIndex((one) => one.id === figure.id && one.points.length > 3) === index,
  )
  .map(withWords);
const drawn = figures.map((figure) => ({ figure, root: drawPicture({ figure, settings, origin: ORIGIN }) }));

/** Checks that alone detected a fault. */
const alone = new Set<string>();
/** Number of figures on which a fault is tried; each takes a while. */
const MOST = 2;

describe('the proof of a picture', () => {
  it('has all kinds of figures to try', () => {
    expect(new Set(figures.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  it.each(faults.map((fault) => [fault.name, fault] as const))('notices %s', (_name, fault) => {
    let tried = 0;
    for (const { figure, root } of drawn) {
      if (tried === MOST) break;
      const copy = root.cloneNode(true);
      if (!(copy instanceof Element) || !fault.spoil(copy, figure)) continue;
      tried += 1;
      const found = findingsOf(checks, drawnOf(copy, { figure, settings, origin: ORIGIN }, coverage));
      const said = found[fault.check] ?? [];
      expect(said.join('\n'), `${fault.name} in ${figure.id}`).toMatch(new RegExp(fault.says, 'm'));
      if (Object.keys(found).length === 1) alone.add(fault.check);
    }
    expect(tried, `no figure has what “${fault.name}” spoils`).toBeGreaterThan(0);
  });

  it('has no check that could be left out', () => {
    expect([...alone].sort()).toEqual(Object.keys(checks).sort());
  });
});
