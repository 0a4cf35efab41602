import type { IndicatorEntry } from '../contract/indicator.ts';
import { staleness } from './staleness.ts';

export interface PanelStaleness {
  readonly panel: IndicatorEntry['panel'];
  /** Number of indicators that have a cadence and so can be late. */
  readonly expected: number;
  readonly late: readonly { readonly id: string; readonly title: string; readonly stale: string }[];
}

/** Returns for each panel the indicators whose newer value was due on a day, in the order of the list. */
export function staleByPanel(indicators: readonly IndicatorEntry[], day: string): PanelStaleness[] {
  const panels = new Map<IndicatorEntry['panel'], IndicatorEntry[]>();
  for (const one of indicators) panels.set(one.panel, [...(panels.get(one.panel) ?? []), one]);
  return [...panels].map(([panel, own]) => ({
    panel,
    expected: own.filter(({ cadence }) => cadence !== 'once' && cadence !== 'irregular').length,
    late: own.flatMap(({ id, title, cadence, newestObserved }) => {
      const stale = staleness(cadence, newestObserved, day);
      return stale === null ? [] : [{ id, title, stale }];
    }),
  }));
}
