import { isOnOrBefore } from '../../contract/periodDays.ts';
import { TargetOutcome, type PolicyTarget, type TargetProgress } from '../../contract/policyTargets.ts';
import type { Evidence, Sources } from '../../contract/primitives.ts';
import { knownOn, type KnownRows } from '../../domain/known.ts';
import { targetCourse, type TargetCourse } from '../../domain/targetCourse.ts';

/** A target with what was known of it on the day asked for. */
export interface KnownTarget {
  readonly target: PolicyTarget;
  /** `null` where nothing is measured, or what is had not been published by that day. */
  readonly progress: TargetProgress | null;
  readonly outcome: string;
  readonly course: TargetCourse;
  /** `null` where nobody says so, or nobody had said so by that day. */
  readonly outcomeEvidence: Evidence | null;
}

/** That nothing is on record of a result is so since the target is due, and says nothing of an earlier day. */
const isUnanswered = ({ outcome }: PolicyTarget): boolean =>
  outcome === 'not-found' || outcome === 'no-source';

/** On an earlier day the outcome is only what could be said then. */
function outcomeOn(target: PolicyTarget, isWhole: boolean, day: string | null): TargetOutcome {
  if (day === null || (isWhole && !isUnanswered(target))) return target.outcome;
  if (target.due === null) return 'undated';
  return isOnOrBefore(target.due, day) ? 'no-source' : 'open';
}

/** Whether all that is on record of a target had been published by a day. */
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

/** The targets that had been set by a day; all of them without a day. */
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
      course: targetCourse(target.due, outcome, progress),
      outcomeEvidence: isWhole ? target.outcomeEvidence : null,
    };
  });
  return { ...cut, known };
}
