import { boardDays, boardLines } from './boardLines.ts';
import { BOARD_PAGE } from '../../url/pathView.ts';
import { isRival, rivals, modelActor } from '../../domain/rivals.ts';
import type { BoardRank, BoardRanksDocument, RanksCapture } from '../../contract/boardRanks.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { Board } from '../../contract/leaderboards.ts';
import type { Derivation } from '../../contract/primitives.ts';
import { bestAmong, rankByScore, rowsAre } from '../../domain/boardRows.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import { formatValue } from '../../domain/values.ts';
import type { Fact, FigurePoint, FigureSeries, Finding } from '../../figure/parts.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import { MOST_DIRECT_LABELS } from '../../figure/firstPaint.ts';
import { type FigureContext } from '../../figure/figureContext.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { formatOrdinal } from '../../domain/formats.ts';
import { fittingTitle } from '../../figure/titleLength.ts';
import { boardFormat, shortBoardTitle, noModelTitle, rankName } from './boardText.ts';
import { boardBreakTexts } from './boardBreaks.ts';
import { askRanks, evidenceIn } from './topFigure.ts';
import { capturesOn } from '../../domain/periods.ts';
import type { Options } from '../../url/view.ts';
import { figureSpec } from '../spec.ts';

/** Returns the grouping of the best ranks. */
export const rankedBy = (options: Options): 'country' | 'developer' =>
  options.places === 'developer' ? 'developer' : 'country';

interface RankHolder {
  readonly series: FigureSeries;
  readonly holds: (row: BoardRank) => boolean;
}

const rivalHolders: readonly RankHolder[] = rivals.map((id) => ({
  series: { id, label: RefArea.label(id), tone: id, fill: 'solid' },
  holds: ({ refArea }) => refArea === id,
}));

const LAST_RANK = 20;

/** Returns the best-placed developers of the newest snapshot; dashes distinguish those of one country. */
function developersOf(captures: readonly RanksCapture[]): RankHolder[] {
  const rows = (captures.at(-1)?.rows ?? []).filter(({ rank }) => rank <= LAST_RANK);
  const names = [...new Set([...rows].sort((a, b) => a.rank - b.rank).map(({ developer }) => developer))];
  const seen = new Map<string, number>();
  return names.slice(0, MOST_DIRECT_LABELS).flatMap((developer) => {
    const row = rows.find((one) => one.developer === developer);
    if (row === undefined) return [];
    const tone = areaTone(row.refArea);
    const before = seen.get(tone) ?? 0;
    seen.set(tone, before + 1);
    return {
      series: { id: developer, label: developer, tone, fill: before % 2 === 0 ? 'solid' : 'soft' },
      // Below it only rows tied with the last are listed, whoever their developer is.
      holds: (one: BoardRank) => one.developer === developer && one.rank <= LAST_RANK,
    };
  });
}

/** Returns the best-ranked of some rows. */
const bestRanked = (rows: readonly BoardRank[]): BoardRank | null =>
  rows.reduce<BoardRank | null>((best, row) => (best === null || row.rank < best.rank ? row : best), null);

/**
 * Returns how a place was obtained that its source does not state: from the scores of all rows up to it, as far as
 * they are listed.
 */
function bestRankDerivation(best: BoardRank, capture: RanksCapture, board: Board): Derivation | null {
  if (evidenceIn(best, capture).made === undefined) return null;
  const rows = capture.rows.filter(({ rank }) => rank < best.rank);
  const listed = rows.length + 1;
  const left =
    listed < best.rank
      ? `; of the ${String(best.rank)} rows up to this rank, ${String(listed)} are listed`
      : '';
  return {
    method: 'placeByScore',
    formula: `Rank of the row on the full leaderboard by score, best first; rows with the same score share the best of their ranks${left}. ${rowsAre(board)}.`,
    inputs: [best, ...rows].map((row) => {
      // The place is counted, the score is not.
      const { sourceId, locator, confidence, note } = evidenceIn(row, capture);
      const text = formatValue(row.score, boardFormat(board));
      const stated = { sourceId, locator, confidence, note };
      return valueRow(`${row.developer}: ${row.displayName}`, row.score, text, stated);
    }),
  };
}

const bestRankDefinition = (by: 'country' | 'developer', { title }: Board): string =>
  `Best rank of any row of a ${by} in one snapshot of ${title}. 1 is best.`;

/** Returns that a rank is shared with rows of the same score. */
const tieFacts = (row: BoardRank): Fact[] =>
  row.tiedAt === undefined ? [] : [{ label: 'Rank', value: `${rankName(row)} by score` }];

