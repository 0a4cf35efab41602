import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Matches the code name of one of our files or columns. */
const INTERNAL_NAME = /\b[\w/-]+\.(?:csv|json|ts|gz)\b|\b[a-z]+(?:_[a-z]+)+\b/;

/** Definitions and remarks are about things, not about the files and columns that hold them. */
export function wordingNamesNoFile({
  indicators,
  boards,
}: Pick<Records, 'indicators' | 'boards'>): Problem[] {
  const texts = [
    ...indicators.flatMap((row) =>
      [row.title, row.definition].map((text) => ({ row, id: row.indicatorId, text })),
    ),
    ...boards.flatMap((row) => (row.note === null ? [] : [{ row, id: row.boardId, text: row.note }])),
  ];
  return texts.flatMap(({ row, id, text }) => {
    const [name] = INTERNAL_NAME.exec(text) ?? [];
    if (name === undefined) return [];
    const sentence = `${id}: "${name}" is a name of ours. Say in words what it holds.`;
    return [problemAt(row, 'wording-names-no-file', sentence)];
  });
}
