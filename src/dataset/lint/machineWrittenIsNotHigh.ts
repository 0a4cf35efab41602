import type { AnyTables } from '../derive/rows.ts';
import type { Problem, Records } from '../tables/records.ts';
import { hostOf } from './hostOf.ts';
import { problemAt } from './problems.ts';

/** A row based on a machine-written page never has high confidence. */
export function machineWrittenIsNotHigh(records: AnyTables & Pick<Records, 'sources' | 'hosts'>): Problem[] {
  const hosts = new Set(
    records.hosts.filter((row) => row.standing === 'machine-written').map((row) => row.host),
  );
  const weak = new Map(
    records.sources.flatMap(({ sourceId, url }) => {
      const host = url === null ? null : hostOf(url);
      return host !== null && hosts.has(host) ? [[sourceId, host] as const] : [];
    }),
  );
  return Object.values(records)
    .flat()
    .flatMap((row) => {
      if (!('sourceId' in row && 'confidence' in row) || row.confidence !== 'high') return [];
      const host = weak.get(String(row.sourceId));
      if (host === undefined) return [];
      const sentence = `${String(row.sourceId)}: The pages of ${host} are machine-written, but this row has high confidence. Lower it, or cite another source.`;
      return [problemAt(row, 'machine-written-is-not-high', sentence)];
    });
}
