import { describe, expect, it } from 'vitest';
import { boardIndexDocument } from '../../src/contract/leaderboards.ts';
import { amountInWords } from '../../src/domain/values.ts';
import { detailedRows } from '../../src/figure/detailedRows.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { columnWriter } from '../../src/figure/columnWriter.ts';
import { pointText } from '../../src/figure/pointText.ts';
import type { FigurePoint } from '../../src/figure/parts.ts';
import { findNumber, rowPoint, rowTotals } from '../../src/figure/firstPaint.ts';
import { namesInTitle } from '../../src/figure/indicatorTitle.ts';
import { titleParts } from '../../src/figure/titleParts.ts';
import { frontierFigure } from '../../src/figures/leaderboards/frontierFigure.ts';
import { Industry } from '../../src/contract/codelists.ts';
import { titleOfIndustry } from '../../src/figure/indicatorTitle.ts';
import { standingsFigure } from '../../src/figures/leaderboards/standingsFigure.ts';
import { indicatorFigure } from '../../src/figure/indicatorFigure.ts';
import { newestPeriod } from '../../src/domain/periods.ts';
import { splitIndustry } from '../../src/domain/industries.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import {
  builtCapture,
  builtCatalog,
  builtFigures,
  builtFrontier,
  builtIndicator,
  builtPricing,
  identified,
  viewOf,
} from '../support/builtFigures.ts';

const { boards } = builtDocument(boardIndexDocument);

function boardFigures(): Figure[] {
  return boards.flatMap(({ id, snapshots }) => {
    const newest = newestPeriod(snapshots, null);
    const over = identified(id, frontierFigure(builtFrontier(id), viewOf()));
    if (newest === null) return [over];
    return [identified(id, standingsFigure(builtCapture(id, newest), viewOf())), over];
  });
}

const indicatorFigures = (): Figure[] =>
  builtCatalog().map(({ id }) => {
    const document = builtIndicator(id);
    return identified(id, indicatorFigure(document, splitIndustry(document.observations, []), viewOf()));
  });

const sets: readonly (readonly [string, readonly Figure[]])[] = [
  ['pages, the newest day', builtFigures(viewOf())],
  ['pages, the day of the article', builtFigures(viewOf('2026-05-26'))],
  ['pages, some industries', builtFigures(viewOf(null, ['batteries', 'autonomous-driving']))],
  ['all boards', boardFigures()],
  ['all indicators', indicatorFigures()],
];

/** Names and units that hold digits: what a title may say without a number of its own. */
const names = [
  ...builtCatalog()
    .flatMap(({ title, unit }) => [
      ...namesInTitle(title),
      ...Industry.codes.map((industry) => titleOfIndustry(title, industry)),
      ...(/\d/.test(unit.label) ? [unit.label] : []),
    ])
    .sort((a, b) => b.length - a.length),
  ...boards.map((board) => board.title.replace(/\s*\(.*?\)/g, '').replace(/, (as )?run by .*$/, '')),
  ...builtPricing()
    .models.map(({ name }) => name)
    .sort((a, b) => b.length - a.length),
];
/** The year of a plan, and the period that a title speaks of. */
const periods =
  /\b(by|the|its|China’s|MIIT’s|in|on|for|from|to|since) (\w+ )?(\w+ \d{1,2}, )?(19|20)\d\d([-–](19|20)?\d\d)?\b/g;
/** The base of an index, what a count is divided by, and the one that a ratio is to, are units. */
const base = /\bindex, [^:=]+ = 100\b|\bper \d+ million people\b| to 1 (?=in |on |from )/;

function nakedDigits(figure: Figure): string {
  const plain = titleParts(figure)
    .map((part) => (typeof part === 'string' ? part : '·'))
    .join('');
  return names
    .reduce((text, name) => text.replaceAll(name, ''), plain)
    .replace(base, '')
    .replace(periods, '');
}

const nameOf = (figure: Figure) => `${figure.id}: ${figure.title}`;

/** Every number that a figure states, wherever it does. */
const numbersOf = (figure: Figure): FigurePoint[] => [
  ...figure.points,
  ...figure.findings.map((finding) => finding.point),
  ...rowTotals(figure),
];

describe.each(sets)('numbers of %s', (_name, figures) => {
  it('stand in a title only with a card of their own', () => {
    for (const figure of figures) expect(nakedDigits(figure), nameOf(figure)).not.toMatch(/\d/);
  });

  it('are written in the title as their card writes them', () => {
    for (const figure of figures) {
      for (const { text, point } of figure.findings) {
        if (!figure.title.includes(text)) continue;
        const inWords = amountInWords(point.value, figure.format);
        expect(inWords ?? pointText(point, figure), nameOf(figure)).toContain(text.replace(/ tasks?$/, ''));
      }
    }
  });

  it('are written as percent only where they are no counts', () => {
    const counts = /^(documents|promises|references|standards|tasks|topics)$/;
    for (const figure of figures) {
      for (const point of numbersOf(figure)) {
        if (!pointText(point, figure).includes('%')) continue;
        expect(point.unit ?? '', `${nameOf(figure)}, ${point.key}`).not.toMatch(counts);
      }
    }
  });

  it('are underlined alone or with their whole noun, never with a part of it', () => {
    for (const figure of figures) {
      titleParts(figure).forEach((part, index, parts) => {
        const next = parts[index + 1];
        if (typeof part === 'string' || typeof next !== 'string') return;
        expect(`${part.text}|${next}`, nameOf(figure)).not.toMatch(/\p{L}\|\p{L}/u);
      });
    }
  });

  it('lead down to raw rows where they were computed, each with a place in a listed source', () => {
    for (const figure of figures) {
      const listed = new Set(figure.sources.map((source) => source.id));
      for (const { key, derivation, value } of numbersOf(figure)) {
        if (derivation === null) continue;
        expect(derivation.method, key).toMatch(/^[a-z][A-Za-z]+$/);
        if (value !== 0) expect(derivation.inputs.length, `${nameOf(figure)}, ${key}`).toBeGreaterThan(0);
        for (const { evidence } of derivation.inputs) {
          expect(evidence.locator, key).not.toBe('');
          expect(listed.has(evidence.sourceId), `${nameOf(figure)}, ${key}: ${evidence.sourceId}`).toBe(true);
        }
      }
    }
  });

  it('are counted from as many rows as they say', () => {
    for (const figure of figures) {
      if (figure.format !== 'count') continue;
      for (const { key, derivation, value } of numbersOf(figure)) {
        const counted = derivation?.inputs.every((input) => input.value === null) ?? false;
        if (counted) expect(derivation?.inputs, `${nameOf(figure)}, ${key}`).toHaveLength(value ?? -1);
      }
    }
  });

  it('beside a row are the sum of its marks, with the decimals of their column at most', () => {
    for (const figure of figures) {
      if (figure.kind !== 'bars') continue;
      const values = figure.rows.map(({ id }) => rowPoint(figure, id)?.value ?? null);
      const write = columnWriter(values, figure.format);
      for (const row of detailedRows(figure)) {
        const point = rowPoint(figure, row.id);
        if (point === null) expect(row.detail ?? '0', nameOf(figure)).toMatch(/^(0|no data|none on record)$/);
        else
          expect([pointText(point, figure), write(point.value)], `${nameOf(figure)}, ${row.id}`).toContain(
            row.detail,
          );
      }
    }
  });

  it('have a name of their own, by which a link finds them', () => {
    for (const figure of figures) {
      for (const point of numbersOf(figure)) {
        expect(findNumber(figure, point.key)?.value, `${nameOf(figure)}, ${point.key}`).toBe(point.value);
      }
    }
  });
});
