import type { PricedModel } from '../../../contract/aiPricing.ts';

interface ModelGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const byName = (a: PricedModel, b: PricedModel) => (a.name < b.name ? -1 : 1);
const option = ({ id, name }: PricedModel) => ({ value: id, label: name });

/**
 * Models to choose from: those whose price changed on a day on record first, then the others by developer, without
 * those that are chosen already.
 */
export function modelGroups(models: readonly PricedModel[], chosen: readonly string[]): ModelGroup[] {
  const left = models.filter(({ id }) => !chosen.includes(id)).sort(byName);
  const developers = [...new Set(left.map(({ developer }) => developer))].sort();
  const dated = left.filter(({ hasHistory }) => hasHistory);
  const groups = developers.map((developer) => ({
    label: `${developer}, one price`,
    options: left.filter((one) => one.developer === developer && !one.hasHistory).map(option),
  }));
  return [{ label: 'With dated changes', options: dated.map(option) }, ...groups].filter(
    ({ options }) => options.length > 0,
  );
}