function rankPoint({ series, holds }: RankHolder, capture: RanksCapture, board: Board): FigurePoint {
  const best = bestRanked(capture.rows.filter(holds));
  return makePoint({
    key: `${series.id}|${capture.snapshot}`,
    seriesId: series.id,
    at: capture.snapshot,
    subject: series.label,
    actor: best === null ? null : modelActor(best),
    period: capture.snapshot,
    value: best === null ? null : rankByScore(best),
    unit: 'rank',
    ...(isRival(series.id) ? { definition: bestAmong(bestRankDefinition('country', board), capture) } : {}),
    comparableAs: null,
    evidence: best === null ? capture.evidence : evidenceIn(best, capture),
    derivation: best === null ? null : bestRankDerivation(best, capture, board),
    facts: best === null ? [] : [{ label: 'Model', value: best.displayName }, ...tieFacts(best)],
    segment: capture.segment,
  });
}

/** Starts at the first snapshot with a row of the holder; before, there was nothing to rank. */
function holderRanks(holder: RankHolder, captures: readonly RanksCapture[], board: Board): FigurePoint[] {
  const points = captures.map((capture) => rankPoint(holder, capture, board));
  const first = points.findIndex(({ value }) => value !== null);
  return first === -1 ? [] : points.slice(first);
}

/** Returns the newest ranks of both countries, as the title states them. */
function bestRankFindings(document: BoardRanksDocument, captures: readonly RanksCapture[]): Finding[] {
  const newest = captures.at(-1);
  if (newest === undefined) return [];
  return rivalHolders.flatMap((country) => {
    const point = rankPoint(country, newest, document.board);
    return point.value === null
      ? []
      : [
          {
            text: formatOrdinal(point.value),
            point: {
              ...point,
              text: formatOrdinal(point.value),
              subject: `${point.subject}: ${document.board.title}`,
            },
          },
        ];
  });
}

function bestRankTitle(document: BoardRanksDocument, stated: readonly Finding[]): string {
  const name = shortBoardTitle(document.board);
  const [cn, us] = rivals.map((id) => stated.find(({ point }) => point.seriesId === id)?.text);
  if (cn !== undefined && us !== undefined)
    return fittingTitle(
      `${name} by score: best Chinese model ${cn}, best U.S. ${us}`,
      `${name}, rank by score: China ${cn}, U.S. ${us}`,
    );
  if (cn === undefined && us === undefined) return noModelTitle(document.board, rivals);
  const [first, second] = cn === undefined ? ['U.S.', 'Chinese'] : ['Chinese', 'U.S.'];
  return fittingTitle(
    `${name} by score: best ${first} model ${cn ?? us ?? ''}, no ${second} on record`,
    `${name} by score: best ${first} model ${cn ?? us ?? ''}`,
  );
}

/** Returns the best rank of each country, or of each leading developer, in each snapshot. */
export function bestRankFigure(
  document: BoardRanksDocument,
  by: 'country' | 'developer',
  context: FigureContext,
): LinesFigure {
  const { board } = document;
  const captures = capturesOn(document.captures, context.asOf);
  const holders = by === 'country' ? rivalHolders : developersOf(captures);
  const points = holders.flatMap((holder) => holderRanks(holder, captures, board));
  const days = points.map(({ at }) => at).sort();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const { notes, ...breaks } = boardBreakTexts(document.breaks, first, last);
  const stated = bestRankFindings(document, captures);
  return {
    ...boardLines(context, document, points, last),
    title: bestRankTitle(document, stated),
    findings: stated,
    definition: bestRankDefinition(by, board),
    subtitle: `Best rank by ${by === 'country' ? 'developer’s country' : 'developer'}, ${boardDays(board, first, last)}. 1 is best`,
    series: holders.map(({ series }) => series),
    points,
    format: 'count',
    lowerLeads: true,
    reversed: true,
    measure: 'Best rank (1 is best)',
    fromZero: false,
    ...breaks,
    notes: [
      by === 'country'
        ? 'Ranks are by score; close scores may be within the margin of error.'
        : `Developers with the best ranks in the latest snapshot, at most ${String(MOST_DIRECT_LABELS)}. No data: below rank ${String(LAST_RANK)}. Dashed lines distinguish developers of the same country.`,
      ...notes,
    ],
  };
}

/** Best rank of each country or developer over time, on the board that the view shows. */
export const boardBestRank = figureSpec({
  id: 'board-best-rank',
  name: 'Best rank over time',
  home: BOARD_PAGE,
  industries: ['ai'],
  needs: (ask, view) => ({ document: askRanks(ask, view) }),
  draw: ({ document }, context, { options }) =>
    document && bestRankFigure(document, rankedBy(options), context),
  empty: 'No snapshot on record lists a model of either country.',
});
