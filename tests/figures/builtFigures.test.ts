import { cleanup } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { valueAxis } from '../../src/charts/ticks.ts';
import { Industry } from '../../src/contract/codelists.ts';
import { indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { boardIndexDocument } from '../../src/contract/leaderboards.ts';
import { altText } from '../../src/figure/altText.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { figureTable } from '../../src/figure/kinds/kinds.ts';
import { indicatorFigure } from '../../src/figure/indicatorFigure.ts';
import { longDescription } from '../../src/figure/longDescription.ts';
import { standingsFigure } from '../../src/figures/leaderboards/standingsFigure.ts';
import { frontierWithBreaks } from '../../src/figures/leaderboards/frontierOverTime.ts';
import { daysFigure } from '../../src/figures/leaderboards/daysFigure.ts';
import { gapFigure } from '../../src/figures/leaderboards/gapFigure.ts';
import { newestPeriod } from '../../src/domain/periods.ts';
import { splitIndustry } from '../../src/domain/industries.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import {
  builtCapture,
  builtFigures,
  builtFrontier,
  builtIndicator,
  identified,
  viewOf,
} from '../support/builtFigures.ts';
import { catalogSpecs, figuresOfSpec } from '../support/catalogFigures.ts';
import { drawnPlot } from '../support/drawnPlot.tsx';

/** Every board, in its newest capture and over time. */
function boardFigures(): Figure[] {
  const { boards } = builtDocument(boardIndexDocument);
  return boards.flatMap(({ id, snapshots }) => {
    const newest = newestPeriod(snapshots, null);
    const frontier = builtFrontier(id);
    const over = [frontierWithBreaks, gapFigure, daysFigure].map((draw) =>
      identified(id, draw(frontier, viewOf())),
    );
    return newest === null
      ? over
      : [identified(id, standingsFigure(builtCapture(id, newest), viewOf())), ...over];
  });
}

/** Every indicator; of those that are split by industry, the first that a page would show. */
function indicatorFigures(): Figure[] {
  const { indicators } = builtDocument(indicatorIndexDocument);
  return indicators.map(({ id }) => {
    const document = builtIndicator(id);
    return identified(id, indicatorFigure(document, splitIndustry(document.observations, []), viewOf()));
  });
}

const views = {
  'the newest day': viewOf(),
  'the day of the article': viewOf('2026-05-26'),
  'a day after the prices rose': viewOf('2026-09-01'),
  'some industries': viewOf(null, ['batteries', 'autonomous-driving']),
  'a day before all records': viewOf('1999-12-31'),
};

const sets: readonly (readonly [string, readonly Figure[]])[] = [
  ...Object.entries(views).map(([name, view]) => [`pages, ${name}`, builtFigures(view)] as const),
  ['all boards', boardFigures()],
  ['all indicators', indicatorFigures()],
];

it.each(sets)('say that an axis is cut where it is, and only there: %s', (_name, figures) => {
  for (const figure of figures) {
    if ((figure.kind !== 'lines' && figure.kind !== 'dots') || figure.scale === 'log') continue;
    if (figure.kind === 'lines' && (figure.reversed === true || figure.zeroLine !== undefined)) continue;
    const { domain } = valueAxis({ ...figure, fromZero: figure.fromZero ?? false }, 5);
    const isSaid = figure.notes.some((note) => note.includes('Axis does not start at zero'));
    expect(isSaid, figure.id).toBe(domain[0] > 0);
  }
});

const nameOf = (figure: Figure) => `${figure.id}: ${figure.title}`;
/** Numbers and signs are read at a glance: only what has a letter counts as a word. */
const words = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
/** "1 tasks". A name that ends in 1 may be before a verb or a plural: "JTC 1 secretariats". */
const onePlural = /(?<![\d.,:−-]|[A-Za-z] )\b1 (?!is\b|was\b|has\b)[a-z]+s\b/;
const racing = /\b(beats?|wins?|won|loses?|lost|threat\w*|crush\w*|dominat\w*|surrender\w*|arms race)\b/i;

const largestOf = ({ points }: Figure) =>
  Math.max(0, ...points.flatMap(({ value, x }) => [Math.abs(value ?? 0), Math.abs(x?.value ?? 0)]));

/** Figures of large numbers, one of each kind, format and first digit of the largest: axes of others are like it. */
function onePerAxis(figures: readonly Figure[]): Figure[] {
  const large = figures.filter((figure) => largestOf(figure) >= 10_000);
  const axisOf = (figure: Figure) =>
    [
      figure.kind,
      'scale' in figure ? figure.scale : '',
      figure.format,
      largestOf(figure).toPrecision(1),
    ].join('|');
  return [...new Map(large.map((figure) => [axisOf(figure), figure])).values()];
}

/** Numbers of 10,000 and more written out, short ones, and powers of ten; `null` where a tick does not tell. */
function notationOf(tick: string): 'written out' | 'short' | 'power' | null {
  if (/\d{2},\d{3}|,\d{3},/.test(tick)) return 'written out';
  if (/\d[KMBT]\b/.test(tick)) return 'short';
  return /10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/.test(tick) ? 'power' : null;
}

