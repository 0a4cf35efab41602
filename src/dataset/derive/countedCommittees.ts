import type { CommitteeKind } from '../../contract/participation.ts';
import type { RowOf } from '../tables/records.ts';

/** Committees that exist until they are dissolved and have one secretariat each. */
const standingKinds: ReadonlySet<CommitteeKind> = new Set([
  'technical-committee',
  'subcommittee',
  'project-committee',
  'joint-committee',
  'systems-committee',
]);

/**
 * Returns the committees in every count of secretariats: the standing ones of bodies whose committees are all on the
 * list, including joint ones of two such bodies. A working group has a convenor and a workshop no members, and single
 * committees of other bodies would not make a count.
 *
 * @param bodies bodies, with the share of their committees that is listed.
 */
export function countedCommittees(
  bodies: readonly Pick<RowOf<'bodies'>, 'bodyId' | 'committeesListed'>[],
): (row: Pick<RowOf<'committees'>, 'bodyId' | 'kind'>) => boolean {
  const whole = new Set(
    bodies.filter(({ committeesListed }) => committeesListed === 'all').map(({ bodyId }) => bodyId),
  );
  return ({ bodyId, kind }) => whole.has(bodyId) && standingKinds.has(kind);
}
