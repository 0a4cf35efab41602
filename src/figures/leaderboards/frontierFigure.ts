import { boardDays, boardLines } from './boardLines.ts';
import { rivalNames, rivals, type Rival, shortRivalNames } from '../../domain/rivals.ts';
import { startsAtZero, zeroNotes } from '../../figure/axisZero.ts';
import type { Board, BoardFrontierDocument, FrontierPoint } from '../../contract/leaderboards.ts';
import type { FigurePoint, StatedTitle } from '../../figure/parts.ts';
import { areJoined, intervalWords, type LinesFigure } from '../../figure/kinds/lines.ts';
import { type FigureContext } from '../../figure/figureContext.ts';
import { capturesOn, formatPeriod, spanOf, viewDay } from '../../domain/periods.ts';
import { bestAmong } from '../../domain/boardRows.ts';
import { makePoint } from '../../figure/point.ts';
import { rowsBehind } from '../../figure/sumPoint.ts';
import {
  boardDefinition,
  boardFormat,
  boardVariant,
  isOldSnapshot,
  noModelTitle,
  rowFacts,
  shortBoardTitle,
  tooCloseTitle,
  unitAfter,
} from './boardText.ts';
import type { BreakTexts } from './boardBreaks.ts';
import { gapPoint, leadChanges, type LeadChange } from './gapPoint.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import { overviewDocument } from '../../contract/overview.ts';
import { figureSpec } from '../spec.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { isSeparated, usLead } from '../../domain/gap.ts';

/** Data for figures of the best of either country; cards on the overview have no breaks. */
export type FrontierData = Pick<BoardFrontierDocument, 'board' | 'points' | 'datasetVersion' | 'sources'> &
  Partial<Pick<BoardFrontierDocument, 'breaks'>>;

function countryPoints(
  data: FrontierData,
  country: Rival,
  captures: readonly FrontierPoint[],
): FigurePoint[] {
  return captures.flatMap((capture) => {
    const row = capture[country];
    if (row === null) return [];
    return makePoint({
      key: `${country}|${capture.snapshot}`,
      seriesId: country,
      at: capture.snapshot,
      subject: `${rivalNames[country]}: ${row.displayName}`,
      changedAs: data.board.title,
      period: capture.snapshot,
      value: row.score,
      low: row.scoreLow,
      high: row.scoreHigh,
      actor: `${row.developer} (${rivalNames[country]})`,
      unit: data.board.unit,
      definition: bestAmong(boardDefinition(data.board), capture),
      comparableAs: `${data.board.id}|${String(capture.segment)}`,
      evidence: row.evidence,
      facts: rowFacts(row, data.board, capture.snapshot),
      segment: capture.segment,
    });
  });
}

/** Definition of a change of lead, and the snapshots that count. */
const CHANGE_OF_LEAD =
  'A change of leader: a country leads that did not lead in the last snapshot that counts. If margins of error are on record, a snapshot counts only if the lead exceeds its margin; if not, only if the scores differ.';

/** Returns how often the lead changed since the first snapshot, for a title that says that it did. */
function changesPoint(
  board: Board,
  gap: FigurePoint,
  changes: readonly LeadChange[],
  { words, captures }: { readonly words: string; readonly captures: readonly FrontierPoint[] },
): FigurePoint {
  const told = new Map(
    changes.flatMap(({ before, ...one }) => [before, one].map((each) => [each.snapshot, each])),
  );
  return makePoint({
    ...gap,
    key: 'lead|changes',
    subject: `${board.title}: changes of leader`,
    period: spanOf(captures.map(({ snapshot }) => snapshot)),
    value: changes.length,
    text: `${words} after ${counted(changes.length, 'change')}`,
    unit: nounFor(changes.length, 'change'),
    definition: CHANGE_OF_LEAD,
    derivation: {
      method: 'leadChanges',
      formula:
        'Number of snapshots with another leader than the one before; snapshots in which the lead is within its margin of error are left out. Below: each of them and the one before it',
      inputs: [...told.values()].flatMap((one) =>
        rowsBehind(gapPoint(board, one)).map((row) => ({
          ...row,
          label: `${one.snapshot}, ${row.label}`,
        })),
      ),
    },
  });
}

/** Returns how the leader got there (always, now, or again), in a long and a short form. */
function aheadWords(changes: number): readonly [string, string] {
  if (changes === 0) return ['ahead', 'ahead'];
  return changes === 1 ? ['now ahead', 'now ahead'] : ['back in the lead', 'back ahead'];
}

