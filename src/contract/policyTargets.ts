import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { Industry, ObsStatus, RefArea } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import {
  coveredPeriod,
  derivation,
  envelope,
  evidence,
  finite,
  isoDate,
  measured,
  text,
  timePeriod,
} from './primitives.ts';
import { coverageRow } from './coverage.ts';

/** Outcome of a target as far as the sources show it. */
export const TargetOutcome = codeList({
  met: 'met, by a source of the due date or later',
  missed: 'not met, by a source of the due date or later',
  'reached-early': 'met before the due date',
  open: 'not yet due',
  undated: 'no due date on record',
  'not-found': 'past due; looked for, and no result found',
  'no-source': 'past due; no source from the due date or later on record',
});
export type TargetOutcome = Code<typeof TargetOutcome>;

/** Result of the search for the outcome of a target. */
export const TargetResult = plainCodes(['met', 'missed', 'not-found']);
export type TargetResult = Code<typeof TargetResult>;

/** Bounds that a source gives for the number of a target; omitted for a bare number. */
export const TargetQualifier = codeList({
  'more-than': 'more than',
  'at-least': 'at least',
  about: 'about',
  'up-to': 'up to',
  'at-most': 'at most',
  'less-than': 'less than',
});
export type TargetQualifier = Code<typeof TargetQualifier>;

/** Progress of the newest value at or before the due date. */
export const targetProgress = v.object({
  /** Indicator that measures the target. */
  indicatorId: text,
  value: finite,
  isLowerBound: v.optional(v.literal(true)),
  obsStatus: ObsStatus.schema,
  timePeriod: coveredPeriod,
  /** Date when the source of that value was published; `null` if unknown. */
  publishedOn: v.nullable(timePeriod),
  /** Value as a percentage of the target. */
  percentOfTarget: finite,
  /** Percentage of the distance covered since the target was set; `null` if there is no value from that time, or only a lower bound. */
  percentOfWay: measured,
  /** Start of the distance: the newest value at or before the day on which the target was set. */
  base: v.nullable(v.object({ value: finite, timePeriod: coveredPeriod })),
  evidence,
  derivation,
});
export type TargetProgress = v.InferOutput<typeof targetProgress>;

/** A goal that a plan sets, or an analyst's forecast. */
export const policyTarget = v.object({
  id: text,
  kind: v.picklist(['plan', 'forecast']),
  refArea: RefArea.schema,
  industry: Industry.schema,
  title: text,
  setOn: v.nullable(timePeriod),
  due: v.nullable(timePeriod),
  value: measured,
  /** `null` if the source gives a bare number or none. */
  valueQualifier: v.nullable(TargetQualifier.schema),
  unit: text,
  /** Statement of the sources when it was recorded. */
  status: text,
  outcome: TargetOutcome.schema,
  /** Source that says it was met or missed; `null` if none does yet. */
  outcomeEvidence: v.nullable(evidence),
  /** `null` if no indicator measures the target, or none had a value by the due date. */
  progress: v.nullable(targetProgress),
  evidence,
});
export type PolicyTarget = v.InferOutput<typeof policyTarget>;

/** Sorted by due date; those without one last. */
export const policyTargetsDocument = singleDocument({
  kind: 'policy-targets',
  path: 'policy/targets',
  schema: v.object({
    ...envelope,
    coverage: v.array(coverageRow),
    /** Day up to which the records report. */
    datasetDate: isoDate,
    targets: v.array(policyTarget),
  }),
});
export type PolicyTargetsDocument = DocumentOf<typeof policyTargetsDocument>;
