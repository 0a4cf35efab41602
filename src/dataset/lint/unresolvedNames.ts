import { bodyNames, modelFinder } from '../derive/names.ts';
import type { Records } from '../tables/records.ts';

type NamingTables = Pick<
  Records,
  'bodies' | 'bodyAliases' | 'boardEntries' | 'events' | 'modelAliases' | 'models' | 'organizations'
>;

function unresolvedCount(names: ReadonlySet<string>, isKnown: (name: string) => boolean): string {
  const unknown = [...names].filter((name) => !isKnown(name)).length;
  return `${String(unknown)} of ${String(names.size)}`;
}

/**
 * Returns how many names resolve to nothing, in sentences. These are not faults: most models on boards have no price
 * here, and many events are by firms and ministries that no table lists.
 */
export function unresolvedNames(records: NamingTables): string[] {
  const find = modelFinder(records);
  const models = new Set(records.boardEntries.map(({ model, developer }) => `${model}\n${developer}`));
  const isModel = (name: string) => {
    const [model = '', developer = ''] = name.split('\n');
    return find(model, developer) !== null;
  };
  const known = new Set([
    ...records.bodies.map(({ bodyId }) => bodyId),
    ...records.organizations.map(({ organizationId }) => organizationId),
    ...records.bodyAliases.map(({ alias }) => alias),
  ]);
  const bodies = new Set(
    records.events.flatMap(({ body }) => (body === null || known.has(body) ? [] : bodyNames(body))),
  );
  return [
    `${unresolvedCount(models, isModel)} names of models on boards resolve to no model of models.csv.`,
    `${unresolvedCount(bodies, (name) => known.has(name))} names of bodies in events, beside those that are wholly known, resolve to no body or organization.`,
  ];
}
