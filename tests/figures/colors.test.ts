import { expect, it } from 'vitest';
import { legendItems } from '../../src/figure/firstPaint.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { FigurePoint } from '../../src/figure/parts.ts';
import { isUnsure } from '../../src/figure/point.ts';
import { rivalNames, rivalOf, rivals } from '../../src/domain/rivals.ts';
import { expectedMarks, proofOf } from '../parity/proofs.ts';
import { builtFigures, viewOf } from '../support/builtFigures.ts';

const figures = builtFigures(viewOf());
/** Here a mark stands for a lead, or for an event, of which one may concern both countries. */
const ofSides: readonly Figure['kind'][] = ['leads', 'grid', 'timeline'];

it('keep the color of a country to what is of that country, never to a state, a kind or a body', () => {
  for (const figure of figures.filter(({ kind }) => !ofSides.includes(kind))) {
    const toneOf = proofOf(figure).toneOf(figure);
    for (const country of rivals) {
      const own = expectedMarks(figure).filter((point) => toneOf(point) === country);
      const isOther = ({ actor }: FigurePoint) => actor?.includes(rivalNames[rivalOf[country]]) === true;
      expect(
        own.filter(isOther).map(({ key }) => key),
        `${figure.id}, ${country}`,
      ).toEqual([]);
    }
  }
});

it('set no gray of others beside the grays of a ramp, where it would be one step more', () => {
  for (const { id, kind, series } of figures) {
    if (kind !== 'bars') continue;
    const isStep = series.some(({ tone }) => tone?.startsWith('ramp-') === true);
    const isGray = series.some(({ tone, fill }) => tone === 'other' && fill === 'solid');
    expect(isStep && isGray, id).toBe(false);
  }
});

it('paint no two series of bars alike', () => {
  for (const { id, kind, series } of figures) {
    if (kind !== 'bars') continue;
    const paints = new Map(series.map(({ label, tone, fill }) => [`${String(tone)} ${fill}`, label]));
    expect(paints.size, id).toBe(new Set(series.map(({ label }) => label)).size);
  }
});

it('say in the legend how low confidence looks, and only where a mark has it', () => {
  for (const figure of figures) {
    const said = legendItems(figure).some(({ label }) => label === 'Low confidence');
    expect(said, figure.id).toBe(expectedMarks(figure).some(isUnsure));
  }
});
