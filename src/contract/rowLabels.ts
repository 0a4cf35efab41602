import type { ModelTier, ObsStatus, Redistribution } from './codelists.ts';

// Kept apart from the codes, which every page needs: these labels load only where a row is shown.

/** Label of a status; normal values have none. */
export const obsStatusLabels: Readonly<Record<ObsStatus, string | null>> = {
  A: null,
  E: 'estimated',
  F: 'forecast, target or announced',
  P: 'provisional or for part of the period',
  B: 'first value after a change of method or source',
  O: 'missing',
};

export const redistributionLabels: Readonly<Record<Redistribution, string>> = {
  open: 'these rows may be shared under CC BY 4.0',
  'figures-only': 'figures with citation only; left out of open-license downloads',
};

export const modelTierLabels: Readonly<Record<ModelTier, string>> = {
  flagship: 'flagship',
  high: 'high',
  mid: 'mid',
  small: 'small',
  premium: 'premium',
  specialised: 'specialized',
};
