import { counted, nounFor } from '../../domain/words.ts';
import { startsAtZero, zeroNotes } from '../../figure/axisZero.ts';
import type { ModelBoard, ModelDocument, ModelScore } from '../../contract/models.ts';
import type { FigurePoint, FigureSeries, Fill, Finding } from '../../figure/parts.ts';
import { intervalWords, type LinesFigure } from '../../figure/kinds/lines.ts';
import { MOST_DIRECT_LABELS } from '../../figure/firstPaint.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { viewDay, formatMonth, formatPeriod, formatSpan, periodStart } from '../../domain/periods.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { newestObserved, staleness } from '../../domain/staleness.ts';
import { modelActor } from '../../domain/rivals.ts';
import { modelRanks, type ModelRank } from '../../domain/modelRanks.ts';
import {
  boardDefinition,
  boardFormat,
  rangeText,
  rankName,
  scoreText,
  scoreUnit,
  unitAfter,
} from '../leaderboards/boardText.ts';
import { fittingTitle } from '../../figure/titleLength.ts';
import { rankByScore, rankEvidence } from '../../domain/boardRows.ts';
import { boardName, placeDerivation, rankDefinition, scoreFacts } from '../scoreText.ts';

/** A line of the figure: a variant of the model, with the board's latest spelling. */
interface FigureVariant {
  readonly id: string;
  readonly displayName: string;
}

export type ScoredDocument = Pick<ModelDocument, 'model' | 'datasetVersion' | 'sources'>;

/** Returns the variants that the board lists: those of its newest snapshot first, best rank first. */
function variantsOn({ scores }: ModelBoard): FigureVariant[] {
  const newestFirst = scores.toSorted((a, b) =>
    a.snapshot === b.snapshot ? a.rank - b.rank : a.snapshot < b.snapshot ? 1 : -1,
  );
  const first = new Map<string, FigureVariant>();
  for (const { name, displayName } of newestFirst) {
    if (!first.has(displayName)) first.set(displayName, { id: name, displayName });
  }
  return [...first.values()];
}

/** Returns a score in a snapshot, or a gap if the snapshot does not list the name. */
function scorePoint(
  document: ScoredDocument,
  entry: ModelBoard,
  line: ModelScore,
  seriesId: string,
  capture: ModelBoard['captures'][number],
): FigurePoint {
  const { board } = entry;
  const isListed = line.snapshot === capture.snapshot;
  return makePoint({
    key: `${line.name}|${capture.snapshot}`,
    seriesId,
    at: capture.snapshot,
    subject: line.displayName,
    changedAs: board.title,
    period: capture.snapshot,
    value: isListed ? line.score : null,
    low: isListed ? line.scoreLow : null,
    high: isListed ? line.scoreHigh : null,
    actor: modelActor(document.model),
    unit: board.unit,
    comparableAs: `${board.id}|${String(capture.segment)}`,
    evidence: isListed
      ? line.evidence
      : {
          ...line.evidence,
          locator: `the snapshot of ${capture.snapshot}, in which the name is not on record`,
        },
    facts: isListed ? scoreFacts(line, line.name, capture, board) : [],
    segment: capture.segment,
  });
}

/** Returns one point per snapshot from the first to the last that lists the variant, however it was spelled. */
function variantPoints(document: ScoredDocument, entry: ModelBoard, variant: FigureVariant): FigurePoint[] {
  const own = entry.scores.filter(({ displayName }) => displayName === variant.displayName);
  const bySnapshot = new Map(own.map((line) => [line.snapshot, line]));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return [];
  return entry.captures
    .filter(({ snapshot }) => snapshot >= first.snapshot && snapshot <= last.snapshot)
    .map((capture) =>
      scorePoint(document, entry, bySnapshot.get(capture.snapshot) ?? first, variant.id, capture),
    );
}

/** Fills of the first and the second line; further ones are dotted. */
const lineFills: readonly Fill[] = ['solid', 'soft'];

function seriesOf(variants: readonly FigureVariant[], { model }: ScoredDocument): FigureSeries[] {
  const tone = areaTone(model.refArea);
  return variants.map(({ id, displayName }, index) => ({
    id,
    label: displayName,
    // All lines are for one model: gray would suggest another country.
    tone: tone === 'other' ? 'ink' : tone,
    fill: lineFills[index] ?? 'hollow',
  }));
}

/** Returns "32nd (29–36)"; a rank without a range says what it follows: "53rd by score". */
const statedRank = (line: ModelScore): string =>
  line.rankRange === undefined
    ? `${rankName(line)} by score`
    : `${rankName(line)} (${rangeText(line.rankRange)})`;

