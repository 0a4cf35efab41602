import type { NamedActor } from '../../contract/actors.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { Records, RowOf } from '../tables/records.ts';
import { nameSpotter } from './names.ts';

type Named = Pick<Records, 'bodies' | 'bodyAliases' | 'organizations'>;

/** "Google (Alphabet)" has three spellings: the whole, the part before the brackets and the part in them. */
function spellings(name: string): string[] {
  const [, before, inside] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  return [name, ...(before === undefined ? [] : [before]), ...(isAcronym(inside) ? [inside] : [])];
}

/** Returns the spellings of a body or an organization in sources, besides its own names, by its id. */
export const aliasesOf = ({ bodyAliases }: Pick<Records, 'bodyAliases'>): ((id: string) => string[]) => {
  const byId = groupBy(bodyAliases, ({ bodyId }) => bodyId);
  return (id) => (byId.get(id) ?? []).map(({ alias }) => alias);
};

const isAcronym = (text: string | undefined): text is string =>
  text !== undefined && /^[A-Z0-9-]{2,}$/.test(text);

/**
 * Returns a function that finds, by id, the standards bodies and organizations named in a text: exact matches of a
 * name, a short name or a spelling on record, never fuzzy ones. One that is both a body and an organization is found
 * as both.
 */
export function actorSpotter({ bodies, bodyAliases, organizations }: Named) {
  const spot = nameSpotter([
    ...bodies.flatMap(({ bodyId, name, shortName }) =>
      [name, shortName].map((one) => [one, bodyId] as const),
    ),
    ...organizations.flatMap((row) => spellings(row.name).map((one) => [one, row.organizationId] as const)),
    ...bodyAliases.map(({ alias, bodyId }) => [alias, bodyId] as const),
  ]);
  const twins = groupBy(
    organizations.flatMap(({ organizationId, sameBodyId }) =>
      sameBodyId === null
        ? []
        : [
            { of: organizationId, id: sameBodyId },
            { of: sameBodyId, id: organizationId },
          ],
    ),
    ({ of }) => of,
  );
  return (text: string): ReadonlySet<string> => {
    const found = [...spot(text)];
    return new Set(found.flatMap((id) => [id, ...(twins.get(id) ?? []).map((twin) => twin.id)]));
  };
}

/** Returns a function that finds the organizations named in a text, each as the text spells it. */
export function organizationSpotter({
  organizations,
  bodyAliases,
}: Omit<Named, 'bodies'>): (text: string) => NamedActor[] {
  const aliases = aliasesOf({ bodyAliases });
  const spot = nameSpotter(
    organizations.flatMap(({ organizationId: id, name }) =>
      [...spellings(name), ...aliases(id)].map((spelled) => [spelled, { id, name: spelled }] as const),
    ),
  );
  return (text) => [...spot(text)].sort((a, b) => b.name.length - a.name.length);
}

/** Returns the bodies of a committee row: that of its column, and the group with its name. */
export function bodiesOfCommittee(
  { bodyId, committee }: Pick<RowOf<'committees'>, 'bodyId' | 'committee'>,
  bodies: Records['bodies'],
): string[] {
  const groups = bodies.filter((one) => one.partOf === bodyId && one.shortName === committee);
  return [bodyId, ...groups.map((one) => one.bodyId)];
}
