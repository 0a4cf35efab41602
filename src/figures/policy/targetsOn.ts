import { isOnOrBefore } from '../../contract/periodDays.ts';
import { TargetOutcome, type PolicyTarget, type TargetProgress } from '../../contract/policyTargets.ts';
import type { Evidence, Sources } from '../../contract/primitives.ts';
import { knownOn, type KnownRows } from '../../domain/known.ts';
import { targetCourse, type TargetCourse } from '../../domain/targetCourse.ts';

/** A target with what was known of it on the requested day. */
export interface KnownTarget {
  readonly target: PolicyTarget;
  /** `null` if nothing is measured, or the value had not been published by that day. */
  readonly progress: TargetProgress | null;
  readonly outcome: string;
  /** Result so far in words; `null` if it may have been said after the requested day. */
  readonly status: string | null;
  readonly course: TargetCourse;
  /** `null` if no source says so, or none had said so by that day. */
  readonly outcomeEvidence: Evidence | null;
}

/** The absence of a recorded result applies since the due date, and says nothing about an earlier day. */
const isUnanswered = ({ outcome }: PolicyTarget): boolean =>
  outcome === 'not-found' || outcome === 'no-source';

/** Returns the outcome; on an earlier day only what could be said then. */
function outcomeOn(target: PolicyTarget, isWhole: boolean, day: string | null): TargetOutcome {
  if (day === null || (isWhole && !isUnanswered(target))) return target.outcome;
  if (target.due === null) return 'undated';
  return isOnOrBefore(target.due, day) ? 'no-source' : 'open';
}

/** True if everything on record about a target had been published by a day. */
function isWholeOn({ progress, outcomeEvidence }: PolicyTarget, sources: Sources, day: string): boolean {
  const said = outcomeEvidence === null ? null : (sources[outcomeEvidence.sourceId]?.publishedOn ?? null);
  const dates = [
    ...(progress === null ? [] : [progress.publishedOn]),
    ...(outcomeEvidence === null ? [] : [said]),
  ];
  return dates.length > 0 && dates.every((date) => date !== null && isOnOrBefore(date, day));
}

function progressOn({ progress }: PolicyTarget, day: string | null): TargetProgress | null {
  if (progress === null || day === null) return progress;
  const { publishedOn } = progress;
  return publishedOn !== null && isOnOrBefore(publishedOn, day) ? progress : null;
}

/** Returns the targets set by a day; all if there is no day. */
export function targetsOn(
  targets: readonly PolicyTarget[],
  sources: Sources,
  day: string | null,
): KnownRows<KnownTarget> {
  const setOn = ({ setOn: date, evidence }: PolicyTarget) =>
    date ?? sources[evidence.sourceId]?.publishedOn ?? null;
  const cut = knownOn(targets, setOn, day);
  const known = cut.known.map((target) => {
    const isWhole = day === null || isWholeOn(target, sources, day);
    const progress = progressOn(target, day);
    const outcome = outcomeOn(target, isWhole, day);
    return {
      target,
      progress,
      outcome: TargetOutcome.label(outcome),
      status: isWhole ? target.status : null,
      course: targetCourse(target.due, outcome, progress),
      outcomeEvidence: isWhole ? target.outcomeEvidence : null,
    };
  });
  return { ...cut, known };
}
