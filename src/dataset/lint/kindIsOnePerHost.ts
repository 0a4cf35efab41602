import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { hostOf } from './hostOf.ts';
import { problemAt } from './problems.ts';

/** All sources of a host have one kind, unless `hosts.csv` says that it carries publications of others. */
export function kindIsOnePerHost(records: Pick<Records, 'sources' | 'hosts'>): Problem[] {
  const carriers = new Set(records.hosts.filter((row) => row.standing === 'carrier').map((row) => row.host));
  const linked = records.sources.filter(({ url }) => url !== null);
  return [...groupBy(linked, ({ url }) => hostOf(url ?? ''))].flatMap(([host, [first, ...rest]]) => {
    if (host === null || carriers.has(host)) return [];
    return rest
      .filter(({ kind }) => kind !== first?.kind)
      .map((row) => {
        const sentence = `${row.sourceId}: It is ${row.kind}, but ${first?.sourceId ?? ''} of the same host, ${host}, is ${first?.kind ?? ''}. Give both one kind, or enter the host as a carrier in hosts.csv.`;
        return problemAt(row, 'kind-is-one-per-host', sentence);
      });
  });
}
