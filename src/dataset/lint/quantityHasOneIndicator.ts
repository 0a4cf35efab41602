import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const EMPTY_WORDS = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'number', 'of', 'on', 'per', 'the', 'to']);

/** Returns the topic of a title, whatever the order of its words. */
function topicOf(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [...new Set(words.filter((word) => !EMPTY_WORDS.has(word)))].sort().join(' ');
}

/** A quantity of one area and period is published under one id: the others refer to it in `superseded_by`. */
export function quantityHasOneIndicator(records: Pick<Records, 'indicators' | 'observations'>): Problem[] {
  const published = records.indicators.filter(({ supersededBy }) => supersededBy === null);
  const topics = new Map(published.map((row) => [row.indicatorId, `${topicOf(row.title)} ${row.unit}`]));
  const cells = new Map<string, string>();
  const pairs = new Map<string, string>();
  for (const row of records.observations) {
    const topic = topics.get(row.indicatorId);
    if (topic === undefined) continue;
    const cell = `${topic} ${row.refArea} ${row.timePeriod}`;
    const first = cells.get(cell) ?? row.indicatorId;
    cells.set(cell, first);
    if (first !== row.indicatorId) pairs.set(row.indicatorId, first);
  }
  const rows = groupBy(published, (row) => row.indicatorId);
  return [...pairs].flatMap(([again, first]) =>
    (rows.get(again) ?? []).map((row) => {
      const sentence = `${again}: It has the title, unit, areas and periods of ${first}. Let one name the other in superseded_by, or say in the titles how they differ.`;
      return problemAt(row, 'quantity-has-one-indicator', sentence);
    }),
  );
}
