import { counted } from '../../domain/words.ts';
import type { SourceEntry } from '../../contract/sources.ts';
import type { Industry } from '../../contract/codelists.ts';
import { knownOn, type KnownRows } from '../../domain/known.ts';
import { formatValue } from '../../domain/values.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import type { ListParams } from '../../url/useList.ts';

type Filters = Omit<ListParams, 'search'>;

interface SourceList extends KnownRows<SourceEntry> {
  /** Number of sources that the industry filter excludes because their rows name no industry. */
  readonly withoutIndustry: number;
}

/** Returns the languages of a source, which may be several: `en;zh`. */
export const languagesOf = ({ language }: SourceEntry): string[] => language.split(';');

/** Returns whether a source has a link, as the filter says it. */
export const linkOf = ({ url }: SourceEntry): 'yes' | 'no' => (url === null ? 'no' : 'yes');

function fits(source: SourceEntry, { kind, language, licence, link }: Filters): boolean {
  return (
    (kind === null || source.kind === kind) &&
    (language === null || languagesOf(source).includes(language)) &&
    (licence === null || source.redistribution === licence) &&
    (link === null || linkOf(source) === link)
  );
}

/** Returns the sources that pass all filters, and counts of those left out by the date or naming no industry. */
export function sourceList(
  entries: readonly SourceEntry[],
  filters: Filters,
  industries: readonly Industry[],
  asOf: string | null,
): SourceList {
  const chosen = entries.filter((source) => fits(source, filters));
  const named = filterByIndustry(chosen, industries);
  const withoutIndustry =
    industries.length === 0 ? 0 : chosen.filter((source) => source.industries.length === 0).length;
  return { ...knownOn(named, (source) => source.publishedOn, asOf), withoutIndustry };
}

/** Maximum number of tables named in a list; the page of the source has all. */
const MOST_TABLES = 3;

/**
 * Returns the data based on a source by table, that with most rows first: "Values of 3 indicators: 12 · Events: 4".
 *
 * @param titles names of the tables.
 */
export function feedText(
  { feeds, indicatorCount }: Pick<SourceEntry, 'feeds' | 'indicatorCount'>,
  titles: Readonly<Record<string, string>>,
): string {
  const parts = Object.entries(feeds)
    .sort(([, left], [, right]) => right - left)
    .map(([table, rows]) => {
      const count = counted(indicatorCount, 'indicator');
      const isValues = table === 'observations' && indicatorCount > 0;
      return `${isValues ? `Values of ${count}` : (titles[table] ?? table)}: ${formatValue(rows, 'count')}`;
    });
  const more = parts.length - MOST_TABLES;
  if (more > 0) parts.splice(MOST_TABLES, more, counted(more, 'more table'));
  return parts.length === 0 ? 'nothing published' : parts.join(' · ');
}
