import { NO_DATA } from './formatValue.ts';

/** Whether anyone may take a model's weights; doubt is "no data", not "closed". */
export const weightsText = (openWeights: boolean | null): string =>
  openWeights === null ? NO_DATA : openWeights ? 'open' : 'closed';
