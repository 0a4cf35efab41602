import { RefArea } from '../../../contract/codelists.ts';
import type { EffectivePrice } from '../../../domain/prices.ts';
import type { ModelTableOptions } from './modelTableOptions.ts';

type Filters = Pick<ModelTableOptions, 'countries' | 'developer' | 'openWeights' | 'tiers'>;

/** Every word of the searched text must stand in the name, the id, the developer or its country. */
function isFound({ model }: EffectivePrice, words: readonly string[]): boolean {
  const text = `${model.name} ${model.id} ${model.developer} ${RefArea.label(model.refArea)}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function fits({ model }: EffectivePrice, { countries, developer, openWeights, tiers }: Filters): boolean {
  return (
    (countries.length === 0 || countries.includes(model.refArea)) &&
    (developer === null || model.developer === developer) &&
    (openWeights === null || model.openWeights === openWeights) &&
    (tiers.length === 0 || tiers.includes(model.tier))
  );
}

/** The models that the filters and the searched text leave; doubt about weights is neither open nor closed. */
export function filterModels(
  prices: readonly EffectivePrice[],
  filters: Filters,
  search: string,
): EffectivePrice[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return prices.filter((price) => fits(price, filters) && isFound(price, words));
}
