import { describe, expect, it } from 'vitest';
import { altText, LONGEST_ALT_TEXT } from '../../src/figure/altText.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { formatPeriod } from '../../src/domain/periods.ts';
import { formatValue } from '../../src/domain/values.ts';
import { partOf, upperFirst } from '../../src/domain/words.ts';
import { kinds } from '../../src/figure/kinds/kinds.ts';
import type { FigurePoint } from '../../src/figure/parts.ts';
import { longDescription } from '../../src/figure/longDescription.ts';
import { figuresOf, randomView } from '../support/randomFigures.ts';
import { randomOf } from '../support/randomOf.ts';

const VIEWS = 24;
const slips = /undefined|\bnull\b|NaN|Infinity|\[object|\.\.(?!\.)/;
/** Matches "1 of 1 task" and "2 of the 2 tasks": the only one, both, or all. */
const partIsWhole = /(?<![\d.,])(\d[\d,]*) of (?:the )?\1 [a-z]/;
const racing =
  /\b(beats?|wins?|won|winn\w*|loses?|lost|lagg?\w*|threat\w*|crush\w*|dominat\w*|surrender\w*|race)\b/i;
const restIds = ['ZZ', 'ROW', 'all'];

const figures = Array.from({ length: VIEWS }, (_, seed) => {
  const random = randomOf(seed);
  const all = figuresOf(randomView(random)).filter((figure) => figure.kind !== 'timeline' || seed % 3 === 0);
  return random.some(all, 48);
}).flat();

const nameOf = (figure: Figure) => `${figure.id}, ${figure.link}: ${altText(figure)}`;

/** Names of rows that hold the highest number, counted again, so that the text cannot agree with itself only. */
function highestRows(figure: Figure): string[] {
  // Days are equally long: none leads.
  if ((figure.kind !== 'bars' && figure.kind !== 'dots') || figure.format === 'hours') return [];
  // Parts of one whole make all rows equally long: the first stands for all.
  if (figure.kind === 'bars' && figure.ofWhole === true) {
    return figure.rows.slice(0, 1).map(({ label }) => label);
  }
  const seriesIds = figure.kind === 'bars' ? [null] : figure.series.map(({ id }) => id);
  return seriesIds.flatMap((seriesId) => {
    const totals = figure.rows.flatMap((row) => {
      const own = figure.points.filter(
        (point) =>
          point.at === row.id && point.value !== null && (seriesId === null || point.seriesId === seriesId),
      );
      if (own.length === 0 || restIds.includes(row.id)) return [];
      return [{ label: row.label, total: own.reduce((sum, { value }) => sum + (value ?? 0), 0) }];
    });
    const order = figure.lowerLeads === true ? Math.min : Math.max;
    const best = totals.filter(({ total }) => total === order(...totals.map((one) => one.total)));
    return best.length > 0
      ? [
          best.map(({ label }) => label).find((label) => altText(figure).includes(label)) ??
            `none of ${best.map(({ label }) => label).join(', ')}`,
        ]
      : [];
  });
}

describe('words of figures, in many views', () => {
  it('are tried on enough of them, of every kind', () => {
    expect(figures.length).toBeGreaterThan(200);
    expect(new Set(figures.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  it('are short, calm, and without slips', () => {
    for (const figure of figures) {
      const text = altText(figure);
      expect(text.length, nameOf(figure)).toBeLessThanOrEqual(LONGEST_ALT_TEXT);
      expect(text, nameOf(figure)).not.toMatch(slips);
      expect(text, nameOf(figure)).not.toMatch(racing);
      expect(longDescription(figure), nameOf(figure)).not.toMatch(slips);
      for (const one of [text, figure.title, figure.subtitle, ...figure.notes])
        expect(one, nameOf(figure)).not.toMatch(partIsWhole);
    }
  });

  it('name measure and day', () => {
    for (const figure of figures) {
      expect(altText(figure), nameOf(figure)).toContain(
        figure.kind === 'timeline' ? 'dates' : figure.measure,
      );
      expect(altText(figure), nameOf(figure)).toContain(`as of ${formatPeriod(figure.asOf)}`);
    }
  });

  it('name who leads', () => {
    for (const figure of figures) {
      const text = altText(figure);
      for (const label of highestRows(figure)) expect(text, nameOf(figure)).toContain(label);
      if (figure.kind !== 'lines') continue;
      const valued = figure.points.filter(({ value }) => value !== null);
      const { zeroLine, panels = [] } = figure;
      // In a panel, whose heading is said too, a line has a name of its own.
      const called = ({ seriesId, subject }: FigurePoint) =>
        panels.flatMap((panel) => panel.names[seriesId] ?? [])[0] ?? subject;
      // Signed values name the side that is ahead.
      const names = (subject: string) =>
        zeroLine === undefined
          ? text.includes(subject)
          : [zeroLine.above, zeroLine.below, ': level'].some((side) => text.includes(side));
      const said = valued.filter(
        (point) => names(called(point)) && text.includes(formatValue(point.value, figure.format)),
      );
      if (valued.length > 0) expect(said.length, nameOf(figure)).toBeGreaterThan(0);
      else expect(text, nameOf(figure)).toMatch(/No data|No value is shown/);
    }
  });

  it('tell what is missing, and nothing of it where nothing is', () => {
    for (const figure of figures) {
      const missing = figure.points.filter(({ value }) => value === null).length;
      const { noun } = kinds[figure.kind];
      const said = upperFirst(partOf(missing, figure.points.length, noun));
      if (missing > 0) expect(longDescription(figure), nameOf(figure)).toContain(said);
      else expect(altText(figure), nameOf(figure)).not.toMatch(/: no data\.|value is missing/);
    }
  });

  it('give source, version and link', () => {
    for (const figure of figures) {
      const text = longDescription(figure, 'https://standards.example');
      for (const { title } of figure.sources.slice(0, 3)) expect(text, nameOf(figure)).toContain(title);
      expect(text, nameOf(figure)).toContain(`Dataset ${figure.datasetVersion}`);
      expect(text, nameOf(figure)).toContain(`Link: https://standards.example${figure.link}`);
    }
  });
});
