import { describe, expect, it } from 'vitest';
import { Industry } from '../../src/contract/codelists.ts';
import { mayCompare } from '../../src/domain/coverage.ts';
import { enoughCases, FEWEST_CASES } from '../../src/domain/floor.ts';
import { rivalNames, rivals, type Rival } from '../../src/domain/rivals.ts';
import type { Figure } from '../../src/figure/figure.ts';
import type { FigurePoint } from '../../src/figure/parts.ts';
import { builtFigures, viewOf } from '../support/builtFigures.ts';

// Whatever a reader filters and whichever day is asked for: a title says no more than the rows behind it.

const states: readonly (readonly [string, readonly Figure[]])[] = [
  ['the newest day', builtFigures(viewOf())],
  ['the day of the article', builtFigures(viewOf('2026-05-26'))],
  ['the beginning of 2025', builtFigures(viewOf('2025-01-01'))],
  ...Industry.codes.map((one) => [one, builtFigures(viewOf(null, [one]))] as const),
];

const nameOf = ({ id, title }: Figure) => `${id}: ${title}`;

/** The build counts in lists that are whole by its own rule. */
const countedByBuild = new Set(['secretariatCount']);

/** A number of ours that counts rows of a list: none of its rows has a number of its own. */
const isCount = ({ derivation, value }: FigurePoint): boolean =>
  value !== null &&
  derivation !== null &&
  !countedByBuild.has(derivation.method) &&
  derivation.inputs.length > 0 &&
  derivation.inputs.length === value &&
  derivation.inputs.every((input) => input.value === null);

const ofRival = (figure: Figure, rival: Rival): FigurePoint | undefined =>
  figure.findings.find(({ point, text }) => point.actor === rivalNames[rival] && figure.title.includes(text))
    ?.point;

/** The two numbers of a title that sets the countries against each other, where both count rows. */
function comparedCounts(figure: Figure): readonly FigurePoint[] {
  const both = rivals.flatMap((rival) => ofRival(figure, rival) ?? []);
  return both.length === 2 && both.some(isCount) ? both : [];
}

const verdict = /\b(leads?|ahead|first|neither)\b/i;
const qualified = /on record|not known|\bknown\b|sample/i;

describe.each(states)('titles of %s', (_name, figures) => {
  it('count only in lists of which it is said how whole they are', () => {
    for (const figure of figures) {
      const counts = [...figure.points, ...figure.findings.map(({ point }) => point)].filter(isCount);
      for (const { key, coverage } of counts) expect(coverage, `${nameOf(figure)}, ${key}`).not.toBeNull();
    }
  });

  it('set two countries against each other only in a list that is whole or was searched alike', () => {
    for (const figure of figures) {
      const counts = comparedCounts(figure);
      const isFair = counts.every(({ coverage }) => coverage !== null && mayCompare(coverage));
      if (!isFair) expect(figure.title, figure.id).toMatch(qualified);
    }
  });

  it('say who is ahead only from ten things on', () => {
    for (const figure of figures.filter(({ title }) => verdict.test(title))) {
      const [CN, US] = comparedCounts(figure);
      // Counts of fields and comparisons count verdicts, each of which has a floor of its own.
      if (CN === undefined || US === undefined || CN.derivation?.method === 'tallyLeads') continue;
      expect(enoughCases(CN.value ?? 0, US.value ?? 0), nameOf(figure)).toBe(true);
    }
  });

  it('give a percentage only from ten cases on', () => {
    for (const figure of figures) {
      for (const { text, point } of figure.findings) {
        if (!text.endsWith('%') || !isCount(point)) continue;
        expect(point.derivation?.inputs.length, nameOf(figure)).toBeGreaterThanOrEqual(FEWEST_CASES);
      }
    }
  });

  it('state only counts that can be counted again from their rows', () => {
    for (const figure of figures) {
      for (const { text, point } of figure.findings) {
        const rows = point.derivation?.inputs ?? [];
        if (!figure.title.includes(text) || point.coverage === null || point.value === null) continue;
        if (rows.every((row) => row.value === null))
          expect(rows.length, `${nameOf(figure)}, ${text}`).toBe(point.value);
      }
    }
  });
});
