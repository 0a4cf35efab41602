import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleBars, samplePoint, sampleRow } from '../../../tests/support/sampleFigures.ts';
import { textWidth } from '../../charts/measureText.ts';
import type { Figure } from '../../figure/figure.ts';
import {
  layoutPicture,
  leastPlotHeight,
  LEGEND,
  MARGIN,
  NOTE,
  SUBTITLE,
  TITLE,
  textTop,
  type PictureLayout,
} from './pictureLayout.ts';
import { presetOf, presets } from '../presets.ts';

const ORIGIN = 'https://standards.example';

/** What stands in a picture from top to bottom: name, top edge, bottom edge. */
function bandsOf(layout: PictureLayout): readonly (readonly [string, number, number])[] {
  const title = textTop + layout.title.length * TITLE.line;
  const subtitle = title + layout.subtitle.length * SUBTITLE.line;
  const legend = subtitle + layout.legendLines * LEGEND.line;
  const footer = layout.footerTop + (layout.footer.length + layout.link.length) * NOTE.line;
  return [
    ['title', textTop, title],
    ['subtitle', title, subtitle],
    ['legend', subtitle, legend],
    ['plot', layout.plot.y, layout.plot.y + layout.plot.height],
    ['footer', layout.footerTop, footer],
    ['edge', layout.height, layout.height],
  ];
}

/** The legend's entries of one line, as they follow each other. */
function legendLine(layout: PictureLayout, line: number) {
  return layout.legend.filter((placed) => placed.line === line);
}

function overlaps(layout: PictureLayout): string[] {
  const bands = bandsOf(layout);
  const found: string[] = [];
  bands.slice(1).forEach(([name, top], index) => {
    const above = bands[index];
    if (above !== undefined && top < above[2] - 0.01) found.push(`${name} over ${above[0]}`);
  });
  return found;
}

const figures: readonly Figure[] = [
  ...builtFigures(viewOf()),
  ...builtFigures(viewOf('2026-05-26', ['ai', 'batteries', 'autonomous-driving'], '/ev-plans?industry=ai')),
];

describe.each(presets)('layoutPicture, $id', (preset) => {
  it('sets nothing of any page’s figure over anything else', () => {
    for (const figure of figures) {
      const layout = layoutPicture(figure, preset, ORIGIN);
      expect(overlaps(layout), `${figure.id}: ${figure.title}`).toEqual([]);
    }
  });

  it('makes room for texts that are much longer than usual', () => {
    const wordy = sampleBars([samplePoint('all', 'a', 1)], {
      title: 'A finding that needs many more words than it should '.repeat(4),
      subtitle: 'Measure, unit, coverage and period, told at length, '.repeat(5),
      notes: ['A note that goes on and on. '.repeat(12)],
    });
    const layout = layoutPicture(wordy, preset, ORIGIN);
    expect(Math.min(layout.title.length, layout.subtitle.length, layout.footer.length)).toBeGreaterThan(1);
    expect(overlaps(layout)).toEqual([]);
    expect(layout.plot.height).toBeGreaterThan(0);
  });

  it('leaves every plot room enough to be read', () => {
    for (const figure of figures) {
      const layout = layoutPicture(figure, preset, ORIGIN);
      expect(layout.plot.height, `${figure.id}: ${figure.title}`).toBeGreaterThanOrEqual(
        Math.min(leastPlotHeight(figure), layout.height * 0.45),
      );
    }
  });

  it('runs no line of text and no legend entry over the edge', () => {
    for (const figure of figures) {
      const layout = layoutPicture(figure, preset, ORIGIN);
      const inner = layout.width - 2 * MARGIN;
      for (const line of layout.title) expect(textWidth(line, TITLE.size, 600)).toBeLessThanOrEqual(inner);
      for (const line of layout.subtitle) expect(textWidth(line, SUBTITLE.size)).toBeLessThanOrEqual(inner);
      for (const line of layout.footer) expect(textWidth(line, NOTE.size)).toBeLessThanOrEqual(inner);
      for (const { item, x } of layout.legend) {
        expect(x + 24 + textWidth(item.label, LEGEND.size), figure.id).toBeLessThanOrEqual(inner);
      }
    }
  });

  it('fills the file exactly', () => {
    for (const figure of figures) {
      const { width, height, scale } = layoutPicture(figure, preset, ORIGIN);
      expect(width * scale).toBeCloseTo(preset.width, 6);
      expect(height * scale).toBeCloseTo(preset.height, 6);
    }
  });
});

describe('layoutPicture', () => {
  const withRows = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `r${String(index)}`);
    return sampleBars(
      ids.map((id) => samplePoint('all', id, 1)),
      { rows: ids.map((id) => sampleRow(id)) },
    );
  };

  it('keeps the nominal size of text where there is room', () => {
    const report = presetOf('report');
    expect(layoutPicture(withRows(4), report, ORIGIN).width).toBe(report.base);
  });

  it('draws many rows larger and sets them smaller, down to half and no further', () => {
    const report = presetOf('report');
    expect(layoutPicture(withRows(24), report, ORIGIN).width).toBeGreaterThan(report.base);
    expect(layoutPicture(withRows(500), report, ORIGIN).width).toBeLessThanOrEqual(report.base * 2);
  });

  it('gives no two entries of a line of the legend the same place', () => {
    const series = Array.from({ length: 12 }, (_, index) => ({
      id: `s${String(index)}`,
      label: `A stage with a long name, number ${String(index)}`,
      tone: 'other' as const,
      fill: 'solid' as const,
    }));
    const figure = sampleBars([samplePoint('s0', 'a', 1)], { series });
    const layout = layoutPicture(figure, presetOf('report'), ORIGIN);
    expect(layout.legendLines).toBeGreaterThan(1);
    for (let line = 0; line < layout.legendLines; line += 1) {
      const entries = legendLine(layout, line);
      entries.slice(1).forEach(({ x }, index) => {
        const before = entries[index];
        const end = (before?.x ?? 0) + 24 + textWidth(before?.item.label ?? '', LEGEND.size);
        expect(x).toBeGreaterThan(end);
      });
    }
  });
});
