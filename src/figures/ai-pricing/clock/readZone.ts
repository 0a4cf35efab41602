import { isTimeZone } from '../../../domain/peakHours.ts';
import type { Options } from '../../../url/view.ts';

export interface ZoneChoice {
  /** A zone that this browser knows. */
  readonly zone: string;
  /** What the link asks for, where that is no zone; UTC stands in for it. */
  readonly unknown: string | null;
}

const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone that a view asks for, else that of the browser. */
export function readZone({ tz }: Options): ZoneChoice {
  if (tz === undefined) return { zone: browserZone(), unknown: null };
  return isTimeZone(tz) ? { zone: tz, unknown: null } : { zone: 'UTC', unknown: tz };
}
