import { boardDays, boardLines } from './boardLines.ts';
import { BOARD_PAGE } from '../../url/pathView.ts';
import { rivalAdjectives } from '../../domain/formats.ts';
import { rivalNames, rivals, shortRivalNames } from '../../domain/rivals.ts';
import type { Board, FrontierPoint } from '../../contract/leaderboards.ts';
import { weakest } from '../../contract/confidence.ts';
import type { Annotation, FigurePoint, StatedTitle } from '../../figure/parts.ts';
import { intervalWords, type LinesFigure } from '../../figure/kinds/lines.ts';
import { type FigureContext } from '../../figure/figureContext.ts';
import { capturesOn, formatPeriod } from '../../domain/periods.ts';
import { makeDifference } from '../../figure/point.ts';
import { fittingTitle } from '../../figure/titleLength.ts';
import { figureSpec } from '../spec.ts';
import { askFrontier } from './boardChoice.ts';
import {
  boardFacts,
  boardFormat,
  gapUnit,
  noModelTitle,
  shortBoardTitle,
  gapText,
  tooCloseTitle,
  exact,
} from './boardText.ts';
import { gapDefinition, gapPoint, leadChanges } from './gapPoint.ts';
import { boardBreakTexts } from './boardBreaks.ts';
import type { FrontierData } from './frontierFigure.ts';
import { endsOf, isSeparated, type SignedGap, usLead } from '../../domain/gap.ts';
import { groupBy } from '../../domain/sorting.ts';
import { counted, upperFirst } from '../../domain/words.ts';
import type { ValueFormat } from '../../domain/values.ts';

/** Returns who leads, whatever the board counts as better: "China leads", "United States leads", "tied". */
export const leadsText = (gap: number): string =>
  gap === 0 ? 'tied' : `${rivalNames[gap > 0 ? 'US' : 'CN']} leads`;
/** More names of new leaders would hide the line. */
const MOST_ANNOTATIONS = 4;

/** Formats a gap with the sign of its leader: "+17 ± 14", "−48 ± 21", and a bare "0". */
export const signedGapText = (gap: SignedGap, format: ValueFormat): string =>
  `${gap.points > 0 ? '+' : gap.points < 0 ? '−' : ''}${gapText(gap, format)}`;

function separableText(separated: boolean | null): string {
  if (separated === null) return 'no margin of error on record';
  return separated ? 'exceeded by the lead' : 'not exceeded: too close to call';
}

function missingPoint(board: Board, { snapshot, segment, US, CN }: FrontierPoint): FigurePoint[] {
  const row = US ?? CN;
  if (row === null) return [];
  return [
    makeDifference({
      key: `gap|${snapshot}`,
      seriesId: 'gap',
      at: snapshot,
      subject: `${board.title}: only one of the two countries is listed`,
      period: snapshot,
      value: null,
      comparableAs: board.id,
      decided: null,
      evidence: { ...row.evidence, confidence: weakest([row.evidence.confidence]) },
      segment,
    }),
  ];
}

function capturePoint(board: Board, capture: FrontierPoint): FigurePoint[] {
  const { US, CN, segment } = capture;
  if (US === null || CN === null) return missingPoint(board, capture);
  const gap = usLead(US, CN, board);
  const separated = isSeparated(gap);
  return [
    {
      ...gapPoint(board, { ...capture, US, CN }),
      value: exact(gap.points),
      ...endsOf(gap),
      text: signedGapText(gap, boardFormat(board)),
      facts: [
        { label: `Best ${rivalAdjectives.US} model`, value: US.displayName },
        { label: `Best ${rivalAdjectives.CN} model`, value: CN.displayName },
        { label: 'Margin of error', value: separableText(separated) },
        ...boardFacts(board, capture.snapshot),
      ],
      segment,
    },
  ];
}

/** Returns the new leaders with their days, as far as there is room for names. */
function changeNotes(changes: ReturnType<typeof leadChanges>): Annotation[] {
  return changes.slice(-MOST_ANNOTATIONS).map((one) => ({
    period: one.snapshot,
    text: `${formatPeriod(one.snapshot)}: ${rivalNames[one.leader]}, ${one[one.leader].displayName}`,
  }));
}

/** Returns "once", "twice", "5 times"; empty for none. */
const timesText = (changes: number): string => ['', 'once', 'twice'][changes] ?? `${String(changes)} times`;

interface Told extends StatedTitle {
  /** The board, its snapshots with a gap and their days; who leads in all, if the title cannot say "throughout". */
  readonly days: string;
}

/** True if an interval includes zero; without one the sign counts. */
const holdsZero = ({ low, high }: FigurePoint): boolean =>
  low !== null && high !== null && low <= 0 && high >= 0;

/** Returns why there is no gap: names a country that no snapshot lists. */
function oneSidedTitle(board: Board, captures: readonly FrontierPoint[]): string {
  const missing = rivals.filter((area) => captures.every((capture) => capture[area] === null));
  return missing.length === 0
    ? `${shortBoardTitle(board)}: no snapshot on record lists both countries`
    : noModelTitle(board, missing, ', so no gap');
}

/** Minimum number of snapshots on one scale for a statement about all of them. */
const FEWEST_OF_A_COURSE = 3;

/** True if all snapshots show the leader, including several that compare. */
function isAlwaysAhead(known: readonly FigurePoint[], side: number): boolean {
  const courses = [...groupBy(known, ({ segment }) => segment).values()];
  return (
    courses.some((course) => course.length >= FEWEST_OF_A_COURSE) &&
    known.every((point) => Math.sign(point.value ?? 0) === side && !holdsZero(point))
  );
}

