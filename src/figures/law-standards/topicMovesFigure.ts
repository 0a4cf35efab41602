import { noSurerThan } from '../../contract/confidence.ts';
import { Extent, type CoverageRow } from '../../contract/coverage.ts';
import { TopicIssuer, topicsDocument, type Topic } from '../../contract/topics.ts';
import type { Sources } from '../../contract/primitives.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { viewDay } from '../../domain/periods.ts';
import { counted, withinSentence } from '../../domain/words.ts';
import { rivals, type Rival } from '../../domain/rivals.ts';
import {
  firstMove,
  firstStep,
  ALL_IN_PART,
  topicStepsOn,
  unsearchedFor,
  type FirstMove,
} from '../../domain/topicMoves.ts';
import { coarseSpan } from '../coarseSpan.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import type { FigurePoint, Finding } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { briefVerdict, dateText, issuerSeries, stepPoint, moveVerdict } from './topicPoints.ts';

interface TopicsData {
  readonly datasetVersion: string;
  readonly sources: Sources;
  readonly topics: readonly Topic[];
  readonly coverage: readonly CoverageRow[];
}

/** A topic in a view: its steps by the day, and the first mover. */
interface MovedTopic {
  readonly topic: Topic;
  readonly move: FirstMove;
}

const movedOn = ({ topics, sources, coverage }: TopicsData, asOf: string | null): MovedTopic[] =>
  topics.flatMap((topic) => {
    const steps = topicStepsOn(topic, sources, asOf);
    return steps.length === 0
      ? []
      : [{ topic: { ...topic, steps: [...steps] }, move: firstMove(steps, unsearchedFor(coverage, topic)) }];
  });

/** Returns the first dated text of each jurisdiction, at the step at which they are compared. */
function movePoints({ topic, move }: MovedTopic, day: string): FigurePoint[] {
  if (move.kind === 'none') return [];
  return TopicIssuer.codes.flatMap((issuer) => {
    const row = firstStep(topic.steps, issuer, move.step);
    return row === null ? [] : stepPoint(row, topic.id, `${issuer}|${topic.id}`, day);
  });
}

interface MoveCount {
  readonly key: string;
  readonly word: string;
  readonly subject: string;
  readonly topics: readonly MovedTopic[];
}

/** Short name for titles. */
const shortIssuer = (issuer: TopicIssuer): string =>
  issuer === 'US' ? 'U.S.' : issuer === 'CN' ? 'China' : issuer;

/** True if no one else has a recorded text and all jurisdictions were searched. */
const isOnlyOne = ({ move }: MovedTopic): boolean => move.kind === 'only' && move.unsearched.length === 0;

/**
 * Returns topics by first mover, most first, always including both rivals; then those with a single recorded
 * jurisdiction, and those without a first mover.
 */
function moveCounts(moved: readonly MovedTopic[]): MoveCount[] {
  const firsts = TopicIssuer.codes
    .map((issuer) => ({
      key: issuer,
      word: shortIssuer(issuer),
      subject: `Topics on which ${issuer === 'CN' ? '' : 'the '}${TopicIssuer.label(issuer)} adopted a text first, on record`,
      topics: moved.filter(({ move }) => move.kind === 'first' && move.row.issuer === issuer),
    }))
    .toSorted((a, b) => b.topics.length - a.topics.length);
  const others = moved.filter(({ move }) => move.kind !== 'first');
  const alone = {
    key: 'alone',
    word: 'alone',
    subject: 'Topics on which only one jurisdiction has an adopted text on record',
    topics: others.filter(isOnlyOne),
  };
  const open = {
    key: 'open',
    word: 'undetermined',
    subject: 'Topics on which the order is not on record, or a jurisdiction was not searched',
    topics: others.filter((one) => !isOnlyOne(one)),
  };
  const settled = moved.length - open.topics.length;
  // Includes a rival that was first on no topic, next to others that were, unless most topics are not settled: where
  // few are, its 0 would say more than the record does.
  const isRival = (key: string) =>
    others.length < moved.length && settled * 2 > moved.length && rivals.some((rival) => rival === key);
  return [...firsts, alone, open].filter(({ key, topics }) => topics.length > 0 || isRival(key));
}

/** Returns the topics with a first mover, or with only one, if they are the fewer; `null` otherwise. */
function fewSettled(moved: readonly MovedTopic[]): MoveCount | null {
  const topics = moved.filter((one) => one.move.kind === 'first' || isOnlyOne(one));
  const few = topics.length > 0 && topics.length * 2 <= moved.length;
  return few
    ? { key: 'settled', word: '', subject: 'Topics on which who adopted a text first is on record', topics }
    : null;
}

/** Returns the completeness of some topics' lists: that of the least complete one. */
function coverageOfTopics(rows: readonly CoverageRow[], moved: readonly MovedTopic[]): Coverage {
  const all = moved.map(({ topic }) => coverageOf(rows, { list: 'topic-texts', scope: topic.id }));
  const least = (rival: Rival): Extent =>
    Extent.codes.findLast((code) => all.some((one) => one[rival] === code)) ?? 'not-searched';
  const [asOf = null] = all.flatMap((one) => one.asOf ?? []).toSorted();
  return { CN: least('CN'), US: least('US'), alike: false, asOf };
}

