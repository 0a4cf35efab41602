import { describe, expect, it } from 'vitest';
import {
  sampleBars,
  sampleDots,
  sampleLeads,
  sampleLines,
  samplePoint,
  sampleRow,
  sampleTimeline,
} from '../../tests/support/sampleFigures.ts';
import { figureTable } from './kinds/kinds.ts';
import { longDescription } from './longDescription.ts';
import { heardText } from './pointText.ts';

describe('figureTable', () => {
  it('has a row a period and a column a series, oldest first', () => {
    const table = figureTable(
      sampleLines([samplePoint('CN', '2021', 7), samplePoint('CN', '2020', 5), samplePoint('US', '2021', 9)]),
    );
    expect(table.rowHeading).toBe('Period');
    expect(table.columns).toEqual(['China', 'United States']);
    expect(table.rows.map((row) => [row.label, ...row.cells.map((cell) => cell.text)])).toEqual([
      ['2020', '5', ''],
      ['2021', '7', '9'],
    ]);
  });

  it('tells a missing value, which is said, from a point that is not there', () => {
    const table = figureTable(sampleLines([samplePoint('CN', '2020', null), samplePoint('US', '2020', 9)]));
    expect(table.rows[0]?.cells[0]).toMatchObject({ text: 'no data', point: { value: null } });
    const sparse = figureTable(sampleLines([samplePoint('US', '2020', 9)]));
    expect(sparse.rows[0]?.cells[0]).toEqual({ text: '', point: null });
  });

  it('gives segments of one kind a row each, since columns of one name could not be told apart', () => {
    const series = ['s1', 's2'].map(
      (id) => ({ id, label: 'Off-peak', tone: 'other', fill: 'solid' }) as const,
    );
    const points = [samplePoint('s1', 'a', 3), samplePoint('s2', 'a', 4)];
    const table = figureTable(sampleBars(points, { series }));
    expect(table.rows.map(({ cells }) => cells[0]?.point?.seriesId)).toEqual(['s1', 's2']);
  });

  it('keeps the order and names of rows, and their intervals', () => {
    const table = figureTable(
      sampleDots([
        samplePoint('all', 'b', 1541, { low: 1525, high: 1557 }),
        samplePoint('all', 'a', 1538, { low: 1530, high: 1546 }),
      ]),
    );
    expect(table.rows.map((row) => [row.label, row.cells[0]?.text])).toEqual([
      ['Row b', '1,541 ± 16'],
      ['Row a', '1,538 ± 8'],
    ]);
  });

  it('adds the words on a row, a cell a column', () => {
    const rows = [sampleRow('a', { cells: ['4th', '3–6'] }), sampleRow('b')];
    const points = [samplePoint('all', 'a', 3), samplePoint('all', 'b', 2)];
    const table = figureTable(sampleDots(points, { rows, columns: ['Position', 'Range'] }));
    expect(table.columns.slice(-2)).toEqual(['Position', 'Range']);
    expect(table.rows.map((row) => row.cells.slice(1).map(({ text }) => text))).toEqual([
      ['4th', '3–6'],
      ['', ''],
    ]);
  });

  it('leaves out rows without any point', () => {
    const rows = [sampleRow('a'), sampleRow('empty')];
    const table = figureTable(sampleBars([samplePoint('all', 'a', 3)], { rows }));
    expect(table.rows.map((row) => row.id)).toEqual(['a']);
  });

  it('gives each point of a timeline its line, with the date as it was recorded', () => {
    const table = figureTable(
      sampleTimeline([samplePoint('CN', 'due', 20_000, { key: 'one', period: '2026-05', subject: 'First' })]),
    );
    expect(table.rows).toMatchObject([{ id: 'one', label: 'First', cells: [{ text: 'May 2026' }] }]);
  });

  it('writes the words of a lead in place of its share', () => {
    const point = samplePoint('all', 'ai', -0.2, { text: 'China 6, United States 4' });
    expect(figureTable(sampleLeads([point])).rows[0]?.cells[0]?.text).toBe('China 6, United States 4');
  });

  it('holds exactly the points that are drawn', () => {
    const points = ['2020', '2021', '2022'].flatMap((at) => [
      samplePoint('CN', at, 1),
      samplePoint('US', at, null),
    ]);
    const inTable = figureTable(sampleLines(points)).rows.flatMap((row) =>
      row.cells.map((cell) => cell.point?.key),
    );
    expect(inTable.sort()).toEqual(points.map((point) => point.key).sort());
  });
});

it('says the day of a value to those who cannot read it off an axis', () => {
  const point = samplePoint('CN', '2021', 7, { period: '2026-05-26', subject: 'Cars' });
  expect(heardText(point, sampleLines([point]))).toBe('Cars, May 26, 2026: 7');
});

describe('lines that count from a day of their own', () => {
  const origin = { day: '2000-01-01', name: 'the promised date' };
  const figure = sampleLines(
    [
      samplePoint('CN', '1999-12-22', 1),
      samplePoint('CN', '2000-01-01', 2),
      samplePoint('CN', '2000-01-02', 3),
    ],
    { origin },
  );

  it('say in their table and words how far from it, not on which day', () => {
    expect(figureTable(figure).rows.map(({ label }) => label)).toEqual([
      '10 days before the promised date',
      'on the promised date',
      '1 day after the promised date',
    ]);
    expect(longDescription(figure)).toContain('3 (1 day after the promised date)');
  });
});
