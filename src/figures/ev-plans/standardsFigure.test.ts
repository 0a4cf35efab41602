import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { standardsDocument } from '../../contract/standards.ts';
import { standardsFigure } from './standardsFigure.ts';

const document = builtDocument(standardsDocument);
const figure = standardsFigure(document, document.standards, viewOf(null, [], '/ev-plans'));

const designationsOf = (seriesId: string) =>
  figure.points
    .filter((point) => point.seriesId === seriesId)
    .flatMap((point) => point.derivation?.inputs.map((input) => input.label) ?? []);

describe('standardsFigure', () => {
  it('never counts a recommended GB/T as a mandatory GB, nor the other way round', () => {
    expect(designationsOf('mandatory').length).toBeGreaterThan(0);
    expect(designationsOf('recommended').length).toBeGreaterThan(0);
    for (const designation of designationsOf('mandatory')) expect(designation).not.toMatch(/^GB\/|^QC/);
    for (const designation of designationsOf('recommended')) expect(designation).toMatch(/^GB\/T/);
    for (const designation of designationsOf('guidance')) expect(designation).toMatch(/^GB\/Z/);
    for (const designation of designationsOf('industry')) expect(designation).not.toMatch(/^GB|^T\//);
  });

  it('says of which list its numbers are', () => {
    expect(figure.definition).toMatch(/^A Chinese vehicle standard on record here, .* incomplete\.$/);
  });

  it('names every class with its letters', () => {
    expect(figure.series.map((series) => series.label)).toEqual([
      'GB (mandatory)',
      'GB/T (recommended)',
      'GB/Z (guidance)',
      'QC/T and other sector',
      'T/ (group)',
    ]);
  });

  it('lists as many designations as it counts', () => {
    for (const point of figure.points) {
      expect(point.derivation?.inputs, point.key).toHaveLength(point.value ?? -1);
    }
  });

  it('shows Chinese standards of known year only, newest year first', () => {
    const years = figure.rows.map((row) => Number(row.id));
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const foreign = document.standards.filter((one) => one.issuer !== 'CN').map((one) => one.designation);
    const shown = figure.series.flatMap((series) => designationsOf(series.id));
    expect(shown.filter((designation) => foreign.includes(designation))).toEqual([]);
  });

  it('speaks of the last whole year: this one is not over', () => {
    expect(figure.title).toMatch(/^At least \d+ Chinese vehicle standards were published in 2025$/);
    expect(standardsFigure(document, document.standards, viewOf('2024-06-01')).title).toContain('2023');
  });

  it('does not call none what came out this year', () => {
    const now = document.standards.filter(({ publishedOn }) => publishedOn?.startsWith('2026') === true);
    const ofYear = standardsFigure(document, now, viewOf(null, [], '/ev-plans'));
    expect(ofYear.title).toMatch(
      /^At least \d+ Chinese vehicle standards? (was|were) published in 2026 so far$/,
    );
    expect(ofYear.findings).toHaveLength(1);
    expect(standardsFigure(document, [], viewOf()).title).toBe(
      'No published Chinese vehicle standards in our list',
    );
  });

  it('leaves out no year between the first and the newest, and calls none of them zero', () => {
    const years = figure.rows.map((row) => Number(row.id));
    expect(years).toHaveLength((years[0] ?? 0) - (years.at(-1) ?? 0) + 1);
    const gaps = figure.rows.filter((row) => !figure.points.some((point) => point.at === row.id));
    expect(gaps.map((row) => row.id)).toEqual(['2019', '2016']);
    for (const row of gaps) expect(row.detail).toBe('none on record');
    expect(figure.notes.join(' ')).toContain('None on record for 2016, 2019');
    expect(figure.points.every((point) => point.value !== 0)).toBe(true);
  });

  it('says so when there is none', () => {
    expect(standardsFigure(document, [], viewOf())).toMatchObject({ points: [], rows: [], series: [] });
  });
});
