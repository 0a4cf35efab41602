import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/**
 * Words that only say that just facts were taken, or whose terms apply: wordings that differ only in them are the
 * same.
 */
const FILLERS = new Set(
  'bibliographic code cited copied counts facts figures file in no of only repository seen taken text texts the'.split(
    ' ',
  ),
);

/** Returns one key for "Not stated", "none stated" and "none stated; facts only". */
const wordingKey = (wording: string): string =>
  wording
    .toLowerCase()
    .replaceAll('u.s.', 'us')
    .replace(/\b(?:not|none|unknown|no licen[cs]e) (?:stated|file)\b/, 'nothing-stated')
    .split(/[^\w.+-]+/)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .sort()
    .join(' ');

/**
 * Each license has one wording: otherwise a picture prints "all rights reserved" twice, in two forms, for two
 * sources.
 */
export function licenceWordingIsOne({ sources }: Pick<Records, 'sources'>): Problem[] {
  const counts = new Map<string, number>();
  for (const { licence } of sources) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const usual = new Map<string, string>();
  for (const [licence, count] of counts) {
    const known = usual.get(wordingKey(licence));
    if (known === undefined || (counts.get(known) ?? 0) < count) usual.set(wordingKey(licence), licence);
  }
  return sources.flatMap((row) => {
    const wanted = usual.get(wordingKey(row.licence));
    if (wanted === undefined || wanted === row.licence) return [];
    const sentence = `${row.sourceId}: "${row.licence}" is "${wanted}" in other words. Use one wording.`;
    return [problemAt(row, 'licence-wording-is-one', sentence)];
  });
}
