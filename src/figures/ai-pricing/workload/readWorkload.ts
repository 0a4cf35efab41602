import type { Options } from '../../../url/view.ts';
import type { Workload } from '../../../domain/workloadCost.ts';

/** The job of a reader who has chosen nothing; a part at its default is not written into the link. */
const workloadDefaults = { mix: 3, cache: 0, context: 10_000, volume: 100 } as const;

export type WorkloadKey = keyof typeof workloadDefaults;

/** A part of the job as the link has it, else its default. */
export const partOf = (options: Options, key: WorkloadKey): number => options[key] ?? workloadDefaults[key];

/** What the link is to say of a part; `null`: nothing, since it is the default. */
export const writtenPart = (key: WorkloadKey, value: number): number | null =>
  workloadDefaults[key] === value ? null : value;

/** The job that a view describes. */
export const readWorkload = (options: Options): Workload => ({
  mix: partOf(options, 'mix'),
  cacheShare: partOf(options, 'cache') / 100,
  contextTokens: partOf(options, 'context'),
  peakShare: options.peak === undefined ? null : options.peak / 100,
  volume: partOf(options, 'volume'),
});
