import { describe, expect, it } from 'vitest';
import { measuresDocument } from '../../src/contract/measures.ts';
import { leadsDocument } from '../../src/contract/overview.ts';
import { policyTargetsDocument } from '../../src/contract/policyTargets.ts';
import { altText } from '../../src/figure/altText.ts';
import type { FigurePoint } from '../../src/figure/parts.ts';
import { choiceOf } from '../../src/domain/counts.ts';
import { rivals } from '../../src/domain/rivals.ts';
import { csvFile } from '../../src/export/files/csvFile.ts';
import { indicatorFigure } from '../../src/figure/indicatorFigure.ts';
import { observationItem } from '../../src/figure/observationItem.ts';
import { pointText } from '../../src/figure/pointText.ts';
import { daysFigure } from '../../src/figures/leaderboards/daysFigure.ts';
import { leadItem } from '../../src/figures/leads/leadItems.ts';
import { leadAmount } from '../../src/figures/leads/frontWords.ts';
import { briefText, choiceRows } from '../../src/figures/participation/basisText.ts';
import { measuredText, progressItem } from '../../src/figures/policy/targetItems.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { builtCatalog, builtFrontier, builtIndicator, identified, viewOf } from '../support/builtFigures.ts';

const ids = builtCatalog()
  .map(({ id }) => id)
  .filter((id) => id.startsWith('lb-') && id.endsWith('-days-behind'));

describe.each(ids)('lower bounds of %s', (id) => {
  const document = builtIndicator(id);
  const figure = identified(id, indicatorFigure(document, null, viewOf()));

  it('read ≥ in the chart, the card and the file, as on the page of the boards', () => {
    const board = daysFigure(builtFrontier(id.slice('lb-'.length, -'-days-behind'.length)), viewOf());
    const there = new Map(board.points.map((point) => [point.key, pointText(point, board)]));
    const file = csvFile(figure, 'https://standards.example');
    for (const one of document.observations) {
      const key = `${one.refArea}|${one.timePeriod}`;
      const point = figure.points.find((other) => other.key === key);
      const isBound = there.get(key)?.startsWith('≥ ') === true;
      expect(one.isLowerBound === true, key).toBe(isBound);
      expect(point === undefined ? '' : pointText(point, figure)).toBe(there.get(key));
      expect(observationItem(document.indicator, one, undefined).text.startsWith('≥ ')).toBe(isBound);
      if (isBound) expect(file).toContain('Bound: lower bound');
    }
  });
});

it('finds the indicators', () => {
  expect(ids.length).toBeGreaterThan(5);
});

const estimated = builtCatalog()
  .map(({ id }) => builtIndicator(id))
  .filter(({ observations }) => observations.some(({ obsStatus }) => obsStatus === 'E'));

it('finds the indicators with estimates', () => {
  expect(estimated.length).toBeGreaterThan(20);
});

describe.each(estimated.map((document) => [document.indicator.id, document] as const))(
  'estimates of %s',
  (id, document) => {
    const figure = identified(id, indicatorFigure(document, null, viewOf()));
    const textOf = (point: FigurePoint) => pointText(point, figure);

    it('read about in chart, table, title, alternative text and card, and nothing else does', () => {
      for (const point of figure.points) {
        const isAbout = point.status === 'E' && !textOf(point).startsWith('< ');
        expect(textOf(point).startsWith('about '), point.key).toBe(isAbout);
      }
      for (const { text, point } of figure.findings)
        expect(/^(?:about|<) /.test(text), figure.title).toBe(point.status === 'E');
      for (const one of document.observations)
        expect(observationItem(document.indicator, one, undefined).text.startsWith('about ')).toBe(
          one.obsStatus === 'E' && one.isLowerBound !== true && one.isUpperBound !== true,
        );
    });

    it('stand nowhere as exact in the alternative text', () => {
      const said = altText(figure);
      const exact = new Set(figure.points.filter(({ status }) => status !== 'E').map(textOf));
      for (const point of figure.points.filter(({ status }) => status === 'E')) {
        const bare = textOf(point).replace(/^(?:about|<) /, '');
        if (exact.has(bare)) continue;
        const places = said.split(`at ${bare}`).length - 1;
        expect(places, said).toBe(0);
      }
    });
  },
);

