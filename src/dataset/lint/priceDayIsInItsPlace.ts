import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A state of a file that set a price, as a catalog of prices cites it: "7b075efda8:src/hunyuan.ts". */
const AT_COMMIT = /\b[0-9a-f]{10}:\S+\.ts\b/;

/** Days from and to which a place shows a price; from which on; or on which it was read. */
const shownDays = [
  /\b(?:from|as of) (\d{4}-\d\d-\d\d)(?: to |\.\.)(\d{4}-\d\d-\d\d)/,
  /\bfrom \w+ of (\d{4}-\d\d-\d\d) on\b/,
  /\bas (?:of|read on) ((\d{4}-\d\d-\d\d))/,
];

/** Returns why a place cannot bear a price of a day; `null` if it can, or names no days. */
function placeFault(place: string, day: string): string | null {
  const found = shownDays.map((days) => days.exec(place)).find((match) => match !== null);
  if (found === undefined) return AT_COMMIT.test(place) ? 'names only the commit that set the price' : null;
  const [shown, from = day, to = day] = found;
  return from <= day && day <= to ? null : `shows it ${shown}`;
}

/** The place of a price can bear the day on which the price was read: a commit shows a price of its own day alone. */
export const priceDayIsInItsPlace = ({ models }: Pick<Records, 'models'>): Problem[] =>
  models.flatMap((row) =>
    [
      { day: row.priceAsOf, place: row.sourceLocator },
      { day: row.cnyAsOf, place: row.cnySourceLocator },
    ].flatMap(({ day, place }) => {
      const why = day === null || place === null ? null : placeFault(place, day);
      if (why === null) return [];
      const sentence = `${row.modelId} ${day ?? ''}: The place of its price ${why} (${place ?? ''}). Name the days from and to which it stands there, or the day's own place.`;
      return [problemAt(row, 'price-day-is-in-its-place', sentence)];
    }),
  );
