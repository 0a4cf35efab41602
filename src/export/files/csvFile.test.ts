import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import {
  sampleBars,
  sampleEvidence,
  samplePoint,
  sampleSource,
} from '../../../tests/support/sampleFigures.ts';
import type { Figure } from '../../figure/figure.ts';
import { hasNoData } from '../../figure/point.ts';
import { csvFile } from './csvFile.ts';

const ORIGIN = 'https://standards.example';
const table = v.array(v.record(v.string(), v.string()));

/** Returns the rows as a spreadsheet would read them, without lines that start with `#`. */
const rowsOf = (csv: string) =>
  v.parse(table, parse(csv, { bom: true, columns: true, comment: '#', comment_no_infix: true }));

const headOf = (csv: string) => csv.split('\r\n').filter((line) => /^\uFEFF?"?#/.test(line));

const figure = (more: Partial<Parameters<typeof sampleBars>[1]> = {}) =>
  sampleBars(
    [
      samplePoint('all', 'a', 1234.5, { subject: 'GB/T 40429-2021, “Taxonomy”', low: 1200, high: 1300 }),
      samplePoint('all', 'b', null, { subject: '=HYPERLINK("https://evil.example")' }),
      samplePoint('all', 'c', 0, {
        subject: 'Line one\nline two',
        facts: [{ label: 'Basis', value: '-1, list' }],
      }),
    ],
    more,
  );

describe('csvFile', () => {
  it('marks withdrawn numbers and says why, after the points', () => {
    const gone = samplePoint('all', 'a', 7, { facts: [{ label: 'Reason', value: 'Counted twice.' }] });
    const rows = rowsOf(csvFile(figure({ withdrawn: [gone] }), ORIGIN));
    expect(rows.at(-1)).toMatchObject({
      value: '7',
      obs_status: 'withdrawn',
      facts: 'Reason: Counted twice.',
    });
    expect(rows.filter((row) => row['obs_status'] === 'withdrawn')).toHaveLength(1);
  });

  it('says in its head that newer data were due, and only then', () => {
    const late = csvFile(figure({ stale: 'expected yearly, newest 2023' }), ORIGIN);
    expect(headOf(late)).toContain('# Update overdue: expected yearly, newest 2023');
    expect(headOf(csvFile(figure(), ORIGIN)).join()).not.toContain('Update overdue');
  });

  it('starts with a byte order mark, without which Excel garbles Chinese', () => {
    expect(csvFile(figure(), ORIGIN).codePointAt(0)).toBe(0xfeff);
  });

  it('has a row for each point, in the order of the figure', () => {
    expect(rowsOf(csvFile(figure(), ORIGIN)).map((row) => row['key'])).toEqual(['all|a', 'all|b', 'all|c']);
  });

  it('reads back as what was written: commas, quotes and line breaks', () => {
    const rows = rowsOf(csvFile(figure(), ORIGIN));
    expect(rows[0]?.['subject']).toBe('GB/T 40429-2021, “Taxonomy”');
    expect(rows[2]?.['subject']).toBe('Line one\nline two');
    expect(rows[2]?.['facts']).toBe('Basis: -1, list');
  });

  it('writes numbers as programs read them, and missing as an empty cell, never as 0', () => {
    const rows = rowsOf(csvFile(figure(), ORIGIN));
    expect(rows.map((row) => row['value'])).toEqual(['1234.5', '', '0']);
    expect(rows.map((row) => [row['low'], row['high']])).toEqual([
      ['1200', '1300'],
      ['', ''],
      ['', ''],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('lets no spreadsheet run %j', (subject) => {
    const csv = csvFile(sampleBars([samplePoint('all', 'a', 1, { subject })]), ORIGIN);
    expect(rowsOf(csv)[0]?.['subject']).toBe(`'${subject}`);
  });

  it('leaves a negative number a number', () => {
    const csv = csvFile(sampleBars([samplePoint('all', 'a', -48)]), ORIGIN);
    expect(rowsOf(csv)[0]?.['value']).toBe('-48');
  });

  it('gives each row its source and the place in it', () => {
    expect(rowsOf(csvFile(figure(), ORIGIN))[0]).toMatchObject({
      source_title: sampleSource.title,
      source_publisher: sampleSource.publisher,
      source_url: sampleSource.url,
      source_licence: sampleSource.licence,
      source_locator: sampleEvidence.locator,
      confidence: 'high',
      obs_status: 'A',
    });
  });

  it('says above the rows what they are: title, filters, day, version, licence, link, notes', () => {
    const head = headOf(
      csvFile(
        figure({
          filters: [{ label: 'Industry', value: 'AI, Batteries' }],
          interval: '95% intervals',
          notes: ['Counts of what is on record.'],
        }),
        ORIGIN,
      ),
    ).join('\n');
    for (const part of [
      'Both lines rise',
      'Industry: AI, Batteries',
      '2026-05-26',
      '2026.11.24',
      'CC BY 4.0',
      'https://standards.example/sample?asOf=2026-05-26',
      '95% intervals',
      'Counts of what is on record.',
    ]) {
      expect(head).toContain(part);
    }
  });

  it('ends lines as RFC 4180 wants, the last one too', () => {
    const csv = csvFile(sampleBars([samplePoint('all', 'a', 1)]), ORIGIN);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('csvFile, of the figures of the pages', () => {
  const figures: readonly Figure[] = builtFigures(viewOf('2026-05-26', ['ai', 'batteries']));

  it('holds exactly the points that are shown, with a source each, and none where it has no number', () => {
    for (const shown of figures) {
      const all = rowsOf(csvFile(shown, ORIGIN));
      const rows = all.slice(0, shown.points.length);
      // Withdrawn values follow, and nothing else.
      expect(all.slice(rows.length).map((row) => row['key'])).toEqual(shown.withdrawn.map(({ key }) => key));
      expect(
        rows.map((row) => row['key']),
        shown.id,
      ).toEqual(shown.points.map((point) => point.key));
      rows.forEach((row, index) => {
        const point = shown.points[index];
        const isMissing = point === undefined || hasNoData(point);
        for (const column of ['confidence', 'source_title', 'source_publisher', 'source_locator']) {
          if (isMissing) expect(row[column], `${shown.id} ${column}`).toBe('');
          else expect(row[column], `${shown.id} ${column}`).not.toBe('');
        }
      });
    }
  });
});
