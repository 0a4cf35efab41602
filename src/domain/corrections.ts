import type { CorrectionsDocument } from '../contract/corrections.ts';
import { formatPeriod, weekStart } from './periods.ts';
import { counted } from './words.ts';

type Corrections = Pick<CorrectionsDocument, 'since' | 'versions'>;

/**
 * Says how many numbers were corrected in the week up to a day, or since when none was. Numbers are counted in rows:
 * the prices of one list are one. That each changed number says whether it had been wrong, the linter asks.
 */
export function correctionsText({ since, versions }: Corrections, day: string): string {
  if (day < since) return `Changes are on record from ${formatPeriod(since)}`;
  const known = versions.filter(({ date, corrected }) => date <= day && corrected > 0);
  const week = known.filter(({ date }) => date >= weekStart(day));
  const corrected = week.reduce((total, one) => total + one.corrected, 0);
  if (corrected > 0) return `${counted(corrected, 'number')} corrected in the last week of the data`;
  const last = known[0]?.date;
  return `No number corrected since ${last === undefined ? `the first version, ${formatPeriod(since)}` : formatPeriod(last)}`;
}
