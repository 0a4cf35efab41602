import type { CorrectionsDocument } from '../contract/corrections.ts';
import { formatPeriod, weekStart } from './periods.ts';
import { counted, wholeText } from './words.ts';

type Corrections = Pick<CorrectionsDocument, 'since' | 'versions'>;

/**
 * Says how many numbers were corrected in the week up to a day, or since when none was; and how many changed without
 * a word on whether they had been wrong. Numbers are counted in rows: the prices of one list are one.
 */
export function correctionsText({ since, versions }: Corrections, day: string): string {
  if (day < since) return `Changes are on record from ${formatPeriod(since)}`;
  const known = versions.filter(({ date }) => date <= day);
  const week = known.filter(({ date }) => date >= weekStart(day));
  const sum = (of: 'corrected' | 'unexplained') => week.reduce((total, one) => total + one[of], 0);
  const [corrected, unexplained] = [sum('corrected'), sum('unexplained')];
  const last = known.find((one) => one.corrected > 0)?.date;
  const other = unexplained === 0 ? '' : `; ${wholeText(unexplained)} changed with no cause on record`;
  if (corrected > 0) return `${counted(corrected, 'number')} corrected in the last week of the data${other}`;
  const then = last === undefined ? `the first version, ${formatPeriod(since)}` : formatPeriod(last);
  return `No number corrected since ${then}${other === '' ? '' : `${other} in the last week`}`;
}