/** Returns the rank and the score that the title states. */
function modelScoreFindings(ranked: ModelRank, points: readonly FigurePoint[], entry: ModelBoard): Finding[] {
  const { line } = ranked;
  const score = points.find(({ key }) => key === `${line.name}|${line.snapshot}`);
  if (score === undefined) return [];
  const text = statedRank(line);
  const rank = makePoint({
    ...score,
    key: `${line.name}|place`,
    subject: `${line.displayName}: rank on ${entry.board.title}`,
    value: rankByScore(line),
    low: line.rankRange?.low ?? null,
    high: line.rankRange?.high ?? null,
    text,
    unit: 'rank by score',
    definition: rankDefinition(line, entry.board),
    evidence: rankEvidence(line),
    derivation: placeDerivation(line, ranked, entry.board),
  });
  return [
    { text, point: rank },
    { text: scoreText(line, entry.board), point: score },
  ];
}

/** Fields common to figures with and without a board. */
const asLines = {
  kind: 'lines',
  curve: 'linear',
  scale: 'linear',
  fromZero: false,
  breakLabel: 'new scale',
} as const;

function emptyFigure(document: ScoredDocument, context: FigureContext): LinesFigure {
  const { model } = document;
  return {
    ...figureBase(context, document, []),
    ...asLines,
    title: `${model.name}: on no leaderboard on record under a known name`,
    definition: 'Score of a model on a leaderboard.',
    subtitle: model.name,
    series: [],
    points: [],
    format: 'score',
    measure: 'score',
  };
}

/** Returns the names of model and board, rank and score; the month of a rank lost, or read more than a year ago. */
function modelScoresTitle(
  name: string,
  { line, goneSince }: ModelRank,
  board: ModelBoard['board'],
  [rank, score]: readonly Finding[],
  until: string,
): string {
  const [place, points] = [`${rank?.text ?? ''} on ${boardName(board)}`, score?.text ?? ''];
  if (goneSince !== null || periodStart(until) - periodStart(line.snapshot) > 365)
    return fittingTitle(
      `${name} ranked ${place} in ${formatMonth(line.snapshot)}`,
      `${name} ranked ${place}`,
    );
  const full = `${name} ranks ${place}, with ${points}`;
  return fittingTitle(`${full}${unitAfter(board, points)}`, full, `${name} ranks ${place}`);
}

/**
 * Returns the scores of a model on one board over its snapshots, one line per variant, with the published intervals.
 * Boards have their own scales, so a figure shows one.
 *
 * @param entry the board by the context's day; `null` if none had listed the model.
 */
export function modelScoresFigure(
  document: ScoredDocument,
  entry: ModelBoard | null,
  context: FigureContext,
): LinesFigure {
  const [ranked] = entry === null ? [] : modelRanks([entry]);
  if (entry === null || ranked === undefined) return emptyFigure(document, context);
  const { model } = document;
  const until = viewDay(context, document.datasetVersion);
  const { board } = entry;
  const all = variantsOn(entry);
  const variants = all.slice(0, MOST_DIRECT_LABELS);
  const points = variants.flatMap((variant) => variantPoints(document, entry, variant));
  const stated = modelScoreFindings(ranked, points, entry);
  const days = points.map(({ at }) => at).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const hasIntervals = points.some(({ low }) => low !== null);
  const fromZero = startsAtZero(points);
  return {
    ...figureBase(context, document, points),
    ...asLines,
    asOf: last,
    stale: staleness(board.cadence, newestObserved(points), until),
    title: modelScoresTitle(model.name, ranked, board, stated, until),
    findings: stated,
    definition: boardDefinition(board),
    subtitle: `${board.title}: ${board.metric} (${scoreUnit(board)}), ${formatSpan(first, last)}${lineText(ranked, model)}`,
    series: seriesOf(variants, document),
    points,
    format: boardFormat(board),
    ...(board.higherIsBetter ? {} : { lowerLeads: true }),
    measure: `${board.metric} (${board.unit})`,
    interval: intervalWords(points),
    fromZero,
    notes: modelScoreNotes(ranked, all.length - variants.length, { hasIntervals, fromZero }),
  };
}

/** Returns ". Rank of DeepSeek-V4-Pro (thinking)": the line that the title is about. */
const lineText = ({ line }: ModelRank, { name }: ScoredDocument['model']): string =>
  line.displayName === name ? '' : `. Rank of ${line.displayName}`;

function modelScoreNotes(
  ranked: ModelRank,
  leftOut: number,
  { hasIntervals, fromZero }: { readonly hasIntervals: boolean; readonly fromZero: boolean },
): string[] {
  return [
    'One line for each variant of the model on the leaderboard.',
    ...zeroNotes(fromZero),
    ...(hasIntervals
      ? []
      : ['This leaderboard has no margins of error on record, so close ranks may not be meaningful.']),
    ...(leftOut > 0
      ? [`${counted(leftOut, 'more variant')} ${nounFor(leftOut, 'is', 'are')} in the data only.`]
      : []),
    ...(ranked.goneSince === null
      ? []
      : [
          `Not among the rows on record in the snapshot of ${formatPeriod(ranked.goneSince)}. The rank is that of ${formatPeriod(ranked.line.snapshot)}.`,
        ]),
  ];
}
