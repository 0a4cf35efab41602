import type { RefArea } from '../../contract/codelists.ts';
import { shortRivalNames } from '../../domain/rivals.ts';
import type { FigureSeries } from '../../figure/parts.ts';

/** Groups of secretariat holders that the register figures distinguish. */
export const secretariatHolders = [
  { id: 'CN', label: 'China', tone: 'CN', fill: 'solid' },
  { id: 'US', label: 'United States', tone: 'US', fill: 'solid' },
  { id: 'others', label: 'Others', tone: 'other', fill: 'solid' },
  { id: 'unknown', label: 'Not known', tone: 'other', fill: 'hollow' },
] as const satisfies readonly FigureSeries[];
export type HolderId = (typeof secretariatHolders)[number]['id'];

/** Returns the group of an area; `ZZ` and `null` are unknown, and remain a separate group. */
export function holderOf(area: RefArea | null): HolderId {
  if (area === null || area === 'ZZ') return 'unknown';
  return area === 'CN' || area === 'US' ? area : 'others';
}

/** Returns "China-run committees 82, U.S.-run 332, unknown 30", which begins with the noun of all. */
export function runBy(counts: readonly { readonly id: string; readonly text: string }[]): string {
  const parts = counts.map(({ id, text }, at) => {
    if (id !== 'CN' && id !== 'US') return `unknown ${text}`;
    return `${shortRivalNames[id]}-run${at === 0 ? ' committees' : ''} ${text}`;
  });
  return parts.join(', ').replace(/^unknown/, 'committee’s country unknown for');
}

/** Note on the basis of every figure by secretariat. */
export const SECRETARIAT_BASIS =
  'Countries are those running each committee in June 2025, when the catalog was copied, not at the time of publication.';
