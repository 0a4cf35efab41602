import { noSurerThan } from '../../../contract/confidence.ts';
import { RefArea } from '../../../contract/codelists.ts';
import {
  policyTarget,
  policyTargetsDocument,
  TargetQualifier,
  type PolicyTarget,
  type TargetProgress,
} from '../../../contract/policyTargets.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { amountWithUnit } from '../../derive/numbers.ts';
import { statedMark } from '../../../domain/values.ts';
import { compareText } from '../../../domain/sorting.ts';
import { targetOutcome, progressOf } from '../../derive/targetProgress.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import { draftDocument, evidenceOf, published, type DocumentDraft } from '../documentDraft.ts';
import { coverageIn } from './coverage.ts';

type TargetRow = RowOf<'targets'>;

/** Indexed for all targets: searching the list each time would take quadratic time. */
type IndicatorRows = ReadonlyMap<string, RowOf<'indicators'>>;

/** Returns the formula of a percentage of a target, and of the way to it where that has a start. */
const formulaOf = (hasStart: boolean): string =>
  `100 times the newest value at or before the due date, divided by the value of the target${hasStart ? '; for the way, both counted from the newest value at or before the day on which the target was set, the first row' : ''}.`;

/** Shown if a row has no place in its source, to tell users that the gap is ours, not the source's. */
const PLACE_UNKNOWN = 'place not on record';

/** The source that sets a target says nothing of its result. */
function evidenceOfTarget({ sourceId, sourceLocator, confidence }: TargetRow): Evidence {
  return { sourceId, locator: sourceLocator ?? PLACE_UNKNOWN, confidence, note: null };
}

function amountOf({ value, valueQualifier }: TargetRow, unit: string): string {
  if (value === null) return 'in words';
  const amount = amountWithUnit(value, unit);
  return valueQualifier === null ? amount : `${TargetQualifier.label(valueQualifier)} ${amount}`;
}

/** Returns the observations that measure a target: those of its indicator, if that has the target's unit. */
function measuring(target: TargetRow, dataset: OpenDataset, indicators: IndicatorRows) {
  const { indicatorId, unit } = target;
  if (indicatorId === null || indicators.get(indicatorId)?.unit !== unit) return [];
  return dataset.observations.get(indicatorId) ?? [];
}

function progressFrom(
  target: TargetRow,
  rows: readonly PublishedObservation[],
  dataset: OpenDataset,
  indicators: IndicatorRows,
): TargetProgress | null {
  const progress = progressOf(target, rows);
  if (progress === null) return null;
  const { newest, baseline, percentOfTarget, percentOfWay } = progress;
  const unit = dataset.unitOf(target.unit).label;
  const title = indicators.get(newest.indicatorId)?.title;
  const measured = baseline === null ? [newest] : [baseline, newest];
  const inputs = measured.map((row) => ({
    label: `${title ?? row.indicatorId}: ${RefArea.label(row.refArea)}, ${row.timePeriod}`,
    value: row.value,
    text: `${statedMark(row)}${amountWithUnit(row.value, unit)}`,
    evidence: evidenceOf(row),
  }));
  const goal = {
    label: `Target for ${target.due ?? 'no date'}`,
    value: target.value,
    text: amountOf(target, unit),
    evidence: evidenceOfTarget(target),
  };
  const behind = [...inputs, goal];
  return {
    indicatorId: newest.indicatorId,
    value: newest.value,
    ...(newest.isLowerBound ? { isLowerBound: true as const } : {}),
    obsStatus: newest.obsStatus,
    timePeriod: newest.timePeriod,
    publishedOn: newest.publishedOn,
    percentOfTarget,
    // The way from a value that may be higher has no known length.
    percentOfWay: baseline?.isLowerBound === true ? null : percentOfWay,
    base: baseline === null ? null : { value: baseline.value, timePeriod: baseline.timePeriod },
    evidence: noSurerThan(
      evidenceOf(newest),
      behind.map((row) => row.evidence),
    ),
    derivation: {
      method: 'targetProgress',
      formula: formulaOf(baseline !== null),
      inputs: behind,
    },
  };
}

function targetFrom(target: TargetRow, dataset: OpenDataset, indicators: IndicatorRows): PolicyTarget {
  const { status, result, statusSourceId, statusSourceLocator } = target;
  const publishedOn = statusSourceId === null ? null : dataset.sourceOf(statusSourceId).publishedOn;
  const said = { result, publishedOn };
  const rows = measuring(target, dataset, indicators);
  const indicator = target.indicatorId === null ? undefined : indicators.get(target.indicatorId);
  const isLower = indicator?.leadDirection === 'lower';
  return published(policyTarget, {
    ...{ ...target, id: target.targetId, unit: dataset.unitOf(target.unit).label },
    outcome: targetOutcome(target, rows, said, isLower, dataset.date),
    outcomeEvidence:
      statusSourceId === null
        ? null
        : {
            sourceId: statusSourceId,
            locator: statusSourceLocator ?? PLACE_UNKNOWN,
            confidence: target.confidence,
            note: status,
          },
    progress: progressFrom(target, rows, dataset, indicators),
    evidence: evidenceOfTarget(target),
  });
}

/** Drafts `/policy/targets.json`. */
export function targetDrafts(dataset: OpenDataset): DocumentDraft[] {
  const indicators = new Map(dataset.records.indicators.map((row) => [row.indicatorId, row]));
  const targets = dataset.records.targets
    .map((row) => targetFrom(row, dataset, indicators))
    .sort(
      (left, right) => compareText(left.due ?? '9999', right.due ?? '9999') || compareText(left.id, right.id),
    );
  return [
    draftDocument(policyTargetsDocument, {
      datasetDate: dataset.date,
      coverage: coverageIn(dataset.records, 'targets'),
      targets,
    }),
  ];
}
