import type { Canary } from '../connector.ts';

/** What a canary noticed. It stops the run unless a person has accepted that alarm for this run. */
export interface Finding {
  readonly alarm: Canary;
  readonly sentence: string;
}
