import { periodStart } from './periodDays.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const month = `(?:${months.join('|')})`;

/** Date formats used in our texts. */
const ways: readonly RegExp[] = [
  /\b(?<year>20\d\d)-(?<number>[01]\d)(?:-(?<day>[0-3]\d))?\b/g,
  new RegExp(`\\b(?:(?<day>\\d\\d?) )?(?<name>${month}) (?<year>20\\d\\d)\\b`, 'g'),
  new RegExp(`\\b(?<name>${month}) (?<day>\\d\\d?), (?<year>20\\d\\d)\\b`, 'g'),
];

/** A day without a year, which is taken to be in the year of the text. */
const withoutYear = new RegExp(`\\b(?<day>\\d\\d?) (?<name>${month})\\b(?! 20\\d\\d)`, 'g');

interface NamedDate {
  /** `2026-05` or `2026-05-26`. */
  readonly period: string;
  /** Date as the text writes it. */
  readonly text: string;
  /** Text before the date in its clause. */
  readonly before: string;
}

/**
 * Returns the days and months that a text names: 2026-05-26, 26 May 2026, May 26, 2026, and "26 May" if `year` is
 * given.
 */
function datesIn(text: string, year: string | null): NamedDate[] {
  return [...ways, ...(year === null ? [] : [withoutYear])].flatMap((way) =>
    [...text.matchAll(way)].map((match) => {
      const { year: own = year ?? '', number, name = '', day } = match.groups ?? {};
      const ofYear = number ?? String(months.indexOf(name) + 1).padStart(2, '0');
      const clause = text.slice(0, match.index).split(/[.;]\s/);
      return {
        period: [own, ofYear, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-'),
        text: match[0],
        before: clause.at(-1) ?? '',
      };
    }),
  );
}

/** Words that mark a day as set or announced beforehand: a deadline, not an event. */
const ahead =
  /\b(in force|take(s|n)? effect|effective|enters? into|comments?|repl(y|ies)|due|until|through|ends?|term|planned|put off|phased|replaces|double|grace period|deadline|starts?|begins?|not before)\b|\bfrom$/i;

/**
 * Returns the days and months in a text that are later than `day`, except those that it names as terms set beforehand
 * ("in force from", "comments until").
 *
 * @param day `YYYY-MM-DD` on which the text is read.
 * @param year year of the days that the text names without one; `null` ignores such days.
 */
export function laterDates(text: string, day: string, year: string | null = null): string[] {
  return datesIn(text, year)
    .filter(({ period, before }) => periodStart(period) > periodStart(day) && !ahead.test(before.trim()))
    .map((one) => one.text);
}

/**
 * Returns the part of a text about the whole data that may be shown in a view of a past day: the sentences that name
 * no later day, since those describe data that the view does not show. Returns the whole text if `day` is `null`.
 */
export function textOn(text: string, day: string | null): string {
  if (day === null) return text;
  const sentences = text.split(/(?<=[.;])\s+(?=[\p{Lu}\d])/u);
  const kept = sentences.filter((sentence) => laterDates(sentence, day).length === 0);
  return kept.join(' ').replace(/;$/, '.');
}
