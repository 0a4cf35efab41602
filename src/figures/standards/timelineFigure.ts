import { isDay } from '../../contract/periodDays.ts';
import { RefArea } from '../../contract/codelists.ts';
import { standardDocument, type StandardDocument } from '../../contract/standardRecords.ts';
import { formatPeriod, isOnOrBefore, periodEnd, periodStart, viewDay } from '../../domain/periods.ts';
import {
  isForSome,
  pathOn,
  pathStepIds,
  stepName,
  type PathDay,
  type PathStepId,
} from '../../domain/standardPath.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import type { FigurePoint, StatedTitle } from '../../figure/parts.ts';
import { areaTone, makePoint } from '../../figure/point.ts';
import { issuerName, type StandardStatus } from '../../contract/standards.ts';
import { standardStatus } from '../../contract/standardStatus.ts';
import { figureSpec } from '../spec.ts';
import {
  PATH_DEFINITION,
  pathDerivation,
  pathEvidence,
  pathFacts,
  pathKeys,
  pathSubject,
} from './pathItem.ts';

/** Id with the document, so that files, links to numbers and embeds of two documents differ. */

/** Progress of the path for the title: the most advanced step first. */
const furthest = [
  'ended',
  // A document with a later stage is in force, as the title says.
  'in-force',
  'published',
  'adopted',
  'approval',
  'comment-end',
  'comment',
  'draft',
  'project',
  'asked',
] as const;

const saidOf: Readonly<Record<PathStepId, readonly [past: string, ahead: string]>> = {
  ended: ['replaced or withdrawn on', 'to be replaced on'],
  'in-force': ['in force since', 'takes effect on'],
  'later-stage': ['a later stage in force since', 'a later stage takes effect on'],
  applies: ['applied since', 'applies from'],
  'new-types': ['binding for new types since', 'binding for new types from'],
  all: ['binding for all since', 'binding for all from'],
  adopted: ['adopted on', 'to be adopted on'],
  published: ['published on', 'due to be published on'],
  approval: ['draft for approval of', 'draft for approval due on'],
  'comment-end': ['comments closed on', 'comments close on'],
  comment: ['out for comment on', 'out for comment from'],
  draft: ['draft of', 'draft due on'],
  project: ['project of', 'project due on'],
  asked: ['requested in a plan of', 'requested in a plan of'],
};

/** Text for a step that a source of the day shows, but whose own day is not on record. */
const seenAs = { 'in-force': 'shown in force on', ended: 'listed as withdrawn on' } as const;

/** Returns "in force since July 1, 2026", "published in May 2025". */
function leadOf({ step, date, isSighting }: PathDay, day: string, status: StandardStatus | null): string {
  const isSeen = isSighting === true && (step === 'ended' || step === 'in-force');
  const said = isSeen ? seenAs[step] : saidOf[step][isOnOrBefore(date, day) ? 0 : 1];
  const words = step === 'ended' && status === 'replaced' ? 'replaced for new types on' : said;
  return isDay(date) ? words : words.replace(/ on$/, ' in');
}

/** Returns the most advanced step reached by the day, by its first date; or else the nearest future step. */
function newestStepDay(days: readonly PathDay[], day: string): PathDay | null {
  const reached = days.filter(({ date }) => isOnOrBefore(date, day));
  const step = furthest.find((one) => reached.some((said) => said.step === one));
  const at = (step === undefined ? days : reached).find((one) => step === undefined || one.step === step);
  if (step === 'published' || step === 'adopted')
    return days.find((one) => one.step === 'in-force' && one.text === null) ?? at ?? null;
  return at ?? null;
}

/** Places a duty known to a month or a year at its first day: it may begin then. */
const markDay = ({ step, date }: PathDay): number => (isForSome(step) ? periodStart(date) : periodEnd(date));

/**
 * Returns the dated steps of one document, from the plans that asked for it to its end; `null` if there are fewer
 * than two.
 */
export function timelineFigure(
  document: Pick<
    StandardDocument,
    | 'standard'
    | 'days'
    | 'laws'
    | 'steps'
    | 'tasks'
    | 'calendar'
    | 'replacedBy'
    | 'datasetVersion'
    | 'sources'
  >,
  context: FigureContext,
): TimelineFigure | null {
  const { standard } = document;
  const day = viewDay(context, document.datasetVersion);
  const days = pathOn(document, context.asOf);
  if (days.length < 2) return null;
  const tone = RefArea.is(standard.issuer) ? areaTone(standard.issuer) : 'other';
  const keys = pathKeys(days);
  const points = days.map((one, index) =>
    makePoint({
      key: keys[index] ?? '',
      seriesId: tone,
      at: one.step,
      subject: pathSubject(standard, one),
      period: one.date,
      value: markDay(one),
      text: formatPeriod(one.date),
      status: isOnOrBefore(one.date, day) ? 'A' : 'F',
      actor: issuerName(standard.issuer),
      unit: 'date',
      comparableAs: null,
      evidence: pathEvidence(one),
      derivation: pathDerivation(one),
      facts: pathFacts(one),
    }),
  );
  return {
    ...figureBase(context, document, points),
    kind: 'timeline',
    ...pathHeadline(standard, days, points, day),
    definition: PATH_DEFINITION,
    subtitle: `${standard.title}: dated steps on record. If only the month or year is known, the mark is at its end; of a day to comply, at its start`,
    series: [{ id: tone, label: issuerName(standard.issuer), tone, fill: 'solid' }],
    rows: pathStepIds
      .filter((step) => days.some((one) => one.step === step))
      .map((step) => ({ id: step, label: stepName(step, standard.issuer), tone: null })),
    points,
    format: 'date',
    measure: 'Date',
    notes: ['A step without a mark may still have been taken: no source on record gives its date.'],
  };
}

/** Returns the title with the day that it states. */
function pathHeadline(
  standard: StandardDocument['standard'],
  days: readonly PathDay[],
  points: readonly FigurePoint[],
  day: string,
): StatedTitle {
  const { designation } = standard;
  const last = newestStepDay(days, day);
  const point = points[last === null ? -1 : days.indexOf(last)];
  if (last === null || point === undefined) return { title: designation, findings: [] };
  const text = formatPeriod(last.date);
  return {
    title: `${designation}: ${leadOf(last, day, standardStatus(standard, day))} ${text}`,
    findings: [{ text, point }],
  };
}

/** Figures on a document's page. `name` defaults to the id. */
export const standardSpecs = (id: string, name = id) =>
  [
    figureSpec({
      id: `standard-timeline.${id}`,
      name: `Timeline of ${name}`,
      home: `/standards/${id}`,
      industries: [],
      needs: (ask) => ({ document: ask(standardDocument(id)) }),
      draw: ({ document }, context) => timelineFigure(document, context),
      empty: 'Too few dated steps on record to draw a timeline for this date.',
    }),
  ] as const;