const quarterOf = (day: string): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

/** True if each quarter of a span has a snapshot: across a longer gap the leader is unknown. */
function isWithoutHole(known: readonly FigurePoint[]): boolean {
  const quarters = known.map(({ at }) => quarterOf(at));
  return new Set(quarters).size === Math.max(...quarters) - Math.min(...quarters) + 1;
}

/** Returns the texts of the title and the subtitle about a country that was ahead in all snapshots. */
function courseText(known: readonly FigurePoint[], side: number): readonly [string, string] {
  if (!isAlwaysAhead(known, side)) return ['', ''];
  return isWithoutHole(known) ? [' throughout,', ''] : ['', `${leadsText(side)} in each of `];
}

/** Returns "lead changed twice, "; empty if it never did. */
const changedText = (changes: number): string =>
  changes === 0 ? '' : `lead changed ${timesText(changes)}, `;

/** Returns who leads in the latest snapshot and by how much, and how often the lead changed. */
function gapTold(board: Board, captures: readonly FrontierPoint[], points: readonly FigurePoint[]): Told {
  const name = shortBoardTitle(board);
  const known = points.filter(({ value }) => value !== null);
  const last = known.at(-1);
  if (last === undefined)
    return { title: oneSidedTitle(board, captures), findings: [], days: boardDays(board, '', '', '') };
  const before = changedText(leadChanges(captures, board).length);
  const daysOf = (always: string) =>
    boardDays(board, known[0]?.at ?? last.at, last.at, `${always}${counted(known.length, 'snapshot')}, `);
  if (holdsZero(last)) {
    const title = before === '' ? tooCloseTitle(board) : `${name}: ${before}now too close to call`;
    return { title, findings: [], days: daysOf('') };
  }
  const day = `on ${formatPeriod(last.at)}`;
  const side = Math.sign(last.value ?? 0);
  if (side === 0) return { title: `${name}: ${before}tied ${day}`, findings: [], days: daysOf('') };
  const text = (last.text ?? '').replace(/^[+−]/, '');
  const [throughout, always] = before === '' ? courseText(known, side) : ['', ''];
  const leader = shortRivalNames[side > 0 ? 'US' : 'CN'];
  const lead = `${name}: ${before}${leader} ahead${throughout} by ${text}`;
  return {
    title: fittingTitle(`${lead} ${day}`, lead),
    findings: [{ text, point: last }],
    days: daysOf(always),
  };
}

function gapNotes(board: Board, changes: number, hasIntervals: boolean): string[] {
  return [
    'Above zero, the United States leads; below zero, China.',
    ...(board.higherIsBetter
      ? []
      : ['Lower scores are better on this leaderboard, so the sign of the gap is reversed.']),
    hasIntervals
      ? 'A change of leader counts only when the lead exceeds its margin of error.'
      : 'This leaderboard has no margins of error on record, so the gap has none.',
    ...(changes > MOST_ANNOTATIONS
      ? [`The latest ${String(MOST_ANNOTATIONS)} of ${String(changes)} changes of leader are named.`]
      : []),
  ];
}

/** Returns the direction of subtraction, so that positive values mean that the United States is ahead. */
const gapFormula = ({ higherIsBetter }: Board): string =>
  higherIsBetter
    ? 'best U.S. minus best Chinese score'
    : 'best Chinese minus best U.S. score (lower is better)';

/** Returns best U.S. minus best Chinese score of one board in each snapshot, with its interval and zero line. */
export function gapFigure(data: FrontierData, context: FigureContext): LinesFigure {
  const { board } = data;
  const captures = capturesOn(data.points, context.asOf);
  const every = captures.flatMap((capture) => capturePoint(board, capture));
  const points = every.some(({ value }) => value !== null) ? every : [];
  const [first, last] = [points[0]?.at ?? '', points.at(-1)?.at ?? ''];
  const hasIntervals = points.some((point) => point.low !== null);
  const changes = leadChanges(captures, board);
  const { notes, ...breaks } = boardBreakTexts(data.breaks ?? [], first, last);
  const { days, ...titled } = gapTold(board, captures, points);
  return {
    ...boardLines(context, data, points, last),
    ...titled,
    definition: gapDefinition(board),
    subtitle: `${upperFirst(gapFormula(board))} (${gapUnit(board)}), ${days}`,
    series: [{ id: 'gap', label: 'Gap', tone: 'ink', fill: 'solid' }],
    points,
    format: 'score',
    measure: `Gap, ${gapFormula(board)} (${gapUnit(board)})`,
    interval: intervalWords(points),
    fromZero: false,
    zeroLine: { above: leadsText(1), below: leadsText(-1) },
    annotations: changeNotes(changes),
    ...breaks,
    notes: [...gapNotes(board, changes.length, hasIntervals), ...notes],
  };
}

/** The gap in points; the page shows either this or the days behind. */
export const boardGapFigure = figureSpec({
  id: 'board-gap',
  name: 'Gap between the best models of both countries',
  home: BOARD_PAGE,
  industries: ['ai'],
  needs: (ask, view) => ({ document: view.options.gap === 'days' ? null : askFrontier(ask, view) }),
  draw: ({ document }, context) => document && gapFigure(document, context),
  empty: 'No snapshot on record lists models of both countries.',
});
