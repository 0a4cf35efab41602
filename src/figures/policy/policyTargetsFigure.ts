import { RefArea } from '../../contract/codelists.ts';
import { policyTargetsDocument, type PolicyTargetsDocument } from '../../contract/policyTargets.ts';
import { countedRow, countEvidence } from '../../domain/derivationRows.ts';
import { leftOutNote, type KnownRows } from '../../domain/known.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { COURSE_RULE, TargetCourse } from '../../domain/targetCourse.ts';
import { formatValue } from '../../domain/values.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, Finding, Tone } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { aimText, measuredText } from './targetItems.ts';
import { targetsOn, type KnownTarget } from './targetsOn.ts';

/** The targets of the chosen industries that were set by the view's day, with what was known of them then. */
export const targetsOfView = (
  { targets, sources }: Pick<PolicyTargetsDocument, 'targets' | 'sources'>,
  { industries, asOf }: Pick<FigureContext, 'industries' | 'asOf'>,
): KnownRows<KnownTarget> =>
  targetsOn(
    targets.filter(({ industry }) => industries.length === 0 || industries.includes(industry)),
    sources,
    asOf,
  );

/** A bar of a target that something measures: its newest value in percent of what was promised. */
function pointOf({ target, progress, course }: KnownTarget): FigurePoint[] {
  if (progress === null) return [];
  return [
    makePoint({
      key: `${course}|${target.id}`,
      seriesId: course,
      at: target.id,
      subject: target.title,
      actor: RefArea.label(target.refArea),
      period: progress.timePeriod,
      value: progress.percentOfTarget,
      unit: '% of what was promised',
      // Each is in percent of a promise of its own.
      comparableAs: target.id,
      evidence: progress.evidence,
      derivation: progress.derivation,
      facts: [
        { label: 'Promised', value: aimText(target) },
        { label: 'Due', value: target.due === null ? 'no date' : formatPeriod(target.due) },
        { label: 'Measured', value: measuredText(target, progress) },
        { label: 'State', value: TargetCourse.label(course) },
      ],
    }),
  ];
}

/** How many targets are in a state, for the title. */
function countOf(rows: readonly KnownTarget[], course: TargetCourse | null, day: string): Finding[] {
  const own = rows.filter((row) => course === null || row.course === course);
  const [first] = own;
  if (first === undefined) return [];
  const state = course === null ? 'all' : TargetCourse.label(course).toLowerCase();
  const point = makePoint({
    key: `${course ?? 'all'}|count`,
    seriesId: 'count',
    at: 'count',
    subject: `Targets of plans: ${state}`,
    actor: 'All plans on record',
    period: day,
    value: own.length,
    text: String(own.length),
    unit: 'targets',
    definition: COURSE_RULE,
    comparableAs: null,
    evidence: countEvidence(
      own.map(({ target, outcomeEvidence }) => outcomeEvidence ?? target.evidence),
      'targets',
      first.target.evidence,
    ),
    derivation: {
      method: 'targetCourse',
      formula: 'Number of targets of plans that were set by the day, by their state',
      inputs: own.map(({ target, outcome, outcomeEvidence }) =>
        countedRow(target.title, outcome, outcomeEvidence ?? target.evidence),
      ),
    },
  });
  return [{ text: String(own.length), point }];
}

/** Darker is further; what cannot be told is no shade of it, but an empty box. */
const tones: Readonly<Record<TargetCourse, Tone>> = {
  reached: 'ramp-6',
  'on-course': 'ramp-4',
  behind: 'ramp-2',
  missed: 'ramp-1',
  unknown: 'other',
};

const said: Readonly<Record<TargetCourse, string>> = {
  reached: 'reached',
  missed: 'missed',
  'on-course': 'on course',
  behind: 'behind',
  unknown: 'cannot be told',
};

function headline(rows: readonly KnownTarget[], day: string): { title: string; findings: Finding[] } {
  const states = TargetCourse.codes
    .map((course) => ({ course, count: rows.filter((row) => row.course === course).length }))
    .filter(({ count }) => count > 0);
  const parts = states.map(({ course, count }) => `${String(count)} ${said[course]}`);
  return {
    title: `${counted(rows.length, 'plan target')}: ${parts.join(', ')}`,
    findings: [null, ...states.map(({ course }) => course)].flatMap((course) => countOf(rows, course, day)),
  };
}

/** How far plans' targets have come that something measures: bars to what was promised. Forecasts are none. */
export function policyTargetsFigure(document: PolicyTargetsDocument, context: FigureContext): BarsFigure {
  const day = viewDay(context, document.datasetVersion);
  const cut = targetsOfView(document, context);
  const rows = cut.known.filter(({ target }) => target.kind === 'plan');
  const measured = rows.filter(({ progress }) => progress !== null);
  const unmeasured = rows.length - measured.length;
  const points = measured.flatMap(pointOf);
  const { title, findings } = headline(rows, day);
  const leftOut = leftOutNote(cut, 'target', context.asOf);
  return {
    ...figureBase(context, document, [...points, ...findings.map(({ point }) => point)]),
    kind: 'bars',
    id: 'policy-targets',
    title,
    findings,
    definition:
      '100 times the newest value at or before the due date, divided by what was promised. What is promised differs from row to row.',
    subtitle: 'Newest value in percent of what was promised for the due date, targets of plans',
    series: TargetCourse.codes
      .filter((id) => points.some(({ seriesId }) => seriesId === id))
      .map((id) => ({
        id,
        label: TargetCourse.label(id),
        tone: tones[id],
        fill: id === 'unknown' ? 'hollow' : 'solid',
      })),
    rows: measured.map(({ target, progress }) => ({
      id: target.id,
      label: target.title,
      detail: formatValue(progress?.percentOfTarget ?? null, 'percent'),
      tone: null,
    })),
    points,
    format: 'percent',
    measure: '% of what was promised',
    interval: null,
    notes: [
      COURSE_RULE,
      `${counted(unmeasured, 'target')} without a measured value ${nounFor(unmeasured, 'has', 'have')} no bar; the table of targets has all.`,
      ...(leftOut === null ? [] : [leftOut]),
    ],
  };
}

export const policyTargets = figureSpec({
  id: 'policy-targets',
  name: 'Targets of plans and how far they have come',
  home: '/policy',
  industries: 'any',
  needs: (ask) => ({ document: ask(policyTargetsDocument) }),
  draw: ({ document }, context) => policyTargetsFigure(document, context),
  empty: 'No target with a measured value was on record on this day.',
});
