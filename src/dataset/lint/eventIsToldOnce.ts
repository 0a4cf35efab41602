import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Event = RowOf<'events'>;

/** Share of the shorter title's words from which two titles count as the same event. */
const SHARED_WORDS = 0.6;

/** Words that any title may have. */
const EMPTY_TITLE_WORDS = /^(a|an|and|as|at|by|for|from|in|is|of|on|the|to|with)$/;

function titleWords(title: string): Set<string> {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.filter((word) => !EMPTY_TITLE_WORDS.test(word)));
}

function isSameEvent(left: Event, right: Event): boolean {
  if (!left.date.startsWith(right.date) && !right.date.startsWith(left.date)) return false;
  if (!left.refAreas.some((area) => right.refAreas.includes(area))) return false;
  const [few, many] = [titleWords(left.title), titleWords(right.title)].sort((a, b) => a.size - b.size);
  if (few === undefined || many === undefined) return false;
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared >= SHARED_WORDS * few.size;
}

/** Each event is recorded once, with its other source in the note: topics share events. */
export function eventIsToldOnce({ events }: Pick<Records, 'events'>): Problem[] {
  const months = groupBy(events, ({ date }) => date.slice(0, 7));
  return [...months.values()].flatMap((month) =>
    month.flatMap((row, index) => {
      const before = month.slice(0, index).find((other) => isSameEvent(other, row));
      if (before === undefined) return [];
      const sentence = `${row.eventId}: ${before.eventId} tells of the same day, "${before.title}". Keep one of the two, and name the other source in its note.`;
      return [problemAt(row, 'event-is-told-once', sentence)];
    }),
  );
}
