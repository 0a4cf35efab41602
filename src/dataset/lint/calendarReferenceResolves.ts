import { standardFinder } from '../derive/standardFinder.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Kinds of days that belong to a document, or to a model with a price from then on. */
const OF_A_DOCUMENT: ReadonlySet<string> = new Set(['takes-effect', 'comment-closes']);

/**
 * The reference of a day on which a document takes effect leads to that document, whose path then includes the day.
 */
export function calendarReferenceResolves({
  calendar,
  models,
  standards,
}: Pick<Records, 'calendar' | 'models' | 'standards'>): Problem[] {
  const { find } = standardFinder(standards);
  const modelIds = new Set(models.map(({ modelId }) => modelId));
  return calendar.flatMap((row) => {
    const { calendarId, kind, reference } = row;
    if (reference === null || !OF_A_DOCUMENT.has(kind)) return [];
    if (find(reference) !== null || modelIds.has(reference)) return [];
    const sentence = `${calendarId}: No document on record is called "${reference}". Write its designation, or add the document.`;
    return [problemAt(row, 'calendar-reference-resolves', sentence)];
  });
}
