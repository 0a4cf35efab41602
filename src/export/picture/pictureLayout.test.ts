import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleBars, sampleDots, samplePoint, sampleRow } from '../../../tests/support/sampleFigures.ts';
import { textWidth } from '../../charts/measureText.ts';
import type { Figure } from '../../figure/figure.ts';
import { customSize, LEAST_OF_WIDTH, presetOf, presets } from '../presets.ts';
import { MOST_PIXELS } from '../sizeProblem.ts';
import {
  layoutPicture,
  LEAST_OF_SLIDE,
  leastTextSize,
  LEGEND,
  MARGIN,
  STALE,
  leastPlotHeight,
  plotTextShare,
  readableSize,
  rowCount,
  type PictureLayout,
} from './pictureLayout.ts';

const ORIGIN = 'https://standards.example';
const sizes = [...presets, customSize(400, 300), customSize(1200, 300), customSize(400, 1600)];

/** Returns the content of a picture from top to bottom: name, top edge, bottom edge. */
function bandsOf(layout: PictureLayout): readonly (readonly [string, number, number])[] {
  const { titleTop, titleSize, subtitleTop, subtitleSize, staleTop, legendTop, plot, footerTop } = layout;
  const footer = footerTop + (layout.footer.length + layout.link.length) * layout.noteSize.line;
  return [
    ['title', titleTop, titleTop + layout.title.length * titleSize.line],
    ['subtitle', subtitleTop, subtitleTop + layout.subtitle.length * subtitleSize.line],
    ['stale', staleTop, staleTop + layout.stale.length * STALE.line],
    ['legend', legendTop, legendTop + layout.legendLines * LEGEND.line],
    ['plot', plot.y, plot.y + plot.height],
    ['footer', footerTop, footer],
    ['edge', layout.height, layout.height],
  ];
}

function overlaps(layout: PictureLayout): string[] {
  const bands = bandsOf(layout);
  return bands.slice(1).flatMap(([name, top], index) => {
    const above = bands[index];
    return above !== undefined && top < above[2] - 0.01 ? [`${name} over ${above[0]}`] : [];
  });
}

const figures: readonly Figure[] = [
  ...builtFigures(viewOf()),
  ...builtFigures(viewOf('2026-05-26', ['ai', 'batteries', 'autonomous-driving'], '/ev-plans?industry=ai')),
];

const rowsOf = (count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `r${String(index)}`);
  return [ids.map((id) => samplePoint('all', id, 1)), { rows: ids.map((id) => sampleRow(id)) }] as const;
};
const withRows = (count: number) => sampleBars(...rowsOf(count));

describe.each(sizes)('layoutPicture, $id', (preset) => {
  const layouts = figures.map((figure) => ({ figure, layout: layoutPicture(figure, preset, ORIGIN) }));

  it('makes no picture taller than every browser can draw', () => {
    for (const figure of builtFigures(viewOf())) {
      const { width, height } = readableSize(figure, preset, ORIGIN);
      expect(width * height, figure.id).toBeLessThanOrEqual(MOST_PIXELS);
    }
  });

  it('sets nothing of any page’s figure over anything else', () => {
    for (const { figure, layout } of layouts) expect(overlaps(layout), figure.title).toEqual([]);
  });

  it('makes room for texts that are much longer than usual', () => {
    const wordy = sampleBars([samplePoint('all', 'a', 1)], {
      title: 'A finding that needs many more words than it should '.repeat(4),
      subtitle: 'Measure, unit, coverage and period, told at length, '.repeat(5),
      notes: ['A note that goes on and on. '.repeat(12)],
      stale: 'expected monthly, newest August 2026, '.repeat(4),
      link: `/sample?industry=${'autonomous-driving,'.repeat(20)}`,
    });
    const layout = layoutPicture(wordy, preset, ORIGIN);
    expect(layout.title.join(' ')).toBe(wordy.title.trim());
    expect(overlaps(layout)).toEqual([]);
    expect(layout.plot.height).toBeGreaterThanOrEqual(leastPlotHeight(wordy, layout.plot.width));
    for (const line of layout.link) {
      expect(textWidth(line, layout.noteSize.size)).toBeLessThanOrEqual(layout.width - 2 * MARGIN);
    }
  });

  it('leaves every plot room enough to be read', () => {
    for (const { figure, layout } of layouts) {
      const { height, width, columns } = layout.plot;
      const needed = leastPlotHeight(figure, width, Math.ceil(rowCount(figure) / columns));
      expect(height, figure.title).toBeGreaterThanOrEqual(needed - 0.01);
    }
  });

  it('runs no line of text and no legend entry over the edge', () => {
    for (const { figure, layout } of layouts) {
      const inner = layout.width - 2 * MARGIN;
      const { titleSize, subtitleSize } = layout;
      for (const line of layout.title)
        expect(textWidth(line, titleSize.size, 600)).toBeLessThanOrEqual(inner);
      for (const line of layout.subtitle)
        expect(textWidth(line, subtitleSize.size)).toBeLessThanOrEqual(inner);
      for (const { lead, text } of layout.footer)
        expect(textWidth(`${lead ?? ''}${text}`, layout.noteSize.size)).toBeLessThanOrEqual(inner);
      for (const { shown, x } of layout.legend) {
        expect(x + LEGEND.mark + textWidth(shown, LEGEND.size), figure.id).toBeLessThanOrEqual(inner);
      }
    }
  });

  it('fills the file exactly', () => {
    for (const { layout } of layouts) {
      expect(layout.width * layout.scale).toBeCloseTo(preset.width, 6);
      expect(layout.height * layout.scale).toBeCloseTo(preset.height, 6);
    }
  });
});

