import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { csvFile } from '../../src/export/files/csvFile.ts';
import { standingsFigure } from '../../src/figures/leaderboards/standingsFigure.ts';
import { builtCapture, identified, viewOf } from '../support/builtFigures.ts';

const table = v.array(v.record(v.string(), v.string()));

it('writes the ranks that a model may truly have into the file of a board', () => {
  const content = standingsFigure(builtCapture('arena-code', '2026-05-26'), viewOf());
  const figure = identified('board-standings', content);
  const file = csvFile(figure, 'https://standards.example');
  const rows = v.parse(
    table,
    parse(file, { bom: true, columns: true, comment: '#', comment_no_infix: true }),
  );
  const qwen = rows.find(({ key }) => key === 'qwen3.7-max-20260517|2026-05-26');
  expect(qwen).toMatchObject({ value: '1541', low: '1525', high: '1557', rank_low: '3', rank_high: '6' });
});
