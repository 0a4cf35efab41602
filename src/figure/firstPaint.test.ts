import { describe, expect, it } from 'vitest';
import {
  lowEvidence,
  sampleBars,
  sampleDots,
  sampleLeads,
  sampleLines,
  samplePoint,
  sampleRow,
  sampleTimeline,
} from '../../tests/support/sampleFigures.ts';
import type { Figure } from './figure.ts';
import type { FigureSeries } from './parts.ts';
import type { FigureContent } from './figure.ts';
import { hasDirectLabels, legendItems, MOST_DIRECT_LABELS, plotHeight } from './firstPaint.ts';

const manySeries = (count: number): FigureSeries[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${String(index)}`,
    label: `Series ${String(index)}`,
    tone: 'other',
    fill: 'solid',
  }));

describe('legendItems', () => {
  it('names a kind once, however many segments of a row are of it', () => {
    const series = manySeries(3).map((one, index) => ({ ...one, label: index === 1 ? 'Peak' : 'Off-peak' }));
    expect(legendItems(sampleBars([], { series })).map(({ label }) => label)).toEqual(['Off-peak', 'Peak']);
  });

  it('leaves lines to their own labels until there are too many', () => {
    const few = sampleLines([], { series: manySeries(MOST_DIRECT_LABELS) });
    const many = sampleLines([], { series: manySeries(MOST_DIRECT_LABELS + 1) });
    expect(hasDirectLabels(few)).toBe(true);
    expect(legendItems(few)).toEqual([]);
    expect(hasDirectLabels(many)).toBe(false);
    expect(legendItems(many)).toHaveLength(MOST_DIRECT_LABELS + 1);
    expect(legendItems(many)[0]).toMatchObject({ label: 'Series 0', mark: 'line' });
  });

  it('names the countries of rows in the order of the alphabet, whatever the order of the rows', () => {
    const figure = sampleDots([samplePoint('all', 'a', 1), samplePoint('all', 'b', 2)], {
      rows: [sampleRow('a', { tone: 'US' }), sampleRow('b', { tone: 'CN' })],
    });
    expect(legendItems(figure).map((item) => [item.label, item.mark])).toEqual([
      ['China', 'dot'],
      ['United States', 'dot'],
    ]);
  });

  it('names no country of which the figure has no point', () => {
    const figure = sampleDots([samplePoint('all', 'a', 1)], {
      rows: [sampleRow('a', { tone: 'US' }), sampleRow('b', { tone: 'CN' })],
    });
    expect(legendItems(figure).map((item) => item.label)).toEqual(['United States']);
  });

  it('adds the series that differ by fill after the countries', () => {
    const figure = sampleDots([samplePoint('hit', 'a', 1), samplePoint('out', 'a', 2)], {
      rows: [sampleRow('a', { tone: 'CN' })],
      series: [
        { id: 'hit', label: 'cache hit', tone: null, fill: 'hollow' },
        { id: 'out', label: 'output', tone: null, fill: 'solid' },
      ],
    });
    expect(legendItems(figure).map(({ label, tone, fill }) => [label, tone, fill])).toEqual([
      ['China', 'CN', 'solid'],
      ['cache hit', 'ink', 'hollow'],
      ['output', 'ink', 'solid'],
    ]);
  });

  it('tells what fills of single points mean, of those that are shown', () => {
    const figure = sampleDots([samplePoint('all', 'a', 1, { fill: 'soft' }), samplePoint('all', 'b', 2)], {
      rows: [sampleRow('a', { tone: 'CN' }), sampleRow('b', { tone: 'CN' })],
      fills: [
        { fill: 'soft', label: 'few votes' },
        { fill: 'hollow', label: 'preliminary' },
      ],
    });
    expect(legendItems(figure).map(({ label, fill }) => [label, fill])).toEqual([
      ['China', 'solid'],
      ['few votes', 'soft'],
    ]);
  });

  it('shows stacked bars as boxes in the order of the stack', () => {
    const figure = sampleBars([samplePoint('draft', 'a', 1)], {
      series: [
        { id: 'draft', label: 'Draft', tone: 'ramp-2', fill: 'solid' },
        { id: 'done', label: 'Done', tone: 'ramp-6', fill: 'solid' },
      ],
    });
    expect(legendItems(figure)).toEqual([
      { label: 'Draft', tone: 'ramp-2', fill: 'solid', mark: 'box' },
      { label: 'Done', tone: 'ramp-6', fill: 'solid', mark: 'box' },
    ]);
  });

  it('shows last how low confidence looks, where a mark has it', () => {
    const unsure = samplePoint('all', 'a', 1, { evidence: lowEvidence });
    const itemOf = (figure: Figure) => legendItems(figure).at(-1);
    expect(itemOf(sampleBars([unsure]))).toMatchObject({
      label: 'Low confidence',
      mark: 'box',
      unsure: true,
    });
    expect(itemOf(sampleTimeline([unsure]))).toMatchObject({ label: 'Low confidence', mark: 'dot' });
    expect(itemOf(sampleBars([samplePoint('all', 'a', 1)]))?.label).not.toBe('Low confidence');
    expect(itemOf(sampleBars([{ ...unsure, value: null }]))?.label).not.toBe('Low confidence');
  });

  it('names the two sides of a lead', () => {
    const items = legendItems(sampleLeads([samplePoint('all', 'ai', 0.5)]));
    expect(items.map((item) => item.label)).toEqual(['China leads', 'United States leads']);
  });
});

const points = ['a', 'b', 'c', 'd'].map((at) => samplePoint('all', at, 1));
const byRows = [sampleBars, sampleDots, sampleLeads, sampleTimeline];

/** Widths (px) of a figure on a phone and in a wide window. */
const [PHONE, WIDE] = [328, 1155];
const heightAt = (figure: FigureContent, width: number) => plotHeight(figure, width === PHONE, width);

describe('plotHeight', () => {
  it('has room on a phone for names of columns that break into lines, above a single row of leads', () => {
    const named = manySeries(5).map((series) => ({ ...series, label: 'Market and installed base' }));
    const leads = sampleLeads([], { rows: [sampleRow('ev')], series: named });
    // Four lines of names, and a name above its marks.
    expect(heightAt(leads, PHONE)).toBeGreaterThanOrEqual(26 + 3 * 14 + 46);
    expect(heightAt(leads, WIDE)).toBe(60);
  });

  it.each(byRows)('%o grows with its rows', (make) => {
    expect(heightAt(make(points), WIDE)).toBeGreaterThan(heightAt(make(points.slice(0, 3)), WIDE));
  });

  it.each(byRows)('%o gives a row more height on a phone, where labels stand above the marks', (make) => {
    const perRow = (width: number) =>
      heightAt(make(points), width) - heightAt(make(points.slice(0, 3)), width);
    expect(perRow(PHONE)).toBeGreaterThan(perRow(WIDE));
    expect(perRow(PHONE)).toBeGreaterThanOrEqual(40);
  });

  it('gives little height to lines that never change, and to those of one date', () => {
    const years = (values: readonly number[]) =>
      sampleLines(values.map((value, at) => samplePoint('CN', String(2020 + at), value)));
    for (const width of [PHONE, WIDE]) {
      expect(heightAt(years([2, 2, 2]), width)).toBeLessThan(150);
      expect(heightAt(years([2]), width)).toBeLessThan(200);
      expect(heightAt(years([2, 2, 3]), width)).toBe(heightAt(years([1, 5]), width));
    }
  });

  it('keeps lines at one height, so that nothing jumps when they come', () => {
    expect(heightAt(sampleLines([]), WIDE)).toBe(heightAt(sampleLines(points), WIDE));
  });
});
