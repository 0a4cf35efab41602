import type { Records } from '../tables/records.ts';

type Names = Pick<Records, 'models' | 'modelAliases'>;

/**
 * Finds the model of the price table that a board or catalogue means by a name: by its id, its name or an
 * alias on record, and only if the same developer made it. `null` where none is known: names are never
 * likened here.
 */
export function modelFinder({ models, modelAliases }: Names) {
  const byId = new Map(models.map((row) => [row.modelId, row]));
  const byName = new Map<string, string>([
    ...modelAliases.map(({ alias, modelId }) => [alias, modelId] as const),
    ...models.map(({ name, modelId }) => [name, modelId] as const),
    ...models.map(({ modelId }) => [modelId, modelId] as const),
  ]);
  return (name: string, developer: string): string | null => {
    const found = byId.get(byName.get(name) ?? '');
    return found?.developer === developer ? found.modelId : null;
  };
}
