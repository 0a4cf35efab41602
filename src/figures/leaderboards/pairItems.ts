import { rivals } from '../../domain/rivals.ts';
import type { BoardRow, BoardCaptureDocument } from '../../contract/leaderboards.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { Derivation } from '../../contract/primitives.ts';
import { weakest } from '../../contract/confidence.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { boardFormat, gapText, gapUnit, rankName, scoreText } from './boardText.ts';
import { type RankedModel, rankedModels } from './rankedModels.ts';
import { chanceText, exactText, intervalRanks } from './rankWords.ts';
import { formatOrdinal, listed } from '../../domain/formats.ts';
import { formatValue } from '../../domain/values.ts';
import { rankByScore, restsOn } from '../../domain/boardRows.ts';
import { probabilityAbove } from '../../domain/ranks.ts';
import { marginOf, signedGap } from '../../domain/gap.ts';

/** Separator of the two names in a link. */
const BETWEEN = '~';

interface ModelPair {
  readonly first: BoardRow;
  readonly second: BoardRow;
  /** Model in the link that the snapshot does not list; `null` if there is none. */
  readonly unknown: string | null;
}

export const pairOption = (first: string, second: string): string => `${first}${BETWEEN}${second}`;

/** Returns the two rows that a text names; names may contain the separator, so each occurrence is tried. */
function namedPair(rows: readonly BoardRow[], text: string): readonly [BoardRow, BoardRow] | null {
  const byName = new Map(rows.map((row) => [row.model, row]));
  for (let at = text.indexOf(BETWEEN); at !== -1; at = text.indexOf(BETWEEN, at + 1)) {
    const [first, second] = [byName.get(text.slice(0, at)), byName.get(text.slice(at + 1))];
    if (first !== undefined && second !== undefined && first !== second) return [first, second];
  }
  return null;
}

/** Returns the best of China and of the United States; if one has no model, the first two of the board. */
function usualRows(rows: readonly BoardRow[]): readonly (BoardRow | undefined)[] {
  const both = rivals.map((area) => rows.find((row) => row.refArea === area));
  return both.every((row) => row !== undefined) ? both : rows.slice(0, 2);
}

/** Returns the two models that a link compares, or the default ones; `null` on a board with one model. */
export function modelPair(rows: readonly BoardRow[], asked: string | undefined): ModelPair | null {
  const named = asked === undefined ? null : namedPair(rows, asked);
  const [first, second] = named ?? usualRows(rows);
  if (first === undefined || second === undefined) return null;
  return { first, second, unknown: asked === undefined || named !== null ? null : asked };
}

/** Name of these numbers in links. */
const PAIR = 'board-pair';

const normalErrors = 'errors treated as normal and independent, half-width ÷ 1.96 each';

type Named = Pick<EvidenceItem, 'subject' | 'text' | 'unit' | 'definition'> & {
  readonly key: string;
  /** Actor of a number about one model; absent for one about several. */
  readonly actor?: string;
};

/** Returns a number computed from rows of one snapshot. */
function computedItem(
  { snapshot, board }: BoardCaptureDocument,
  rows: readonly BoardRow[],
  { key, ...named }: Named,
  { method, formula }: Pick<Derivation, 'method' | 'formula'>,
): EvidenceItem[] {
  const [first] = rows;
  if (first === undefined) return [];
  const inputs = rows.map((row) => valueRow(row.displayName, row.score, scoreText(row, board), row.evidence));
  const areas = [...new Set(rows.map((row) => RefArea.label(row.refArea)))].sort();
  return [
    {
      ...named,
      id: numberId(PAIR, `${key}|${snapshot}`),
      actor: named.actor ?? listed(areas),
      period: snapshot,
      facts: [{ label: 'Leaderboard', value: `${board.title}, ${board.metric}` }],
      evidence: {
        ...first.evidence,
        confidence: weakest(rows.map((row) => row.evidence.confidence)),
        note: null,
      },
      derivation: { method, formula, inputs },
    },
  ];
}

