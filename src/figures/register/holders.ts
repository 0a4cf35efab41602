import type { RefArea } from '../../contract/codelists.ts';
import type { FigureSeries } from '../../figure/parts.ts';

/** Who holds a secretariat, in the four groups that the figures of the register tell apart. */
export const holders = [
  { id: 'CN', label: 'China', tone: 'CN', fill: 'solid' },
  { id: 'US', label: 'United States', tone: 'US', fill: 'solid' },
  { id: 'others', label: 'Others', tone: 'other', fill: 'solid' },
  { id: 'unknown', label: 'Not known', tone: 'other', fill: 'hollow' },
] as const satisfies readonly FigureSeries[];
export type HolderId = (typeof holders)[number]['id'];

/** The group of an area; `ZZ` and `null` are not known, and stay a group of their own. */
export function holderOf(area: RefArea | null): HolderId {
  if (area === null || area === 'ZZ') return 'unknown';
  return area === 'CN' || area === 'US' ? area : 'others';
}

/** What every figure by secretariat has to say of its basis. */
export const SECRETARIAT_BASIS =
  'Secretariats are those of the list of June 2025, when the catalog was copied, not those of the day of publication.';
