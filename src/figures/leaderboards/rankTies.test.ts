import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { boardCaptureDocument, boardIndexDocument } from '../../contract/leaderboards.ts';
import { modelDocument, modelIndexDocument } from '../../contract/models.ts';
import { rankByScore, tieOf } from '../../domain/boardRows.ts';
import { scoreFacts } from '../scoreText.ts';
import { rankName, rowFacts } from './boardText.ts';
import { rankedModels } from './rankedModels.ts';
import { rankFacts, rankRangeText, tableCells } from './rankWords.ts';

const captures = builtDocument(boardIndexDocument).boards.map(({ id, snapshots }) =>
  builtDocument(boardCaptureDocument(id, snapshots.at(-1) ?? '')),
);
const saidRank = (facts: readonly { readonly label: string; readonly value: string }[]) =>
  facts.find(({ label }) => label === 'Rank')?.value;

it('rows of one score share the first of their ranks, unless the source states ranks', () => {
  const row = (rank: number, score: number) => ({ rank, score, rankMade: 'computed' }) as const;
  const rows = [row(1, 95), row(2, 92.6), row(3, 92.6), row(4, 90)];
  expect(rows.map((one) => tieOf(one, rows))).toEqual([{}, { tiedAt: 2 }, { tiedAt: 2 }, {}]);
  const stated = rows.map(({ rank, score }) => ({ rank, score }));
  expect(stated.map((one) => tieOf(one, stated))).toEqual([{}, {}, {}, {}]);
  expect(rankName({ rank: 3, tiedAt: 2 })).toBe('tied for 2nd');
});

it('every board says one rank of rows with one score, the same in cards and tables', () => {
  let ties = 0;
  for (const capture of captures) {
    const computed = rankedModels(capture).filter(({ row }) => row.rankMade !== undefined);
    for (const ranked of computed) {
      const { row } = ranked;
      const level = capture.rows.filter(({ score }) => score === row.score);
      const words = level.length > 1 ? `tied for ` : '';
      ties += Number(level.length > 1);
      expect([row.model, rankByScore(row)]).toEqual([row.model, Math.min(...level.map(({ rank }) => rank))]);
      expect([row.model, rankName(row).startsWith('tied for ')]).toEqual([row.model, words !== '']);
      for (const said of [
        saidRank(rowFacts(row, capture.board, capture.snapshot)),
        saidRank(rankFacts(ranked, capture.board)),
        rankRangeText(ranked),
        tableCells(ranked)[0],
      ])
        expect(said?.startsWith(rankName(row))).toBe(true);
    }
  }
  expect(ties).toBeGreaterThan(100);
});

it('a rank of a source that states ranks says so, also where scores are equal', () => {
  let ties = 0;
  for (const capture of captures) {
    for (const ranked of rankedModels(capture).filter(({ row }) => row.rankMade === undefined)) {
      const { row, board } = { row: ranked.row, board: capture.board };
      ties += Number(capture.rows.filter(({ score }) => score === row.score).length > 1);
      for (const said of [
        saidRank(rowFacts(row, board, capture.snapshot)),
        saidRank(rankFacts(ranked, board)),
      ])
        expect(said).toContain('by score, as the source lists it');
    }
  }
  expect(ties).toBeGreaterThan(0);
});

it('every page of a model says a shared rank', () => {
  const lines = builtDocument(modelIndexDocument).models.flatMap(({ id }) =>
    builtDocument(modelDocument(id)).boards.flatMap(({ board, scores }) =>
      scores.filter(({ tiedAt }) => tiedAt !== undefined).map((line) => ({ board, line })),
    ),
  );
  expect(lines.length).toBeGreaterThan(50);
  for (const { board, line } of lines) {
    const said = saidRank(scoreFacts(line, line.name, { listed: 1, boardRows: null }, board));
    expect(said).toMatch(/^tied for \d+(st|nd|rd|th) by score/);
  }
});
