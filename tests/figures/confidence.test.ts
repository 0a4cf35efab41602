import { describe, expect, it } from 'vitest';
import { noSurerThan } from '../../src/contract/confidence.ts';
import { indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { boardIndexDocument } from '../../src/contract/leaderboards.ts';
import type { Derivation, Evidence } from '../../src/contract/primitives.ts';
import { confidenceReason } from '../../src/figure/confidenceReason.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { indicatorFigure } from '../../src/figure/indicatorFigure.ts';
import type { FigurePoint } from '../../src/figure/parts.ts';
import { rowTotals } from '../../src/figure/firstPaint.ts';
import { frontierWithBreaks } from '../../src/figures/leaderboards/frontierOverTime.ts';
import { daysFigure } from '../../src/figures/leaderboards/daysFigure.ts';
import { gapFigure } from '../../src/figures/leaderboards/gapFigure.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { builtFigures, builtFrontier, builtIndicator, identified, viewOf } from '../support/builtFigures.ts';
import { splitIndustry } from '../../src/domain/industries.ts';

interface Stated {
  readonly name: string;
  readonly evidence: Evidence;
  readonly derivation: Derivation;
}

/** Every number of a figure that was computed: marks, their other axis, numbers of the title, totals of rows. */
function computedOf(figure: Figure): Stated[] {
  const points: FigurePoint[] = [
    ...figure.points,
    ...figure.findings.map(({ point }) => point),
    ...rowTotals(figure),
  ];
  return points.flatMap((point) => {
    const name = `${figure.id} ${point.key}`;
    const both = point.x === null ? [point] : [point, point.x];
    return both.flatMap(({ evidence, derivation }) =>
      derivation === null ? [] : [{ name, evidence, derivation }],
    );
  });
}

const { boards } = builtDocument(boardIndexDocument);
const { indicators } = builtDocument(indicatorIndexDocument);

function boardFigures(): Figure[] {
  return boards.flatMap(({ id }) => {
    const frontier = builtFrontier(id);
    return [frontierWithBreaks, gapFigure, daysFigure].map((draw) =>
      identified(id, draw(frontier, viewOf())),
    );
  });
}

const indicatorFigures = (): Figure[] =>
  indicators.map(({ id }) => {
    const document = builtIndicator(id);
    return identified(id, indicatorFigure(document, splitIndustry(document.observations, []), viewOf()));
  });

const sets: readonly (readonly [string, () => readonly Figure[]])[] = [
  ['the pages', () => builtFigures(viewOf())],
  ['the pages on the day of the article', () => builtFigures(viewOf('2026-05-26'))],
  ['the boards', boardFigures],
  ['the indicators', indicatorFigures],
];

describe.each(sets)('the confidence of computed numbers, %s', (_, figures) => {
  const stated = figures().flatMap(computedOf);

  it('is at most that of the weakest row', () => {
    expect(stated.length).toBeGreaterThan(0);
    const tooSure = stated.filter(
      ({ evidence, derivation: { inputs } }) =>
        noSurerThan(
          evidence,
          inputs.map((input) => input.evidence),
        ).confidence !== evidence.confidence,
    );
    expect(tooSure.map(({ name }) => name)).toEqual([]);
  });

  it('is told by the levels of its rows, as they are', () => {
    for (const { name, evidence, derivation } of stated) {
      const { inputs } = derivation;
      if (inputs.length === 0) continue;
      const text = confidenceReason(evidence, undefined, derivation);
      for (const level of ['high', 'medium', 'low'] as const) {
        const count = inputs.filter((input) => input.evidence.confidence === level).length;
        if (count === 0) expect(text, name).not.toMatch(new RegExp(`\\d ${level}\\b`));
        else expect(text, name).toContain(`${String(count)} ${level}`);
      }
    }
  });
});
