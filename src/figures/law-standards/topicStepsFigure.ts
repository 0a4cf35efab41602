import type { CoverageRow } from '../../contract/coverage.ts';
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
import {
  firstMove,
  ALL_IN_PART,
  NOT_SEARCHED,
  topicStepsOn,
  unsearchedFor,
  type FirstMove,
} from '../../domain/topicMoves.ts';
import { coarseSpan } from '../coarseSpan.ts';
import { shortLabel } from '../../figure/firstPaint.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { fittingTitle } from '../../figure/titleLength.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import type { FigurePoint, FigureRow, Finding } from '../../figure/parts.ts';
import { figureSpec } from '../spec.ts';
import { dateText, issuerSeries, stepPoint, UNDATED, what } from './topicPoints.ts';

/** Returns the topic that a view requests, or the first; `undefined` if the selected industries have none. */
export const askedTopic = (topics: readonly Topic[], asked: string | undefined): Topic | undefined =>
  topics.find(({ id }) => id === asked) ?? topics[0];

/** Returns the row of a step with remarks: jurisdictions without one, not searched, or without a day. */
function topicStepRow(
  step: TopicStep,
  steps: readonly TopicStepRow[],
  unsearched: readonly TopicIssuer[],
): FigureRow {
  const own = steps.filter((one) => one.step === step);
  const has = (issuer: TopicIssuer) => own.filter((one) => one.issuer === issuer);
  // Most texts bind new types and all from days of their own: days of application are no lack elsewhere.
  const missing = step === 'applies' ? [] : TopicIssuer.codes.filter((issuer) => has(issuer).length === 0);
  const groups = [
    ['not found', missing.filter((issuer) => !unsearched.includes(issuer))],
    [NOT_SEARCHED, missing.filter((issuer) => unsearched.includes(issuer))],
    [UNDATED, TopicIssuer.codes.filter((issuer) => has(issuer).some(({ date }) => date === null))],
  ] as const;
  const said = (nameOf: (issuer: TopicIssuer) => string) =>
    groups
      .filter(([, issuers]) => issuers.length > 0)
      .map(([words, issuers]) => `${words}: ${issuers.map(nameOf).join(', ')}`)
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

/** Keys consist of jurisdiction and step; several documents have a number after it. */
function topicStepPoints(steps: readonly TopicStepRow[], day: string): FigurePoint[] {
  return steps.flatMap((row, index) => {
    const before = steps.slice(0, index).filter((one) => one.issuer === row.issuer && one.step === row.step);
    const nth = before.length === 0 ? '' : `|${String(before.length + 1)}`;
    return stepPoint(row, row.step, `${row.issuer}|${row.step}${nth}`, day);
  });
}

/** Short name: titles are limited to twelve words. */
const issuerInTitle = (issuer: TopicIssuer): string => (issuer === 'EU' ? 'EU' : TopicIssuer.label(issuer));

/** The same in a sentence: all but China take an article. */
const issuerInSentence = (issuer: TopicIssuer): string =>
  issuer === 'CN' ? issuerInTitle(issuer) : `the ${issuerInTitle(issuer)}`;

function stepsTitle({ title }: Topic, move: FirstMove): string {
  if (move.kind === 'none') return `${title}: no adopted text on record`;
  if (move.kind === 'open') {
    const short = move.among.map(issuerInTitle).join(' or ');
    return fittingTitle(
      `${title}: undetermined whether ${move.among.map(issuerInSentence).join(' or ')} was first`,
      `${title}: undetermined whether ${short} was first`,
      `${title}: ${short} first, undetermined`,
    );
  }
  const name = issuerInSentence(move.row.issuer);
  if (move.kind === 'only') {
    const has = `has ${what(move.step)} on record`;
    return fittingTitle(
      `${title}: only ${name} ${has}`,
      `${title}: only ${issuerInTitle(move.row.issuer)} ${has}`,
    );
  }
  const word = move.kind === 'first' ? 'first' : 'the earliest';
  const { date } = move.row;
  const when = date === null ? '' : date.length === 'YYYY-MM-DD'.length ? ' on' : ' in';
  return fittingTitle(
    `${title}: ${name} was ${word} on record,${when} ${dateText(move.row)}`,
    `${title}: ${issuerInTitle(move.row.issuer)} ${word.replace('the ', '')} on record, ${dateText(move.row)}`,
  );
}

/** Returns "; not fully searched: UN" next to the only or the earliest one on record. */
const unsearchedSuffix = (move: FirstMove): string =>
  'unsearched' in move && move.unsearched.length > 0
    ? `; ${NOT_SEARCHED}: ${move.unsearched.map(issuerInTitle).join(', ')}`
    : '';

/** Returns the date of the title. */
function stepFindings(move: FirstMove, points: readonly FigurePoint[]): Finding[] {
  if ((move.kind !== 'first' && move.kind !== 'earliest') || move.row.date === null) return [];
  const { issuer, step, date } = move.row;
  const point = points.find((one) => one.seriesId === issuer && one.at === step && one.period === date);
  return point === undefined ? [] : [{ text: formatPeriod(date), point }];
}

/** Returns the steps of one topic: one row per step, one mark per document. */
export function topicStepsFigure(
  data: {
    readonly datasetVersion: string;
    readonly sources: Sources;
    readonly coverage: readonly CoverageRow[];
  },
  topic: Topic,
  context: FigureContext,
): TimelineFigure {
  const day = viewDay(context, data.datasetVersion);
  const steps = topicStepsOn(topic, data.sources, context.asOf);
  const points = topicStepPoints(steps, day);
  const unsearched = unsearchedFor(data.coverage, topic);
  const move = firstMove(steps, unsearched);
  return {
    ...figureBase(context, data, points),
    kind: 'timeline',
    title: stepsTitle(topic, move),
    findings: stepFindings(move, points),
    definition: 'The date of a step of a document assigned to the topic.',
    subtitle: `Drafts, adoptions, entry into force and compliance dates on record; each mark is a step of one document${unsearchedSuffix(move)}`,
    series: issuerSeries.filter(({ id }) => points.some(({ seriesId }) => seriesId === id)),
    rows: TopicStep.codes
      .filter((step) => step !== 'applies' || steps.some((one) => one.step === step))
      .map((step) => topicStepRow(step, steps, unsearched)),
    points,
    format: 'date',
    measure: 'Date',
    interval: coarseSpan(points),
    notes: [
      `Not found: we looked, and no source on record has the step. Not fully searched: we did not look, or left out a kind of texts, such as state rules. Named or not, ${ALL_IN_PART}.`,
      'Binding: mandatory standards and regulations; a UN regulation binds the parties that apply it.',
    ],
  };
}

/** The topic that the view selects. */
export const topicSteps = figureSpec({
  id: 'topic-steps',
  name: 'Steps of one topic, by jurisdiction',
  home: '/law-standards/topics',
  industries: 'any',
  needs: (ask) => ({ document: ask(topicsDocument) }),
  draw: ({ document }, context, { options }) => {
    const topic = askedTopic(filterByIndustry(document.topics, context.industries), options.field);
    if (topic === undefined) return null;
    const figure = topicStepsFigure(document, topic, context);
    if (figure.points.length === 0) return null;
    return options.field === undefined ? figure : { ...figure, variant: topic.id };
  },
  empty: 'No steps of this topic on record for this selection.',
});