describe.each(sets)('figures of %s', (_name, figures) => {
  it('cite a source for every point, and list it', () => {
    for (const figure of figures) {
      const listed = new Set(figure.sources.map((source) => source.id));
      for (const { key, evidence } of figure.points) {
        expect(listed.has(evidence.sourceId), `${nameOf(figure)}, ${key}`).toBe(true);
        expect(evidence.locator, `${nameOf(figure)}, ${key}`).not.toBe('');
      }
    }
  });

  it('state a finding in few and calm words', () => {
    for (const figure of figures) {
      // Without a finding the title is the name of the measure, however long.
      const isName = figure.findings.length === 0;
      if (!isName) expect(words(figure.title).length, nameOf(figure)).toBeLessThanOrEqual(12);
      const said = [figure.title, figure.subtitle, ...figure.notes].join(' ');
      expect(said, nameOf(figure)).not.toMatch(racing);
    }
  });

  it('say in the subtitle what the title does not', () => {
    for (const figure of figures) {
      const [name = ''] = figure.title.split(': ');
      const isNamed = figure.findings.length > 0 && name !== figure.title && figure.measure.startsWith(name);
      expect(isNamed && figure.subtitle.startsWith(name), nameOf(figure)).toBe(false);
    }
  });

  it('are written without slips', () => {
    for (const figure of figures) {
      const said = [figure.title, figure.subtitle, altText(figure), longDescription(figure)].join('\n');
      expect(said, nameOf(figure)).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
      expect(figure.title, nameOf(figure)).not.toMatch(/\s{2}|^\s|\s$|\d-\s/);
      expect([said, ...figure.notes].join('\n'), nameOf(figure)).not.toMatch(onePlural);
      expect(figure.subtitle, nameOf(figure)).not.toMatch(/,\s*$|\(\s*\)/);
    }
  });

  it('have a key for each point that no other has', () => {
    for (const figure of figures) {
      const keys = figure.points.map((point) => point.key);
      expect(
        keys.filter((key, index) => keys.indexOf(key) !== index),
        nameOf(figure),
      ).toEqual([]);
    }
  });

  it('put every point into a series and a row that they have', () => {
    for (const figure of figures) {
      const series = new Set(figure.series.map((one) => one.id));
      const rows = 'rows' in figure ? new Set(figure.rows.map((row) => row.id)) : null;
      for (const point of figure.points) {
        expect(series.has(point.seriesId), `${nameOf(figure)}, ${point.key}`).toBe(true);
        if (rows !== null) expect(rows.has(point.at), `${nameOf(figure)}, ${point.key}`).toBe(true);
      }
    }
  });

  it('hold every value inside its interval', () => {
    for (const figure of figures) {
      for (const { key, value, low, high } of figure.points) {
        if (value === null || low === null || high === null) continue;
        expect(low <= value && value <= high, `${nameOf(figure)}, ${key}`).toBe(true);
      }
      if (figure.points.some((point) => point.low !== null))
        expect(figure.interval, nameOf(figure)).not.toBeNull();
    }
  });

  it('say in their table what they draw', () => {
    for (const figure of figures) {
      const cells = figureTable(figure).rows.flatMap((row) => row.cells);
      const own = cells.filter(({ isCross }) => isCross !== true);
      const shown = own.flatMap((cell) => (cell.point === null ? [] : [cell.point.key]));
      expect(shown.toSorted(), nameOf(figure)).toEqual(figure.points.map((point) => point.key).toSorted());
      for (const { point, text } of own) {
        if (point?.value === null) expect(text, point.key).toMatch(/\bno data\b/);
      }
    }
  });

  it('write the numbers of an axis in one notation', () => {
    for (const figure of onePerAxis(figures)) {
      const { container } = drawnPlot(figure, [640, 400]);
      const axes = [...container.querySelectorAll('[data-axis]')];
      if (figure.kind !== 'timeline' && figure.kind !== 'leads') expect(axes, nameOf(figure)).not.toEqual([]);
      for (const axis of axes) {
        const ticks = [...axis.querySelectorAll('text')].map(({ textContent }) => textContent);
        const styles = new Set(ticks.flatMap((tick) => notationOf(tick) ?? []));
        expect([...styles].length, `${nameOf(figure)}: ${ticks.join(' | ')}`).toBeLessThanOrEqual(1);
      }
      cleanup();
    }
  });

  it('can be found again: an id, a day, a version and a link', () => {
    for (const figure of figures) {
      expect(figure.id).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
      expect(figure.asOf, nameOf(figure)).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      expect(figure.datasetVersion).toMatch(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/);
      expect(figure.link).toMatch(/^\//);
    }
  });
});

describe('figures of a filtered page', () => {
  it('claim the filter where it leaves out points, and only there', () => {
    const keysOf = ({ points }: Figure) => points.map(({ key, value }) => `${key}=${String(value)}`).join();
    for (const spec of catalogSpecs) {
      const [whole] = figuresOfSpec(spec);
      const [filtered] = figuresOfSpec(spec, { industries: ['batteries'] });
      if (whole === undefined || filtered === undefined) continue;
      const claimed = filtered.filters.map(({ value }) => value);
      const changed = keysOf(whole) !== keysOf(filtered);
      expect(claimed, spec.id).toEqual(changed ? [Industry.label('batteries')] : []);
    }
  });
});
