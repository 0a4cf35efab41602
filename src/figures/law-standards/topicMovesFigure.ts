import { TopicIssuer, topicsDocument, type Topic } from '../../contract/topics.ts';
import type { Sources } from '../../contract/primitives.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { viewDay } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { firstMove, firstStep, topicStepsOn, type FirstMove } from '../../domain/topicMoves.ts';
import { COARSE_SPAN } from '../../figure/coarseSpan.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { dateText, issuerSeries, stepPoint, verdict } from './topicPoints.ts';

interface TopicsData {
  readonly datasetVersion: string;
  readonly sources: Sources;
  readonly topics: readonly Topic[];
}

/** A topic as a view has it: its steps by the day, and who was first. */
interface Moved {
  readonly topic: Topic;
  readonly move: FirstMove;
}

const movedOn = ({ topics, sources }: TopicsData, asOf: string | null): Moved[] =>
  topics.flatMap((topic) => {
    const steps = topicStepsOn(topic, sources, asOf);
    return steps.length === 0 ? [] : [{ topic: { ...topic, steps: [...steps] }, move: firstMove(steps) }];
  });

/** The first dated text of each jurisdiction, at the step at which they are compared. */
function pointsOf({ topic, move }: Moved, day: string): FigurePoint[] {
  if (move.kind === 'none') return [];
  return TopicIssuer.codes.flatMap((issuer) => {
    const row = firstStep(topic.steps, issuer, move.step);
    return row === null ? [] : stepPoint(row, topic.id, `${issuer}|${topic.id}`, day);
  });
}

/** The key of the topics on which nobody is known to have been first. */
const OPEN = 'open';

interface Counted {
  readonly key: string;
  readonly word: string;
  readonly subject: string;
  readonly topics: readonly Moved[];
}

/** Topics by who was first, the most first; those of which it cannot be told at the end. */
function countsOf(moved: readonly Moved[]): Counted[] {
  const isFirst = (issuer: TopicIssuer) => (one: Moved) =>
    one.move.kind === 'first' && one.move.row.issuer === issuer;
  const firsts = TopicIssuer.codes.map((issuer) => ({
    key: issuer,
    word: TopicIssuer.label(issuer),
    subject: `Topics on which ${TopicIssuer.label(issuer)} adopted a text first, on record`,
    topics: moved.filter(isFirst(issuer)),
  }));
  const open = {
    key: OPEN,
    word: 'not known',
    subject: 'Topics on which it cannot be told who adopted a text first',
    topics: moved.filter(({ move }) => move.kind !== 'first'),
  };
  return [...firsts.toSorted((a, b) => b.topics.length - a.topics.length), open].filter(
    ({ topics }) => topics.length > 0,
  );
}

/** The row that a topic is counted by: that of the first text, else the first of its steps. */
function topicRow({ topic, move }: Moved) {
  const row = 'row' in move ? move.row : topic.steps[0];
  return row === undefined
    ? []
    : [countedRow(topic.title, `${verdict(move)}; ${row.document}, ${dateText(row)}`, row.evidence)];
}

function findingOf({ key, word, subject, topics }: Counted, day: string): Finding[] {
  const inputs = topics.flatMap(topicRow);
  const [first] = inputs;
  if (first === undefined) return [];
  const point = makePoint({
    key: `${key}|total`,
    seriesId: 'total',
    at: 'total',
    subject,
    actor: key === OPEN ? 'All jurisdictions on record' : word,
    period: day,
    value: inputs.length,
    text: String(inputs.length),
    unit: 'topics',
    definition:
      'A jurisdiction was first where the date of its first adopted text ends before that of every other begins. Binding texts are compared where two have one, else those that bind nobody.',
    comparableAs: null,
    ...countOfRows(
      inputs.map(({ evidence }) => evidence),
      'topics',
      first.evidence,
      null,
    ),
    derivation: { method: 'firstMoves', formula: 'Number of topics on record, by who was first', inputs },
  });
  return [{ text: String(inputs.length), point }];
}

/** How many topics each was first on; where none was, that it is not known. */
function titleOf([first, ...rest]: readonly Counted[]): string {
  if (first === undefined) return '';
  const topics = counted(first.topics.length, 'topic');
  if (first.key === OPEN) return `Who adopted a text first is not known on ${topics}`;
  const others = rest.map((one) => `${one.word} ${String(one.topics.length)}`);
  return `Adopted first: ${[`${first.word} ${topics}`, ...others].join(', ')}`;
}

/** Who adopted a text first, topic by topic. */
export function topicMovesFigure(data: TopicsData, context: FigureContext): TimelineFigure {
  const day = viewDay(context, data.datasetVersion);
  const moved = movedOn(data, context.asOf);
  const points = moved.flatMap((one) => pointsOf(one, day));
  const counts = countsOf(moved);
  const findings = counts.flatMap((one) => findingOf(one, day));
  return {
    ...figureBase(context, data, [...points, ...findings.map(({ point }) => point)]),
    kind: 'timeline',
    id: 'topic-moves',
    title: titleOf(counts),
    findings,
    definition: 'The day on which the first text of a jurisdiction on the topic was adopted, on record.',
    subtitle:
      'First adopted text on record by topic: binding texts where two jurisdictions have one, else others',
    series: issuerSeries.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: moved.map(({ topic, move }) => ({
      id: topic.id,
      label: topic.title,
      detail: verdict(move),
      tone: null,
    })),
    points,
    format: 'date',
    measure: 'Date',
    interval: COARSE_SPAN,
    notes: [
      'Cannot be told: dates overlap, or a text was in force before and its day is not on record.',
      'On record only: an older text that nobody has put to the topic here may exist.',
    ],
  };
}

/** All topics of the chosen industries. */
export const topicMoves = figureSpec({
  id: 'topic-moves',
  name: 'Who moved first, by topic',
  home: '/law-standards',
  industries: 'any',
  needs: (ask) => ({ document: ask(topicsDocument) }),
  draw: ({ document }, context) => {
    const topics = filterByIndustry(document.topics, context.industries);
    const figure = topicMovesFigure({ ...document, topics }, context);
    return figure.points.length === 0 ? null : figure;
  },
  empty: 'No text on a topic was on record by this day.',
});
