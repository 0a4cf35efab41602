import type { ModelBoard, ModelDocument, ModelScore } from '../../contract/models.ts';
import type { FigurePoint, FigureSeries, Finding, LinesFigure } from '../../figure/figure.ts';
import { figureBasis, viewDay, type FigureContext } from '../../figure/figureContext.ts';
import { formatPeriod, formatSpan } from '../../figure/formatPeriod.ts';
import { MOST_DIRECT_LABELS } from '../../figure/legend.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { newestPeriod, staleness } from '../../figure/staleness.ts';
import { modelActor } from '../../transforms/modelActor.ts';
import { modelPlaces, type ModelPlace } from '../../transforms/modelPlaces.ts';
import {
  boardName,
  scoreDefinition,
  scoreFacts,
  scoreFormat,
  scoreText,
} from '../../transforms/scoreText.ts';
import { modelScoresId } from './figureIds.ts';

export type ScoredDocument = Pick<ModelDocument, 'model' | 'datasetVersion' | 'sources'>;

/** The names under which the board lists the model: those of its newest capture first, best place first. */
function namesOn({ scores }: ModelBoard): string[] {
  const newestFirst = scores.toSorted((a, b) =>
    a.snapshot === b.snapshot ? a.rank - b.rank : a.snapshot < b.snapshot ? 1 : -1,
  );
  return [...new Set(newestFirst.map(({ name }) => name))];
}

/** A score of a capture, or a gap where the capture does not list the name. */
function scorePoint(
  document: ScoredDocument,
  entry: ModelBoard,
  line: ModelScore,
  capture: ModelBoard['captures'][number],
): FigurePoint {
  const { board } = entry;
  const isListed = line.snapshot === capture.snapshot;
  return makePoint({
    key: `${line.name}|${capture.snapshot}`,
    seriesId: line.name,
    at: capture.snapshot,
    subject: line.name,
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
          locator: `the capture of ${capture.snapshot}, in which the name is not on record`,
        },
    facts: isListed ? scoreFacts(line, line.name, capture, board) : [],
    segment: capture.segment,
  });
}

/** One point a capture from the first to the last that lists the name. */
function linePoints(document: ScoredDocument, entry: ModelBoard, name: string): FigurePoint[] {
  const own = entry.scores.filter((line) => line.name === name);
  const bySnapshot = new Map(own.map((line) => [line.snapshot, line]));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return [];
  return entry.captures
    .filter(({ snapshot }) => snapshot >= first.snapshot && snapshot <= last.snapshot)
    .map((capture) => scorePoint(document, entry, bySnapshot.get(capture.snapshot) ?? first, capture));
}

function seriesOf(names: readonly string[], { model }: ScoredDocument): FigureSeries[] {
  const tone = areaTone(model.refArea);
  return names.map((name, index) => ({
    id: name,
    label: name,
    tone: index > 1 ? 'other' : tone === 'other' ? 'ink' : tone,
    fill: index === 1 ? 'soft' : 'solid',
  }));
}

/** The place and the score that the title states. */
function findings(place: ModelPlace, points: readonly FigurePoint[], entry: ModelBoard): Finding[] {
  const { line } = place;
  const score = points.find(({ key }) => key === `${line.name}|${line.snapshot}`);
  if (score === undefined) return [];
  const text = String(line.rank);
  const rank = makePoint({
    ...score,
    key: `${line.name}|place`,
    subject: `${line.name}: place on ${entry.board.title}`,
    value: line.rank,
    low: null,
    high: null,
    text,
    unit: 'place by score',
  });
  return [
    { text, point: rank },
    { text: scoreText(line, entry.board), point: score },
  ];
}

/** What both the figure of a board and that of none have. */
const asLines = {
  kind: 'lines',
  curve: 'linear',
  scale: 'linear',
  fromZero: false,
  annotations: [],
  breakLabel: 'new scale',
} as const;

function emptyFigure(document: ScoredDocument, context: FigureContext): LinesFigure {
  const { model } = document;
  return {
    ...figureBasis(context, document, [], false),
    ...asLines,
    id: modelScoresId(model.id),
    title: `${model.name}: on no board on record`,
    definition: 'Score of a model on a board.',
    subtitle: model.name,
    series: [],
    points: [],
    format: 'score',
    measure: 'score',
    interval: null,
    notes: [],
  };
}

/** Name of the model and of the board, place and score. */
function titleOf(name: string, board: ModelBoard['board'], [place, score]: readonly Finding[]): string {
  return `${name} on ${boardName(board)}: place ${place?.text ?? ''} with ${score?.text ?? ''}`;
}

/**
 * The scores of a model on one board over its captures, one line a printed name, with the published intervals.
 * Boards have scales of their own: a figure shows one.
 *
 * @param entry the board as far as the context's day; `null` where none had listed the model.
 */
export function modelScoresFigure(
  document: ScoredDocument,
  entry: ModelBoard | null,
  context: FigureContext,
): LinesFigure {
  const [place] = entry === null ? [] : modelPlaces([entry]);
  if (entry === null || place === undefined) return emptyFigure(document, context);
  const { model } = document;
  const { board } = entry;
  const all = namesOn(entry);
  const names = all.slice(0, MOST_DIRECT_LABELS);
  const points = names.flatMap((name) => linePoints(document, entry, name));
  const stated = findings(place, points, entry);
  const days = points.map(({ at }) => at).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const hasIntervals = points.some(({ low }) => low !== null);
  return {
    ...figureBasis(context, document, points, false),
    ...asLines,
    asOf: last,
    stale: staleness(board.cadence, newestPeriod(points), viewDay(context, document.datasetVersion)),
    id: modelScoresId(model.id),
    title: titleOf(model.name, board, stated),
    findings: stated,
    definition: scoreDefinition(board),
    subtitle: `${board.title}: ${board.metric} (${board.unit}), ${formatSpan(first, last)}`,
    series: seriesOf(names, document),
    points,
    format: scoreFormat(board),
    ...(board.higherIsBetter ? {} : { lowerLeads: true }),
    measure: `${board.metric} (${board.unit})`,
    interval: hasIntervals ? '95 % intervals as bands' : null,
    notes: notesOf(place, all.length - names.length, hasIntervals),
  };
}

function notesOf(place: ModelPlace, leftOut: number, hasIntervals: boolean): string[] {
  return [
    'One line for each name under which the board lists the model. Axis does not start at zero.',
    ...(hasIntervals ? [] : ['The board gives no intervals: close places cannot be separated.']),
    ...(leftOut > 0 ? [`${leftOut} more names stand in the table of the document.`] : []),
    ...(place.goneSince === null
      ? []
      : [
          `The capture of ${formatPeriod(place.goneSince)} does not list it among the lines on record; the place is that of ${formatPeriod(place.line.snapshot)}.`,
        ]),
  ];
}
