import * as v from 'valibot';
import { codeList, plainCodes, type Code } from './codeList.ts';
import { Industry, RefArea } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { derivation, envelope, evidence, finite, isoDate, measured, text, timePeriod } from './primitives.ts';
import { coverageRow } from './coverage.ts';

/** What the sources show of a target, as far as they go. */
export const TargetOutcome = codeList({
  met: 'met, by a source of the due date or later',
  missed: 'not met, by a source of the due date or later',
  'reached-early': 'reached before the due date',
  open: 'not yet due',
  undated: 'no due date on record',
  'not-found': 'due; looked for, and no result found',
  'no-source': 'due; no source from the due date or later on record',
});
export type TargetOutcome = Code<typeof TargetOutcome>;

/** What came of the search for the outcome of a target. */
export const TargetResult = plainCodes(['met', 'missed', 'not-found']);
export type TargetResult = Code<typeof TargetResult>;

/** How the source bounds the number of a target; where it gives a bare number, nothing is said. */
export const TargetQualifier = codeList({
  'more-than': 'more than',
  'at-least': 'at least',
  about: 'about',
  'up-to': 'up to',
  'at-most': 'at most',
  'less-than': 'less than',
});
export type TargetQualifier = Code<typeof TargetQualifier>;

/** How far the newest value at or before the due date is. */
export const targetProgress = v.object({
  /** The indicator that measures the target. */
  indicatorId: text,
  value: finite,
  isLowerBound: v.optional(v.literal(true)),
  timePeriod,
  /** When the source of that value was published; `null` where that is not known. */
  publishedOn: v.nullable(timePeriod),
  /** 100 times the value divided by the target's. */
  percentOfTarget: finite,
  /** 100 times the way gone since the target was set; `null` without a value of that time. */
  percentOfWay: measured,
  /** Where the way begins: the newest value at or before the day on which the target was set. */
  base: v.nullable(v.object({ value: finite, timePeriod })),
  evidence,
  derivation,
});
export type TargetProgress = v.InferOutput<typeof targetProgress>;

/** A goal that a plan sets, or what an analyst forecasts. */
export const policyTarget = v.object({
  id: text,
  kind: v.picklist(['plan', 'forecast']),
  refArea: RefArea.schema,
  industry: Industry.schema,
  title: text,
  setOn: v.nullable(timePeriod),
  due: v.nullable(timePeriod),
  value: measured,
  /** `null` where the source gives the bare number, or none. */
  valueQualifier: v.nullable(TargetQualifier.schema),
  unit: text,
  /** What the sources said of it when it was recorded. */
  status: text,
  outcome: TargetOutcome.schema,
  /** Who says that it was met or missed; `null` while nobody does. */
  outcomeEvidence: v.nullable(evidence),
  /** `null` where no indicator measures the target, or none had a value by the due date. */
  progress: v.nullable(targetProgress),
  evidence,
});
export type PolicyTarget = v.InferOutput<typeof policyTarget>;

/** By due date; those without one last. */
export const policyTargetsDocument = singleDocument({
  kind: 'policy-targets',
  path: 'policy/targets',
  schema: v.object({
    ...envelope,
    coverage: v.array(coverageRow),
    /** The day up to which the records speak. */
    datasetDate: isoDate,
    targets: v.array(policyTarget),
  }),
});
export type PolicyTargetsDocument = DocumentOf<typeof policyTargetsDocument>;
