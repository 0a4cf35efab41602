import { noSurerThan } from '../../contract/confidence.ts';
import type { Evidence } from '../../contract/primitives.ts';
import { Industry, RefArea } from '../../contract/codelists.ts';
import { policyTargetsDocument, type PolicyTargetsDocument } from '../../contract/policyTargets.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { listed } from '../../domain/formats.ts';
import { leftOutNote, type KnownRows } from '../../domain/known.ts';
import { formatPeriod, viewDay } from '../../domain/periods.ts';
import { rivalNames, rivals } from '../../domain/rivals.ts';
import { countBy } from '../../domain/sorting.ts';
import { COURSE_RULE, TargetCourse } from '../../domain/targetCourse.ts';
import { statedMark } from '../../domain/values.ts';
import { counted, nounFor, partOf, upperFirst } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { columnWriter } from '../../figure/columnWriter.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, Finding, Tone } from '../../figure/parts.ts';
import { makePoint } from '../../figure/point.ts';
import { figureSpec } from '../spec.ts';
import { aimText, measuredText, resultFacts, targetPercent } from './targetItems.ts';
import { targetsOn, type KnownTarget } from './targetsOn.ts';

/** Returns the targets of the selected industries set by the view's day, with what was known of them then. */
export const targetsOfView = (
  { targets, sources }: Pick<PolicyTargetsDocument, 'targets' | 'sources'>,
  { industries, asOf }: Pick<FigureContext, 'industries' | 'asOf'>,
): KnownRows<KnownTarget> =>
  targetsOn(
    targets.filter(({ industry }) => industries.length === 0 || industries.includes(industry)),
    sources,
    asOf,
  );

/** Returns those set by plans: forecasts are not counted as left out either. */
const planTargetsOfView = (
  { targets, sources }: Pick<PolicyTargetsDocument, 'targets' | 'sources'>,
  view: Pick<FigureContext, 'industries' | 'asOf'>,
): KnownRows<KnownTarget> =>
  targetsOfView({ targets: targets.filter(({ kind }) => kind === 'plan'), sources }, view);

/** Returns a bar for a measured target: its newest value as a percentage of the target. */
function targetPoints(row: KnownTarget): FigurePoint[] {
  const { target, progress, course } = row;
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
      text: statedMark(progress) === '' ? null : targetPercent(progress),
      unit: '% of target',
      // Each one is a percentage of a different target.
      comparableAs: target.id,
      evidence: progress.evidence,
      derivation: progress.derivation,
      facts: [
        { label: 'Target', value: aimText(target) },
        { label: 'Due', value: target.due === null ? 'no date' : formatPeriod(target.due) },
        { label: 'Measured', value: measuredText(target, progress) },
        { label: 'Status', value: TargetCourse.label(course) },
        ...resultFacts(row),
      ],
    }),
  ];
}

/** The row that says how a target stands, no surer than what was measured of it; without one, that of the target. */
const stateEvidence = ({ target, progress, outcomeEvidence }: KnownTarget): Evidence =>
  noSurerThan(outcomeEvidence ?? target.evidence, progress === null ? [] : [progress.evidence]);

/** A number of the title, with the targets behind it; none where it counts none. */
function targetFinding(
  rows: readonly KnownTarget[],
  { key, what }: { readonly key: string; readonly what: string },
  coverage: Coverage,
  day: string,
): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const point = makePoint({
    key: `${key}|count`,
    seriesId: 'count',
    at: 'count',
    subject: `Known plan targets${what}`,
    actor: 'All plans on record',
    period: day,
    value: rows.length,
    text: String(rows.length),
    unit: 'targets',
    definition: `${key === 'all' ? '' : 'Counts targets with a bar in this figure. '}${COURSE_RULE}`,
    comparableAs: null,
    ...countOfRows(
      rows.map((row) => ({ evidence: stateEvidence(row) })),
      'targets',
      first.target.evidence,
      coverage,
    ),
    derivation: {
      method: 'targetCourse',
      formula: 'Number of plan targets set by this date, by status',
      inputs: rows.map((row) => countedRow(row.target.title, row.outcome, stateEvidence(row))),
    },
  });
  return [{ text: String(rows.length), point }];
}

/** Darker is further; unknown is an empty box, not a shade. */
const courseTones: Readonly<Record<TargetCourse, Tone>> = {
  reached: 'ramp-6',
  'on-course': 'ramp-4',
  behind: 'ramp-2',
  missed: 'ramp-1',
  ahead: 'ramp-0',
  unknown: 'other',
  undated: 'other',
};

/** Status of bars in a title: only a result from the due date or later makes a target missed. */
const standings: readonly (readonly [string, readonly TargetCourse[]])[] = [
  ['met', ['reached']],
  ['missed', ['missed']],
  ['unverified', ['unknown']],
  ['not yet due', ['on-course', 'behind', 'ahead']],
  ['without due date', ['undated']],
];

/** Maximum number of states in a title; a note has all. */
const MOST_STANDINGS = 3;

