import * as v from 'valibot';
import type { PublishedRow } from '../publishedRow.ts';
import { evidence, industries, number, plain, text, usual } from './fields.ts';

const snapshotDocument = v.object({
  board: v.object({ id: text, title: text, unit: text, industries }),
  snapshot: text,
  rows: v.array(
    v.object({
      rank: v.number(),
      model: text,
      refArea: text,
      score: v.number(),
      scoreLow: number,
      scoreHigh: number,
      votes: number,
      evidence,
    }),
  ),
});

/** The lines of one capture of a board. */
export function snapshotRows(document: unknown): PublishedRow[] {
  const { board, snapshot, rows } = v.parse(snapshotDocument, document);
  return rows.map(({ rank, model, refArea, score, scoreLow, scoreHigh, votes, evidence: cited }) => ({
    ...usual,
    table: 'board-rows',
    subject: board.id,
    title: board.title,
    key: `${snapshot}|${model}`,
    label: `${model}, capture of ${snapshot}`,
    group: `capture of ${snapshot}`,
    industries: board.industries,
    unit: board.unit,
    value: score,
    text: plain(score),
    evidence: cited,
    statement: JSON.stringify([rank, refArea, score, scoreLow, scoreHigh, votes]),
  }));
}