/** Returns why no country is ahead in the newest snapshot; `null` if one is. */
function undecidedTitle(board: Board, last: FrontierPoint | undefined): string | null {
  const name = shortBoardTitle(board);
  if (last?.US == null || last.CN === null)
    return noModelTitle(
      board,
      rivals.filter((area) => last?.[area] == null),
    );
  const lead = usLead(last.US, last.CN, board);
  if (lead.points === 0) return `${name}: best Chinese and U.S. models tied`;
  return isSeparated(lead) === false ? tooCloseTitle(board) : null;
}

const whenOld = (snapshot: string, day: string): string =>
  isOldSnapshot(snapshot, day) ? ` on ${formatPeriod(snapshot)}` : '';

/**
 * Returns the leader in the newest snapshot and its lead; none if the intervals do not decide it. Who was ahead over a
 * year ago is said with the day.
 *
 * @param day day of the view.
 */
function frontierTold({ board }: FrontierData, captures: readonly FrontierPoint[], day: string): StatedTitle {
  const last = captures.at(-1);
  const undecided = undecidedTitle(board, last);
  if (last?.US == null || last.CN === null) return { title: undecided ?? '', findings: [] };
  const { US, CN } = last;
  const gap = gapPoint(board, { ...last, US, CN });
  const by = { text: gap.text ?? '', point: gap };
  if (undecided !== null) return { title: undecided, findings: [by] };
  const changes = leadChanges(captures, board);
  const country = shortRivalNames[(gap.value ?? 0) > 0 ? 'US' : 'CN'];
  const [long, short] = aheadWords(changes.length);
  const when = whenOld(last.snapshot, day);
  const say = (words: string, unit: string): StatedTitle => ({
    title: `${shortBoardTitle(board)}: ${country} ${words} by ${by.text}${unit}${when}`,
    findings:
      changes.length === 0
        ? [by]
        : [{ text: words, point: changesPoint(board, gap, changes, { words, captures }) }, by],
  });
  const full = say(long, unitAfter(board, by.text));
  return hasTitleLength(full.title) ? full : say(short, '');
}

/**
 * Returns the best U.S. and the best Chinese model of one board over time, as steps with intervals.
 *
 * @param broken texts about breaks of the scale; the overview's board has none.
 */
export function frontierFigure(
  data: FrontierData,
  context: FigureContext,
  broken: BreakTexts = { notes: [] },
): LinesFigure {
  const { board } = data;
  const captures = capturesOn(data.points, context.asOf);
  const points = [...countryPoints(data, 'CN', captures), ...countryPoints(data, 'US', captures)];
  const [first, last] = [captures[0]?.snapshot ?? '', captures.at(-1)?.snapshot ?? ''];
  const { notes, ...breaks } = broken;
  const fromZero = startsAtZero(points);
  return {
    ...boardLines(context, data, points, last),
    ...boardVariant(board),
    ...frontierTold(data, captures, viewDay(context, data.datasetVersion)),
    definition: boardDefinition(board),
    subtitle: `Best score by developer’s country, ${boardDays(board, first, last)}`,
    series: [
      { id: 'CN', label: rivalNames.CN, tone: 'CN', fill: 'solid' },
      { id: 'US', label: rivalNames.US, tone: 'US', fill: 'solid' },
    ],
    points,
    sample: 'the best of each country',
    format: boardFormat(board),
    ...(board.higherIsBetter ? {} : { lowerLeads: true }),
    measure: `${board.metric} (${board.unit})`,
    interval: intervalWords(points),
    fromZero,
    ...breaks,
    notes: [
      ...(areJoined(points) ? ['The line steps from one snapshot to the next.'] : []),
      ...zeroNotes(fromZero),
      ...notes,
    ],
  };
}

/** Name of the figure on the page of the boards and on the overview. */
export const frontierNamed = {
  id: 'board-frontier',
  name: 'Best models by country over time',
  industries: ['ai'],
} as const;

/** The overview's board over time, from the snapshots in which a country's best row changed. */
export const boardFrontierCard = figureSpec({
  ...frontierNamed,
  home: '/',
  needs: (ask) => ({ overview: ask(overviewDocument) }),
  draw: ({ overview }, context) => frontierFigure({ ...overview, ...overview.leaderboards }, context),
  empty: 'No snapshots on record.',
});
