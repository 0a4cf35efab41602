import type { PricedModel } from '../../contract/aiPricing.ts';
import { RefArea } from '../../contract/codelists.ts';
import { compareText } from '../../domain/sorting.ts';
import type { SelectGroup } from '../../ui/Select.tsx';

const newestFirst = (a: PricedModel, b: PricedModel) =>
  compareText(b.releasedOn ?? '', a.releasedOn ?? '') || compareText(a.id, b.id);

/** Returns the models by country and developer, newest first, as options of a list. */
export function modelsByDeveloper(models: readonly PricedModel[]): SelectGroup[] {
  const groups = new Map<string, PricedModel[]>();
  for (const model of models) {
    const label = `${RefArea.label(model.refArea)}: ${model.developer}`;
    groups.set(label, [...(groups.get(label) ?? []), model]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([label, own]) => ({
      label,
      options: own.sort(newestFirst).map(({ id, name }) => ({ value: id, label: name })),
    }));
}