/** Returns the counts visible in the picture: the targets with a bar, of all, and their states. */
function targetsHeadline(rows: readonly KnownTarget[], coverage: Coverage, day: string) {
  const measured = rows.filter(({ progress }) => progress !== null);
  const stand = standings
    .map(([text, courses]) => ({ text, own: measured.filter(({ course }) => courses.includes(course)) }))
    .filter(({ own }) => own.length > 0)
    .slice(0, MOST_STANDINGS);
  const known = `${upperFirst(partOf(measured.length, rows.length, 'known target'))} can be measured`;
  const isOne = measured.length === 1;
  return {
    title: `${known}: ${stand.map(({ text, own }) => (isOne ? text : `${String(own.length)} ${text}`)).join(', ')}`,
    findings: [
      ...targetFinding(measured, { key: 'measured', what: ' that can be measured' }, coverage, day),
      ...targetFinding(rows, { key: 'all', what: '' }, coverage, day),
      ...(isOne ? [] : stand).flatMap(({ text, own }) =>
        targetFinding(own, { key: text, what: ` that can be measured, ${text}` }, coverage, day),
      ),
    ],
  };
}

/** Returns the owners of the targets, and how many can be measured: "China 8 of 58, United States 0 of 18". */
function whoseText(rows: readonly KnownTarget[]): string {
  const parts = [...rivals, null].flatMap((rival) => {
    const own = rows.filter(({ target }) => (rivals.find((one) => one === target.refArea) ?? null) === rival);
    const measured = own.filter(({ progress }) => progress !== null).length;
    const name = rival === null ? 'others' : rivalNames[rival];
    return own.length === 0 ? [] : [`${name} ${String(measured)} of ${String(own.length)}`];
  });
  return parts.join(', ');
}

/**
 * Returns "All 79 known targets: 7 met; 31 not yet due": includes those without a bar, which a source may settle in
 * words.
 */
function statesNote(rows: readonly KnownTarget[]): string {
  const counts = countBy(rows, ({ course }) => course);
  const parts = TargetCourse.codes.flatMap((course) => {
    const count = counts.get(course) ?? 0;
    return count === 0 ? [] : `${String(count)} ${TargetCourse.label(course).toLowerCase()}`;
  });
  return `All ${counted(rows.length, 'known target')}, with or without a bar: ${parts.join('; ')}. Those that a source settles by one number, without a series, have no bar. The table lists each.`;
}

/**
 * Returns the progress of measured plan targets: bars to the promised value. Excludes forecasts. `null` if none is
 * measured.
 */
export function policyTargetsFigure(
  document: PolicyTargetsDocument,
  context: FigureContext,
): BarsFigure | null {
  const day = viewDay(context, document.datasetVersion);
  const cut = planTargetsOfView(document, context);
  const rows = cut.known;
  const measured = rows.filter(({ progress }) => progress !== null);
  if (measured.length === 0) return null;
  const points = measured.flatMap(targetPoints);
  const write = columnWriter(
    measured.map(({ progress }) => progress?.percentOfTarget ?? null),
    'percent',
  );
  const { title, findings } = targetsHeadline(rows, coverageOf(document.coverage, { list: 'targets' }), day);
  const leftOut = leftOutNote(cut, 'target', context.asOf);
  return {
    ...figureBase(context, document, [...points, ...findings.map(({ point }) => point)]),
    kind: 'bars',
    title,
    findings,
    definition:
      '100 times the latest value at or before the due date, divided by the target. Targets differ from row to row.',
    subtitle: `Latest value as a percentage of each plan target. Unverified: past due, no result on record. Measured: ${whoseText(rows)}`,
    series: TargetCourse.codes
      .filter((id) => points.some(({ seriesId }) => seriesId === id))
      .map((id) => ({
        id,
        label: TargetCourse.label(id),
        tone: courseTones[id],
        fill: id === 'unknown' ? 'hollow' : 'solid',
      })),
    rows: measured.map(({ target, progress }) => ({
      id: target.id,
      label: target.title,
      detail: progress === null ? write(null) : targetPercent(progress),
      tone: null,
    })),
    points,
    format: 'percent',
    measure: '% of target',
    notes: [COURSE_RULE, statesNote(rows), ...(leftOut === null ? [] : [leftOut])],
  };
}

export const policyTargets = figureSpec({
  id: 'policy-targets',
  name: 'Plan targets and their status',
  home: '/policy/targets',
  industries: 'any',
  needs: (ask) => ({ document: ask(policyTargetsDocument) }),
  draw: ({ document }, context) => policyTargetsFigure(document, context),
  empty: ({ document }, view) => {
    const count = planTargetsOfView(document, view).known.length;
    const whose = view.industries.length === 0 ? '' : ` for ${listed(view.industries.map(Industry.label))}`;
    if (count === 0) return `No plan targets in this list${whose}.`;
    return `${counted(count, 'plan target')} on record${whose}, ${nounFor(count, 'without', 'none with')} data.`;
  },
});
