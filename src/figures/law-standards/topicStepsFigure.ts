import {
  TopicIssuer,
  topicsDocument,
  TopicStep,
  type Topic,
  type TopicStepRow,
} from '../../contract/topics.ts';
import type { Sources } from '../../contract/primitives.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { firstMove, topicStepsOn, type FirstMove } from '../../domain/topicMoves.ts';
import { COARSE_SPAN } from '../../figure/coarseSpan.ts';
import { shortLabel } from '../../figure/firstPaint.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import type { FigurePoint, FigureRow, Finding } from '../../figure/parts.ts';
import { figureSpec } from '../spec.ts';
import { issuerSeries, stepPoint, UNDATED } from './topicPoints.ts';

/** The topic that a view asks for, else the first; `undefined` where none is of the chosen industries. */
export const topicOf = (topics: readonly Topic[], asked: string | undefined): Topic | undefined =>
  topics.find(({ id }) => id === asked) ?? topics[0];

/** Who has no row of a step, and who has one without a day. */
function rowOf(step: TopicStep, steps: readonly TopicStepRow[]): FigureRow {
  const own = steps.filter((one) => one.step === step);
  const has = (issuer: TopicIssuer) => own.filter((one) => one.issuer === issuer);
  const missing = TopicIssuer.codes.filter((issuer) => has(issuer).length === 0);
  const undated = TopicIssuer.codes.filter((issuer) => has(issuer).some(({ date }) => date === null));
  const said = (nameOf: (issuer: TopicIssuer) => string) =>
    [
      missing.length === 0 ? '' : `not found: ${missing.map(nameOf).join(', ')}`,
      undated.length === 0 ? '' : `${UNDATED}: ${undated.map(nameOf).join(', ')}`,
    ]
      .filter((text) => text !== '')
      .join('; ');
  const detail = said((issuer) => shortLabel(TopicIssuer.label(issuer)));
  return {
    id: step,
    label: TopicStep.label(step),
    detail: detail === '' ? null : detail,
    briefs: [said((issuer) => issuer)],
    tone: null,
  };
}

/** Each mark is one of its jurisdiction and step; several documents have a number behind. */
function pointsOf(steps: readonly TopicStepRow[], day: string): FigurePoint[] {
  return steps.flatMap((row, index) => {
    const before = steps.slice(0, index).filter((one) => one.issuer === row.issuer && one.step === row.step);
    const nth = before.length === 0 ? '' : `|${String(before.length + 1)}`;
    return stepPoint(row, row.step, `${row.issuer}|${row.step}${nth}`, day);
  });
}

/** A text that binds nobody is called what it is. */
const what = (step: TopicStep): string => (step === 'adoption' ? 'binding text' : 'text');

function titleOf({ title }: Topic, move: FirstMove): string {
  if (move.kind === 'none') return `${title}: no adopted text on record`;
  if (move.kind === 'open') return `${title}: who adopted first cannot be told`;
  const name = TopicIssuer.label(move.row.issuer);
  if (move.kind === 'only') return `${title}: only ${name} has a ${what(move.step)} on record`;
  return `${title}: ${name} first on record, ${formatPeriod(move.row.date ?? '')}`;
}

/** The date of the title. */
function findingsOf(move: FirstMove, points: readonly FigurePoint[]): Finding[] {
  if (move.kind !== 'first' || move.row.date === null) return [];
  const { issuer, step, date } = move.row;
  const point = points.find((one) => one.seriesId === issuer && one.at === step && one.period === date);
  return point === undefined ? [] : [{ text: formatPeriod(date), point }];
}

/** The steps of one topic, a row a step, a mark a document. */
export function topicStepsFigure(
  data: { readonly datasetVersion: string; readonly sources: Sources },
  topic: Topic,
  context: FigureContext,
): TimelineFigure {
  const day = viewDay(context, data.datasetVersion);
  const steps = topicStepsOn(topic, data.sources, context.asOf);
  const points = pointsOf(steps, day);
  const move = firstMove(steps);
  return {
    ...figureBase(context, data, points),
    kind: 'timeline',
    id: 'topic-steps',
    title: titleOf(topic, move),
    findings: findingsOf(move, points),
    definition: 'The day of a step of a document that a row puts to the topic.',
    subtitle: 'Drafts, comments, adopted texts and days in force on record, a mark a document',
    series: issuerSeries.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: TopicStep.codes.map((step) => rowOf(step, steps)),
    points,
    format: 'date',
    measure: 'Date',
    interval: COARSE_SPAN,
    notes: [
      'Not found: no source on record has the step; it may have been taken.',
      'Binding: mandatory standards and regulations; a UN regulation binds the parties that apply it.',
    ],
  };
}

/** The topic that the view chooses. */
export const topicSteps = figureSpec({
  id: 'topic-steps',
  name: 'Steps of one topic, by jurisdiction',
  home: '/law-standards',
  industries: 'any',
  needs: (ask) => ({ document: ask(topicsDocument) }),
  draw: ({ document }, context, { options }) => {
    const topic = topicOf(filterByIndustry(document.topics, context.industries), options.field);
    if (topic === undefined) return null;
    const figure = topicStepsFigure(document, topic, context);
    if (figure.points.length === 0) return null;
    return options.field === undefined ? figure : { ...figure, variant: topic.id };
  },
  empty: 'No step of this topic was on record by this day.',
});
