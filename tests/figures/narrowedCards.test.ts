import { expect, it } from 'vitest';
import { Industry } from '../../src/contract/codelists.ts';
import { sourceDocument } from '../../src/contract/sources.ts';
import { citedNumber } from '../../src/figure/citation/cited.ts';
import { pointItem, type EvidenceItem } from '../../src/figure/evidenceItem.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { observationItem } from '../../src/figure/observationItem.ts';
import { hasNoData } from '../../src/figure/point.ts';
import { indicatorSpec } from '../../src/figures/indicators/indicatorSpec.ts';
import { seatsOverTime } from '../../src/figures/participation/seatsFigure.ts';
import { policyTimeline } from '../../src/figures/policy/policyTimelineFigure.ts';
import { registerPublished } from '../../src/figures/register/publishedFigure.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { builtCatalog, builtFigures, builtIndicator, viewOf } from '../support/builtFigures.ts';
import { figuresOfSpec } from '../support/catalogFigures.ts';

const citationOf = (item: EvidenceItem): string => citedNumber(item, {}, '', '').statement;

/** Every number of a figure: its points, and those of its title. */
const cardsOf = (figure: Figure) =>
  [...figure.points, ...figure.findings.map(({ point }) => point)]
    .filter((point) => !hasNoData(point))
    .map((point) => ({ point, item: pointItem(figure, point) }));

const split = builtCatalog().filter(
  ({ id }) => new Set(builtIndicator(id).observations.map(({ industry }) => industry)).size > 1,
);

it('names the industry of a split count on its cards, in their citations and in their links', () => {
  expect(split.length).toBeGreaterThan(9);
  for (const { id } of split) {
    const { indicator, observations } = builtIndicator(id);
    const figures = [
      ...figuresOfSpec(indicatorSpec(id)),
      ...(indicator.panel === 'participation' ? figuresOfSpec(seatsOverTime, { metric: id }) : []),
    ];
    const [{ industry } = { industry: 'ai' as const }] = observations;
    const name = Industry.label(industry);
    for (const figure of figures) {
      expect(figure.link).toContain(`industry=${industry}`);
      for (const { item } of cardsOf(figure)) {
        expect(item.facts, item.id).toContainEqual({ label: 'Industry', value: name });
        expect(citationOf(item), item.id).toContain(name);
      }
    }
    for (const one of observations.slice(0, 20))
      expect(citationOf(observationItem(indicator, one, undefined))).toContain(Industry.label(one.industry));
  }
});

it('names the industry of a figure that has one by default', () => {
  const [figure] = figuresOfSpec(registerPublished);
  expect(figure?.link).toContain('industry=ai');
  const unnamed =
    figure === undefined ? null : cardsOf(figure).filter(({ item }) => !citationOf(item).includes(', AI'));
  expect(unnamed).toEqual([]);
});

it('names every filter of a count on its card and in its citation', () => {
  const figures = builtFigures(viewOf(null, ['ai']));
  const filtered = figures.filter(({ filters }) => filters.length > 0);
  expect(filtered.length).toBeGreaterThan(10);
  for (const figure of filtered)
    for (const { point, item } of cardsOf(figure)) {
      // A dated event or step, and a row of a record, are none of the filter’s: it narrows what is counted.
      if (point.derivation === null && figure.id !== 'register-output') continue;
      for (const { value } of figure.filters) expect(citationOf(item), item.id).toContain(value);
    }
});

it('names the kinds of events that a count leaves out, where none were chosen', () => {
  const [figure] = figuresOfSpec(policyTimeline);
  const [count] = figure?.findings ?? [];
  if (figure === undefined || count === undefined) throw new Error('The timeline has no count.');
  const item = pointItem(figure, count.point);
  expect(item.facts).toContainEqual({ label: 'Kinds', value: 'all kinds except price' });
  expect(citationOf(item)).toContain('all kinds except price');
  expect(item.derivation?.formula).toContain('all kinds except price');
});

it('names the industry of each value in the list of a source', () => {
  const [id = ''] = builtIndicator(split[0]?.id ?? '').observations.map(({ evidence }) => evidence.sourceId);
  const listed = builtDocument(sourceDocument(id)).observations;
  expect(listed.length).toBeGreaterThan(0);
  for (const one of listed) {
    const isSplit = one.indicator.industries.length > 1;
    const says = citationOf(observationItem(one.indicator, one, undefined)).includes(
      Industry.label(one.industry),
    );
    expect(says || !isSplit, one.indicator.id).toBe(true);
  }
});
