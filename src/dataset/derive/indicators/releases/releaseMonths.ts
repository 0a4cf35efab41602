import type { RefArea } from '../../../../contract/codelists.ts';
import { lastDayOfMonth, monthsBetween } from '../../calendar.ts';
import { compareText } from '../../../../domain/sorting.ts';
import { citationOf, type ComputedInput } from '../computedValue.ts';
import type { DerivationContext } from '../derivationContext.ts';

export type Release = ReturnType<DerivationContext['boardReleases']>[number];

/** The months from the first release on a board to the month in which its scores were read. */
export interface ReleaseBoard {
  readonly releases: readonly Release[];
  readonly snapshot: string;
  readonly months: readonly string[];
}

/** The newest board of a kind with its releases, oldest first. `null` where none is on record. */
export function releaseBoard(boardId: string, context: DerivationContext): ReleaseBoard | null {
  const all = context.boardReleases(boardId);
  const snapshot = all
    .map((row) => row.snapshot)
    .sort(compareText)
    .at(-1);
  const releases = all
    .filter((row) => row.snapshot === snapshot)
    .sort((left, right) => compareText(left.releasedOn, right.releasedOn));
  const [first] = releases;
  if (snapshot === undefined || first === undefined) return null;
  return { releases, snapshot, months: monthsBetween(first.releasedOn.slice(0, 7), snapshot.slice(0, 7)) };
}

/** The best model of an area that had come out by the end of a month; of equal scores the first. */
export function bestReleased({ releases }: ReleaseBoard, area: RefArea, month: string): Release | null {
  const out = releases.filter((row) => row.refArea === area && row.releasedOn <= lastDayOfMonth(month));
  return out.reduce<Release | null>(
    (best, row) => (best === null || row.score > best.score ? row : best),
    null,
  );
}

/** `Model (2025-11-06)` */
export const namedRelease = ({ displayName, releasedOn }: Release) => `${displayName} (${releasedOn})`;

/** A release as an input. */
export function releaseInput(row: Release, unitLabel: string): ComputedInput {
  return {
    label: namedRelease(row),
    value: row.score,
    text: `${String(row.score)} ${unitLabel}, released ${row.releasedOn}`,
    ...citationOf(row),
  };
}
