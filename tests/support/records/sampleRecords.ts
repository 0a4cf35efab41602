import type { DerivationRecords } from '../../../src/dataset/derive/indicators/derivationMethod.ts';

/** Records without rows, for tests: each fills the tables that it is about. */
export const sampleRecords = (changes: Partial<DerivationRecords> = {}): DerivationRecords => ({
  units: [],
  indicators: [],
  boards: [],
  boardEntries: [],
  boardBreaks: [],
  boardReleases: [],
  statedRanks: [],
  models: [],
  modelAliases: [],
  priceSegments: [],
  priceSightings: [],
  sources: [],
  observations: [],
  storedComputations: [],
  digitizedSeries: [],
  mlperfSubmitters: [],
  committees: [],
  bodies: [],
  ...changes,
});
