import { counted } from '../contract/counted.ts';
import { formatPeriod } from './formatPeriod.ts';

interface LeftOut {
  readonly later: number;
  readonly unsure: number;
  readonly undated: number;
}

/**
 * What a view of an earlier day says of the rows that it leaves out, or `null` where it leaves out none.
 *
 * @param what the rows in the singular: "value", "event".
 */
export function leftOutNote(
  { later, unsure, undated }: LeftOut,
  what: string,
  day: string | null,
): string | null {
  const parts = [
    ...(later > 0 ? [`${counted(later, what)} published after ${formatPeriod(day ?? '')}`] : []),
    ...(unsure > 0 ? [`${counted(unsure, what)} whose month or year of publication includes that day`] : []),
    ...(undated > 0 ? [`${counted(undated, what)} without a publication date`] : []),
  ];
  if (parts.length === 0) return null;
  const last = parts.pop() ?? '';
  return `Left out: ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
}