interface PairItems {
  /** Chance that the first is truly above the second. */
  readonly above: EvidenceItem;
  /** Difference of their scores. */
  readonly difference: EvidenceItem;
}

/** Returns the comparison of two models of a snapshot; `null` if either has no interval. */
export function pairItems(
  document: BoardCaptureDocument,
  first: BoardRow,
  second: BoardRow,
): PairItems | null {
  const { board } = document;
  const chance = probabilityAbove(first, second, board.higherIsBetter);
  if (chance === null) return null;
  const rows = [first, second];
  const key = pairOption(first.model, second.model);
  const gap = signedGap(first, second);
  const [above] = computedItem(
    document,
    rows,
    {
      key: `${key}|above`,
      subject: `${first.displayName} ahead of ${second.displayName}`,
      text: chanceText(chance),
      unit: 'probability',
      definition: 'Probability that the true score of the first model is better than that of the second.',
    },
    {
      method: 'probabilityAbove',
      formula: `Normal distribution at ${formatValue(gap.points, 'decimal')} ÷ (${formatValue(marginOf(gap), 'decimal')} ÷ 1.96), the difference over its standard error; ${normalErrors}`,
    },
  );
  const [difference] = computedItem(
    document,
    rows,
    {
      key: `${key}|difference`,
      subject: `${first.displayName} minus ${second.displayName}`,
      text: `${gap.points < 0 ? '−' : ''}${gapText(gap, boardFormat(board))}`,
      unit: gapUnit(board),
      definition: 'Score of the first model minus that of the second, with its margin of error (95%).',
    },
    {
      method: 'signedGap',
      formula: `${scoreText(first, board)} − ${scoreText(second, board)}; margin: square root of the sum of both squared half-widths`,
    },
  );
  return above === undefined || difference === undefined ? null : { above, difference };
}

interface RankItems {
  readonly range: EvidenceItem;
  /** `null` if unrecorded rows could change it. */
  readonly exactly: EvidenceItem | null;
  /** Rank, such as "4th" or "tied for 4th". */
  readonly rank: string;
  /** The rank alone: "4th". */
  readonly place: string;
}

/** Returns the rank range of one model, and the chance of its printed rank, from all rows of the snapshot. */
function itemsOf(document: BoardCaptureDocument, ranked: RankedModel): RankItems | null {
  const { row } = ranked;
  const range = intervalRanks(ranked);
  if (range === null) return null;
  const place = formatOrdinal(rankByScore(row));
  const formula = `Probability of each rank from the scores and confidence intervals of ${restsOn(document)}, ${normalErrors}`;
  const named = {
    unit: 'rank',
    actor: RefArea.label(row.refArea),
    definition: `The rank of ${row.displayName} among ${restsOn(document)}.`,
  };
  const [ranks] = computedItem(
    document,
    document.rows,
    { ...named, key: `${row.model}|range`, subject: `${row.displayName}, rank range (95%)`, text: range },
    { method: 'rankIntervals', formula: `${formula}; the range runs from 2.5% to 97.5% of it` },
  );
  const chance = exactText(ranked);
  const exact = { ...named, key: `${row.model}|exactly`, subject: `${row.displayName}, exactly ${place}` };
  const [exactly = null] =
    chance === null
      ? []
      : computedItem(
          document,
          document.rows,
          { ...exact, text: chance, unit: 'probability' },
          { method: 'rankIntervals', formula },
        );
  return ranks === undefined ? null : { range: ranks, exactly, rank: rankName(row), place };
}

/** Returns the rank of one model of a snapshot with its range; `null` if none can be given. */
export function rankItems(document: BoardCaptureDocument, row: BoardRow): RankItems | null {
  const ranked = rankedModels(document).find((one) => one.row === row);
  return ranked === undefined ? null : itemsOf(document, ranked);
}
