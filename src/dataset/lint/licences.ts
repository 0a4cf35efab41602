import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { hostOf } from './hostOf.ts';
import { faultsOf, problemAt } from './problems.ts';

const RULE = 'licence-fits-repository';

/** Matches sources that say their repository grants nothing. */
const NONE = /\b(no licen[cs]e|none stated|not stated|all rights reserved|terms)\b/i;

/** Returns the repository of a data set or primary text on GitHub, as `github.com/owner/name`. */
function repositoryOf({ kind, url }: RowOf<'sources'>): string | null {
  const host = url === null ? null : hostOf(url);
  const isData = kind === 'dataset' || kind === 'primary';
  return isData && host?.startsWith('github.com/') === true ? host : null;
}

const agrees = (said: string, licence: string | null) =>
  licence === null ? NONE.test(said) : said.includes(licence);

/** The license of a data set on GitHub is that of its repository at the commit that was read. */
export function licenceFitsRepository(records: Pick<Records, 'sources' | 'repositoryLicences'>): Problem[] {
  const licences = groupBy(records.repositoryLicences, (row) => `github.com/${row.repository}`);
  return records.sources.flatMap((row) => {
    const repository = repositoryOf(row);
    if (repository === null) return [];
    const [known] = licences.get(repository) ?? [];
    if (known === undefined) {
      const sentence = `${row.sourceId}: The license of ${repository} is not on record. Write it with the commit into repository-licences.csv.`;
      return [problemAt(row, RULE, sentence)];
    }
    const { licence, commit } = known;
    if (agrees(row.licence, licence)) return [];
    const shown = licence ?? 'no license';
    const sentence = `${row.sourceId}: The source says "${row.licence}", but ${repository} had ${shown} at ${commit ?? 'the commit read'}. Mend one of the two.`;
    return [problemAt(row, RULE, sentence)];
  });
}

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
  return faultsOf(sources, 'licence-wording-is-one', (row) => {
    const wanted = usual.get(wordingKey(row.licence));
    if (wanted === undefined || wanted === row.licence) return null;
    return `${row.sourceId}: "${row.licence}" is "${wanted}" in other words. Use one wording.`;
  });
}