describe('layoutPicture', () => {
  const report = presetOf('report');

  it('keeps the nominal size of text where there is room', () => {
    expect(layoutPicture(withRows(4), report, ORIGIN).width).toBe(report.base);
  });

  it('draws many rows larger, sets them smaller, and parts very many into columns', () => {
    const some = layoutPicture(withRows(16), report, ORIGIN);
    const many = layoutPicture(sampleDots(...rowsOf(100)), report, ORIGIN);
    expect(some.width).toBeGreaterThan(report.base);
    expect(some.plot.columns).toBe(1);
    expect(many.plot.columns).toBeGreaterThan(1);
    expect(many.plot.height).toBeGreaterThan((100 / many.plot.columns) * 16);
    expect(leastTextSize(many)).toBeGreaterThan(10);
  });

  it.each(presets.filter(({ mayGrow }) => mayGrow))(
    'makes $label taller rather than set a figure too small to be read',
    (preset) => {
      for (const figure of figures) {
        const size = readableSize(figure, preset, ORIGIN);
        const layout = layoutPicture(figure, size, ORIGIN);
        // As tall as can be drawn, the text may be smaller; on paper it is read all the same.
        const isTallest = (size.height + 1) * size.width > MOST_PIXELS;
        if (isTallest) expect((leastTextSize(layout) / size.dpi) * 72).toBeGreaterThan(6);
        else expect(leastTextSize(layout) / size.width, figure.title).toBeGreaterThanOrEqual(LEAST_OF_WIDTH);
        expect(overlaps(layout), figure.title).toEqual([]);
      }
    },
  );

  it('is as high as few rows, with nothing bare below them', () => {
    const size = readableSize(withRows(2), report, ORIGIN);
    const { plot, footerTop, width } = layoutPicture(withRows(2), size, ORIGIN);
    expect(size.height).toBeLessThan(report.height - 200);
    expect(width).toBe(report.base);
    expect(footerTop - plot.y - plot.height).toBeLessThan(14);
  });

  it('keeps slides, cards and what fits as they are, and no picture is a ribbon', () => {
    for (const preset of presets.filter(({ mayGrow }) => !mayGrow)) {
      expect(readableSize(withRows(90), preset, ORIGIN)).toBe(preset);
    }
    expect(readableSize(withRows(12), report, ORIGIN)).toEqual(report);
    expect(readableSize(withRows(900), report, ORIGIN).height).toBe(2 * report.width);
  });

  it('keeps the size of titles in the file, however many rows there are', () => {
    const [few, many] = [4, 90].map((count) => layoutPicture(withRows(count), report, ORIGIN));
    expect((many?.titleSize.size ?? 0) * (many?.scale ?? 0)).toBeCloseTo(
      (few?.titleSize.size ?? 0) * (few?.scale ?? 0),
      0,
    );
  });

  it('makes slides of few rows that can be read from three meters', () => {
    for (const figure of figures.filter((one) => one.points.length > 0 && rowCount(one) <= 6)) {
      const layout = layoutPicture(figure, presetOf('slide'), ORIGIN);
      // Names of three lines, or a filter in the subtitle, cost one size step, lanes of many dates and cells that are
      // whole two: the export dialog shows it.
      const steps = figure.kind === 'grid' ? 0.8 : figure.kind === 'timeline' ? 0.85 : 0.9;
      expect(plotTextShare(layout), figure.id).toBeGreaterThanOrEqual(steps * LEAST_OF_SLIDE);
    }
  });

  it('leaves no hole between the few rows of a short figure', () => {
    expect(layoutPicture(withRows(1), presetOf('square'), ORIGIN).plot.height).toBeLessThan(120);
  });

  it('says how small the smallest text is', () => {
    expect(leastTextSize(layoutPicture(withRows(4), report, ORIGIN))).toBe(22);
    expect(leastTextSize(layoutPicture(withRows(90), customSize(400, 300), ORIGIN))).toBeLessThan(7);
  });

  it('gives no two entries of a line of the legend the same place', () => {
    const series = Array.from({ length: 12 }, (_, index) => ({
      id: `s${String(index)}`,
      label: `A stage with a long name, number ${String(index)}`,
      tone: 'other' as const,
      fill: 'solid' as const,
    }));
    const figure = sampleBars([samplePoint('s0', 'a', 1)], { series });
    const layout = layoutPicture(figure, report, ORIGIN);
    expect(layout.legendLines).toBeGreaterThan(1);
    layout.legend.slice(1).forEach(({ line, x }, index) => {
      const before = layout.legend[index];
      if (before?.line !== line) return;
      expect(x).toBeGreaterThan(before.x + LEGEND.mark + textWidth(before.shown, LEGEND.size));
    });
  });
});
