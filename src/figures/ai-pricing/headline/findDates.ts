const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = String.raw`(${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})\.?`;

const two = (digits: string) => digits.padStart(2, '0');
const monthNumber = (name: string) =>
  two(String(months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1));

interface DatePattern {
  readonly pattern: RegExp;
  readonly dayOf: (groups: readonly string[]) => string;
}

const patterns: readonly DatePattern[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, dayOf: ([y = '', m = '', d = '']) => `${y}-${m}-${d}` },
  {
    pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/g,
    dayOf: ([y = '', m = '', d = '']) => `${y}-${two(m)}-${two(d)}`,
  },
  {
    pattern: new RegExp(String.raw`\b${MONTH}\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b`, 'gi'),
    dayOf: ([m = '', d = '', y = '']) => `${y}-${monthNumber(m)}-${two(d)}`,
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s${MONTH},?\s(\d{4})\b`, 'gi'),
    dayOf: ([d = '', m = '', y = '']) => `${y}-${monthNumber(m)}-${two(d)}`,
  },
];

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

interface FoundDates {
  /** Days that the sentence names, `YYYY-MM-DD`. */
  readonly days: readonly string[];
  /** Months that it names with their year, `YYYY-MM`. */
  readonly months: readonly string[];
  /** The sentence with its dates blanked out, so that their numbers are not taken for others. */
  readonly rest: string;
}

const monthPatterns: readonly DatePattern[] = [
  { pattern: /(\d{4})年(\d{1,2})月(?:份)?/g, dayOf: ([y = '', m = '']) => `${y}-${two(m)}` },
  {
    pattern: new RegExp(String.raw`\b${MONTH},?\s(\d{4})\b`, 'gi'),
    dayOf: ([m = '', y = '']) => `${y}-${monthNumber(m)}`,
  },
];

/** The days and months that a sentence names. A month without a year may be of any, and is left alone. */
export function findDates(text: string): FoundDates {
  const days: string[] = [];
  let rest = text;
  for (const { pattern, dayOf } of patterns) {
    rest = rest.replace(pattern, (whole: string, ...groups: string[]) => {
      const day = dayOf(groups);
      if (!isDay(day)) return whole;
      days.push(day);
      return ' '.repeat(whole.length);
    });
  }
  const months: string[] = [];
  for (const { pattern, dayOf } of monthPatterns) {
    rest = rest.replace(pattern, (whole: string, ...groups: string[]) => {
      months.push(dayOf(groups));
      return ' '.repeat(whole.length);
    });
  }
  return { days, months, rest };
}
