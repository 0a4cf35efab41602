import type { ReactNode } from 'react';
import type { PricedModel } from '../../contract/aiPricing.ts';
import type { ScoreBoard } from '../../contract/models.ts';
import { formatValue, NO_DATA } from '../../domain/values.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { useAskedTable } from '../EvidenceHost.tsx';
import { ScoreValue, type ScoreLine } from './ModelValues.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

interface BoardLine {
  readonly board: ScoreBoard;
  readonly line: ScoreLine;
  /** Number of lines of the snapshot on record. */
  readonly listed: number;
  /** Number of rows of the whole board on that date; `null` if unknown. */
  readonly boardRows: number | null;
}

interface RankTableProps<P extends BoardLine> {
  /** Id of the table, in links to its numbers. */
  readonly home: string;
  readonly caption: string;
  /** Developer of the models on the boards. */
  readonly maker: Pick<PricedModel, 'developer' | 'refArea'>;
  readonly ranks: readonly P[];
  /** Further columns after the votes, by their heading. */
  readonly further: Readonly<Record<string, (rank: P) => ReactNode>>;
  /** Columns of long texts, besides that of the boards. */
  readonly roomy: readonly string[];
}

/** Ranks on boards, one board per line: rank, score and votes, and the columns of the page. */
export function RankTable<P extends BoardLine>(props: RankTableProps<P>) {
  const { home, caption, maker, ranks, further, roomy } = props;
  return (
    <PlainTable
      caption={caption}
      columns={['Leaderboard', 'Rank', 'Score', 'Votes', ...Object.keys(further)]}
      roomy={['Leaderboard', ...roomy]}
      numeric={['Rank', 'Score', 'Votes']}
      first={{ most: 10, whole: useAskedTable(home), what: 'leaderboards' }}
      rows={ranks.map((rank) => {
        const { board, line, listed, boardRows } = rank;
        const value = { home, board, line, listed, boardRows, model: maker };
        return {
          key: board.id,
          cells: [
            <TextLink key="board" to={`/leaderboards/${board.id}`}>
              {board.title}
            </TextLink>,
            <ScoreValue key="place" {...value} show="place" />,
            <ScoreValue key="score" {...value} show="score" />,
            line.votes === null ? NO_DATA : formatValue(line.votes, 'count'),
            ...Object.values(further).map((cell) => cell(rank)),
          ],
        };
      })}
    />
  );
}
