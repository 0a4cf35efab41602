import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { problemLine } from '../lint/problems.ts';
import { readRecords } from './readRecords.ts';

const HEADER = 'ref_area,time_period,industry,value,unit,obs_status,source_id,source_locator,confidence,note';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'records-'));
  mkdirSync(join(root, 'observations'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function readObservations(...lines: string[]) {
  writeFileSync(join(root, 'observations/ev-stock.csv'), `${lines.join('\n')}\n`);
  const { records, problems } = readRecords(root);
  const own = problems.filter(({ at }) => at.file.includes('ev-stock'));
  return { rows: records.observations, problems: own.map(problemLine) };
}

it('reads a row, names its indicator after the file and remembers its line', () => {
  const { rows, problems } = readObservations(HEADER, 'CN,2024,ev,0,vehicles,A,s,"row 2, right",high,');
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    {
      indicatorId: 'ev-stock',
      value: 0,
      sourceLocator: 'row 2, right',
      note: null,
      at: { file: 'src/dataset/records/observations/ev-stock.csv', line: 2 },
    },
  ]);
});

it('reports every faulty cell with file, line, rule and remedy, and goes on', () => {
  const { rows, problems } = readObservations(
    HEADER,
    'CN,2024,ev,"12,3",vehicles,A,s,p. 1,high,',
    'CN,2025,ev,2,vehicles,A,s,,certain,',
    'CN,2026,ev,3,vehicles,A,s,p. 1,high,',
  );
  expect(problems).toEqual([
    'src/dataset/records/observations/ev-stock.csv:2 [value-is-number] "12,3" is no number. Write 12.3, or leave the cell empty if the source gives none.',
    'src/dataset/records/observations/ev-stock.csv:3 [cell-is-filled] This cell is empty and must not be. Write what the source says.',
    'src/dataset/records/observations/ev-stock.csv:3 [code-known] "certain" is no known code here. Use one of high, medium, low.',
  ]);
  expect(rows.map(({ timePeriod }) => timePeriod)).toEqual(['2026']);
});

it('refuses unknown and missing columns, and lines of another length', () => {
  const renamed = readObservations(HEADER.replace('ref_area', 'actor'), 'CN,2024,ev,1,vehicles,A,s,p,high,');
  expect(renamed.problems).toEqual([
    'src/dataset/records/observations/ev-stock.csv:1 [columns-are-known] Column "ref_area" is missing: add it, with empty cells where unknown. Column "actor" is unknown: rename it or take it out.',
  ]);
  const short = readObservations(HEADER, 'CN,2024,ev,1', '');
  expect(short.problems[0]).toContain(':2 [columns-are-known] This line has 4 cells, the header 10.');
  expect(short.problems[1]).toContain(':3 [columns-are-known] This line has 1 cells');
});

it('names a table that is not there', () => {
  const { problems } = readRecords(root);
  expect(problems.map(problemLine)).toContain(
    'src/dataset/records/units.csv:1 [table-exists] The table is missing. Add the file, if only with its header.',
  );
});
