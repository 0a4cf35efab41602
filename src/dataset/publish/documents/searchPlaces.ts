import type { FoundRecord } from '../../../contract/search.ts';
import { slug } from '../../../contract/slug.ts';
import type { Records } from '../../tables/records.ts';

type Places = Pick<Records, 'planTasks' | 'gaps'>;

/** Returns the URL of the card of one number in a table of a page. */
const cardOf = (page: string, table: string, key: string) =>
  `${page}${page.includes('?') ? '&' : '?'}number=${encodeURIComponent(`${table}~${key}`)}`;

/** Returns the URL of a list that shows only the rows with a text. */
const filtered = (page: string, text: string) => `${page}?q=${encodeURIComponent(text)}`;

/**
 * Returns the URL of a record: its own page, or its card on the page that lists it.
 *
 * @param id id of the record in other tables; for a standard its designation, for a developer its name.
 */
export function placeOf(kind: FoundRecord, id: string, records: Places): string {
  const places: Readonly<Record<FoundRecord, () => string>> = {
    indicator: () => `/indicators/${id}`,
    board: () => `/leaderboards/${id}`,
    model: () => `/models/${id}`,
    developer: () => `/developers/${slug(id)}`,
    standard: () => `/standards/${slug(id)}`,
    law: () => filtered('/law-standards', id),
    plan: () => `/ev-plans?metric=${id}`,
    task: () => {
      const plan = records.planTasks.find(({ taskId }) => taskId === id)?.planId ?? '';
      return cardOf(`/ev-plans?metric=${plan}`, 'tasks', id);
    },
    body: () => `/bodies/${id}`,
    committee: () => `/committees/${slug(id)}`,
    organization: () => `/organizations/${id}`,
    target: () => cardOf('/policy/targets', 'targets', `${id}|aim`),
    date: () => cardOf('/coming-up', 'calendar', id),
    event: () => cardOf('/policy', 'events', id),
    fact: () => cardOf('/participation/committees', 'wp29-facts', id),
    gap: () => filtered('/gaps', records.gaps.find(({ gapId }) => gapId === id)?.question ?? ''),
    source: () => `/sources/${id}`,
  };
  return places[kind]();
}
