import { refAreaLabels } from '../../contract/codelists.ts';
import type { Board, BoardRow, BoardSnapshotDocument } from '../../contract/leaderboards.ts';
import type { DotsFigure, Finding } from '../../figure/figure.ts';
import { figureBasis, viewDay, type FigureContext } from '../../figure/figureContext.ts';
import { formatPeriod } from '../../figure/formatPeriod.ts';
import { formatInterval, formatValue } from '../../figure/formatValue.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { staleness } from '../../figure/staleness.ts';
import { isSeparated, signedGap } from '../../transforms/signedGap.ts';
import { boardDefinition, boardFormat, gapText, rowFacts, shortTitle } from './boardText.ts';
import { gapPoint } from './gapPoint.ts';

const MOST_ROWS = 20;

/** The top of the board, and below it the best row of either country if it stands lower. */
function shownRows(rows: readonly BoardRow[]): BoardRow[] {
  const top = rows.slice(0, MOST_ROWS);
  const best = (['CN', 'US'] as const).flatMap((area) => rows.find((row) => row.refArea === area) ?? []);
  return [...top, ...best.filter((row) => !top.includes(row))];
}

/** Says who stands first only where the intervals carry it. */
export function standingsTitle(board: Board, rows: readonly BoardRow[]): string {
  const us = rows.find((row) => row.refArea === 'US');
  const cn = rows.find((row) => row.refArea === 'CN');
  const name = shortTitle(board);
  if (us === undefined || cn === undefined) return `${name}: models of one country only`;
  const gap = signedGap(us, cn);
  const separated = isSeparated(gap);
  const leadsUs = board.higherIsBetter ? gap.points > 0 : gap.points < 0;
  const leader = leadsUs ? 'U.S.' : 'Chinese';
  if (gap.points === 0) return `${name}: best U.S. and Chinese models level`;
  if (separated === false) return `${name}: best of both countries not separable`;
  const lead = `${name}: best ${leader} model ahead by ${gapText(gap, boardFormat(board))}`;
  return separated === null ? `${lead}, no intervals` : lead;
}

/** The gap that the title states, if it states one. */
function findings(document: BoardSnapshotDocument): Finding[] {
  const { board, rows, snapshot } = document;
  const us = rows.find((row) => row.refArea === 'US');
  const cn = rows.find((row) => row.refArea === 'CN');
  if (us === undefined || cn === undefined) return [];
  const point = gapPoint(board, us, cn, snapshot);
  return [{ text: point.text ?? '', point }];
}

function rowDetail(row: BoardRow, board: Board): string {
  const score = formatInterval(row.score, row.scoreLow, row.scoreHigh, boardFormat(board));
  return row.votes === null ? score : `${score} · ${formatValue(row.votes, 'count')} votes`;
}

/** One capture of a board: scores with their intervals, best first, votes beside them. */
export function standingsFigure(document: BoardSnapshotDocument, context: FigureContext): DotsFigure {
  const { board, snapshot } = document;
  const rows = shownRows(document.rows);
  const points = rows.map((row) =>
    makePoint({
      key: `${row.model}|${snapshot}`,
      seriesId: 'score',
      at: row.model,
      subject: row.model,
      period: snapshot,
      value: row.score,
      low: row.scoreLow,
      high: row.scoreHigh,
      actor: `${row.developer} (${refAreaLabels[row.refArea]})`,
      unit: board.unit,
      evidence: row.evidence,
      facts: rowFacts(row, board),
    }),
  );
  const hasIntervals = points.some((point) => point.low !== null);
  return {
    ...figureBasis(context, document, points, false),
    asOf: snapshot,
    stale: staleness(board.cadence, snapshot, viewDay(context, document.datasetVersion)),
    kind: 'dots',
    id: 'board-standings',
    title: standingsTitle(board, document.rows),
    findings: findings(document),
    definition: boardDefinition(board),
    subtitle: `${board.title}: ${board.metric} (${board.unit}), captured ${formatPeriod(snapshot)}`,
    series: [{ id: 'score', label: 'Score', tone: null, fill: 'solid' }],
    rows: rows.map((row) => ({
      id: row.model,
      label: row.model,
      detail: rowDetail(row, board),
      tone: areaTone(row.refArea),
    })),
    points,
    format: boardFormat(board),
    ...(board.higherIsBetter ? {} : { lowerLeads: true }),
    measure: `${board.metric} (${board.unit})`,
    scale: 'linear',
    joined: false,
    interval: hasIntervals ? '95 % intervals as published' : null,
    notes: [
      'Axis does not start at zero.',
      ...(hasIntervals ? [] : ['The board gives no intervals: close places cannot be separated.']),
      ...(board.note === null ? [] : [board.note]),
    ],
  };
}
