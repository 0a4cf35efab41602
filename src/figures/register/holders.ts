import type { RefArea } from '../../contract/codelists.ts';
import type { FigureSeries } from '../../figure/parts.ts';

/** Groups of secretariat holders that the register figures distinguish. */
export const holders = [
  { id: 'CN', label: 'China', tone: 'CN', fill: 'solid' },
  { id: 'US', label: 'United States', tone: 'US', fill: 'solid' },
  { id: 'others', label: 'Others', tone: 'other', fill: 'solid' },
  { id: 'unknown', label: 'Not known', tone: 'other', fill: 'hollow' },
] as const satisfies readonly FigureSeries[];
export type HolderId = (typeof holders)[number]['id'];

/** Returns the group of an area; `ZZ` and `null` are unknown, and remain a separate group. */
export function holderOf(area: RefArea | null): HolderId {
  if (area === null || area === 'ZZ') return 'unknown';
  return area === 'CN' || area === 'US' ? area : 'others';
}

/** Note on the basis of every figure by secretariat. */
export const SECRETARIAT_BASIS =
  'Secretariats are those of the list of June 2025, when the catalog was copied, not those of the day of publication.';