/**
 * Returns the row that a topic is counted by: that of the first text, or else the first of its steps. That a text was
 * the first is no surer than the first texts of the others, and than their place in the topic.
 */
function topicRow({ topic, move }: MovedTopic) {
  const row = 'row' in move ? move.row : topic.steps[0];
  if (row === undefined) return [];
  const compared =
    move.kind === 'none'
      ? []
      : TopicIssuer.codes.flatMap((issuer) => {
          const own = firstStep(topic.steps, issuer, move.step);
          return own === null ? [] : [own.evidence, ...(own.placing === null ? [] : [own.placing])];
        });
  const verdict = `${moveVerdict(move)}; ${row.document}, ${dateText(row)}`;
  return [countedRow(topic.title, verdict, noSurerThan(row.evidence, compared))];
}

function moveFinding(
  { key, subject, topics }: MoveCount,
  all: readonly MovedTopic[],
  coverage: Coverage,
  day: string,
): Finding[] {
  const inputs = topics.flatMap(topicRow);
  const [first = all.flatMap(topicRow)[0]] = inputs;
  if (first === undefined) return [];
  const point = makePoint({
    key: `${key}|total`,
    seriesId: 'total',
    at: 'total',
    subject,
    actor: TopicIssuer.is(key) ? TopicIssuer.label(key) : 'Jurisdictions on record',
    period: day,
    value: inputs.length,
    text: String(inputs.length),
    unit: 'topics',
    definition:
      'A jurisdiction was first where its first adopted text came before that of every other, and all were searched. Binding texts are compared where two have one, otherwise non-binding texts.',
    comparableAs: null,
    ...countOfRows(inputs, 'topics', first.evidence, coverage),
    derivation: {
      method: 'firstMoves',
      formula: `Number of ${withinSentence(subject)}`,
      inputs,
    },
  });
  return [{ text: String(inputs.length), point }];
}

/**
 * Returns the number of topics on which each was first, of those that are settled if these are the fewer; if there are
 * none, that the order is not on record.
 */
function movesTitle(counts: readonly MoveCount[], settled: MoveCount | null): string {
  const [first] = counts;
  if (first === undefined) return '';
  if (first.key === 'open')
    return `Who adopted a text first is undetermined on ${counted(first.topics.length, 'topic')}`;
  const told = settled === null ? counts : counts.filter(({ key }) => key !== 'open');
  const parts = told.map(({ word, topics }) => [word, String(topics.length)].join(' '));
  const all = counts.reduce((sum, { topics }) => sum + topics.length, 0);
  const which =
    settled === null
      ? `of ${counted(all, 'topic')}`
      : `settled on ${String(settled.topics.length)} of ${counted(all, 'topic')}`;
  return `First to adopt, ${which}: ${parts.join(', ')}`;
}

/** Returns the first jurisdiction to adopt a text, topic by topic. */
export function topicMovesFigure(data: TopicsData, context: FigureContext): TimelineFigure {
  const day = viewDay(context, data.datasetVersion);
  const moved = movedOn(data, context.asOf);
  const points = moved.flatMap((one) => movePoints(one, day));
  const counts = moveCounts(moved);
  const settled = fewSettled(moved);
  const all = { key: 'all', word: '', subject: 'All topics with a text on record', topics: moved };
  const told =
    settled === null ? [all, ...counts] : [settled, all, ...counts.filter(({ key }) => key !== 'open')];
  const findings = (counts[0]?.key === 'open' ? counts : told).flatMap((one) => {
    const of = one.topics.length === 0 ? moved : one.topics;
    return moveFinding(one, moved, coverageOfTopics(data.coverage, of), day);
  });
  return {
    ...figureBase(context, data, [...points, ...findings.map(({ point }) => point)]),
    kind: 'timeline',
    title: movesTitle(counts, settled),
    findings,
    definition: 'The date on which a jurisdiction adopted its first text on the topic, on record.',
    subtitle: `${counted(moved.length, 'topic')} by who adopted the first text on record${moved.some(isOnlyOne) ? '. Alone: no other jurisdiction has one of its kind on record' : ''}`,
    series: issuerSeries.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: moved.map(({ topic, move }) => ({
      id: topic.id,
      label: topic.title,
      detail: moveVerdict(move),
      briefs: [moveVerdict(move, (issuer) => issuer), briefVerdict(move)],
      tone: null,
    })),
    points,
    format: 'date',
    measure: 'Date',
    interval: coarseSpan(points),
    notes: [
      'Binding texts are compared where two jurisdictions have one, otherwise non-binding texts.',
      'Undetermined: dates overlap, an adoption date is not on record, or a jurisdiction was not searched.',
      `Named as not fully searched or not, ${ALL_IN_PART}: an older text may exist that we have not assigned to the topic.`,
    ],
  };
}

/** All topics of the selected industries. */
export const topicMoves = figureSpec({
  id: 'topic-moves',
  name: 'Who adopted first, by topic',
  home: '/law-standards/topics',
  industries: 'any',
  needs: (ask) => ({ document: ask(topicsDocument) }),
  draw: ({ document }, context) => {
    const topics = filterByIndustry(document.topics, context.industries);
    const figure = topicMovesFigure({ ...document, topics }, context);
    return figure.points.length === 0 ? null : figure;
  },
  empty: 'No texts on record for this selection.',
});