describe('an upper bound', () => {
  it('reads < in title, card, file and alternative text, and ranks nothing', () => {
    const document = builtIndicator('bodies-iso-secretariats-afnor');
    const figure = identified('bodies-iso-secretariats-afnor', indicatorFigure(document, null, viewOf()));
    const us = document.observations.find(
      ({ refArea, timePeriod }) => refArea === 'US' && timePeriod === '2024',
    );
    if (us === undefined) throw new Error('There is no value of 2024.');
    expect(observationItem(document.indicator, us, undefined).text).toBe('< 100');
    expect(altText(figure)).toContain('Bounds, not ranked in 2024: United States < 100; China ≥ 80');
    expect(altText(figure)).not.toContain('Higher of the two');
    expect(csvFile(figure, 'https://standards.example')).toContain('Bound: upper bound');
    expect(figure.notes).toContain('<: an upper bound; the true value is lower.');
  });

  it('stands for every value that its source calls fewer or less', () => {
    const marked = builtCatalog()
      .flatMap(({ id }) => builtIndicator(id).observations)
      .filter(({ evidence }) => /(?:^|source: )(?:less|fewer) than\b/.test(evidence.note ?? ''));
    expect(marked.length).toBeGreaterThan(2);
    for (const one of marked) expect(one.isUpperBound, one.evidence.note ?? '').toBe(true);
  });
});

describe('a lower bound among what is compared', () => {
  it('reads ≥ in both values of a lead', () => {
    const bounded = builtDocument(leadsDocument).leads.filter(({ lowerBounds }) => lowerBounds !== undefined);
    expect(bounded.length).toBeGreaterThan(0);
    for (const lead of bounded)
      for (const area of rivals)
        expect(leadAmount(lead, area).startsWith('≥ '), lead.indicatorId).toBe(
          lead.lowerBounds?.includes(area) === true,
        );
  });

  it('reads about in an estimated value of a lead', () => {
    const { leads } = builtDocument(leadsDocument);
    expect(leads.filter(({ estimates }) => estimates !== undefined).length).toBeGreaterThan(5);
    for (const lead of leads)
      for (const area of rivals) {
        const bounds = [...(lead.lowerBounds ?? []), ...(lead.upperBounds ?? [])];
        const isAbout = lead.estimates?.includes(area) === true && !bounds.includes(area);
        expect(leadAmount(lead, area).startsWith('about '), lead.indicatorId).toBe(isAbout);
        expect(leadItem(lead, area).text.startsWith('about '), lead.indicatorId).toBe(isAbout);
      }
  });

  it('reads ≥ in a line of the strip, its card and the rows behind it', () => {
    const { counts, denominators } = builtDocument(measuresDocument);
    const sides = counts.flatMap((count) =>
      count.rows.flatMap((row) => {
        const choice = choiceOf(count, row, 'absolute', denominators);
        return choice === null ? [] : rivals.map((area) => ({ side: choice[area], choice }));
      }),
    );
    expect(sides.some(({ side }) => side?.side.isLowerBound === true)).toBe(true);
    for (const { side, choice } of sides) {
      const isBound = side?.side.isLowerBound === true;
      expect(briefText(side, choice).startsWith('≥ ')).toBe(isBound);
      if (isBound) expect(choiceRows(choice).some(({ text }) => text.startsWith('≥ '))).toBe(true);
    }
  });

  it('gives no share of the way that a target has come from a lower bound', () => {
    const { targets } = builtDocument(policyTargetsDocument);
    const rail = targets.find(({ id }) => id === 'hsr-2025-50000')?.progress;
    expect(rail?.base).toEqual({ value: 40_000, timePeriod: '2021' });
    expect(rail?.derivation.inputs[0]?.text).toBe('≥ 40,000 km');
    expect(rail?.percentOfWay).toBeNull();
  });

  it('reads ≥ in the newest value of a target', () => {
    for (const target of builtDocument(policyTargetsDocument).targets) {
      const { progress } = target;
      if (progress === null) continue;
      const isBound = progress.isLowerBound === true;
      expect(progressItem(target, progress).text.startsWith('≥ '), target.id).toBe(isBound);
      expect(measuredText(target, progress).startsWith('≥ ')).toBe(isBound);
    }
  });
});
