import type { PricedModel } from '../../../contract/aiPricing.ts';
import { RefArea } from '../../../contract/codelists.ts';

interface ModelGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const newestFirst = (a: PricedModel, b: PricedModel) =>
  (b.releasedOn ?? '').localeCompare(a.releasedOn ?? '', 'en') || (a.id < b.id ? -1 : 1);

/** Models by country and developer, the newest first, as a list to choose from. */
export function modelGroups(models: readonly PricedModel[]): ModelGroup[] {
  const groups = new Map<string, PricedModel[]>();
  for (const model of models) {
    const label = `${RefArea.label(model.refArea)}: ${model.developer}`;
    groups.set(label, [...(groups.get(label) ?? []), model]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, own]) => ({
      label,
      options: own.sort(newestFirst).map(({ id, name }) => ({ value: id, label: name })),
    }));
}
