import type { PricedModel } from '../contract/aiPricing.ts';
import { isOnOrBefore } from './formatPeriod.ts';

/** The models that were out on a day, those without a known release among them; all without a day. */
export const modelsOut = (models: readonly PricedModel[], day: string | null): readonly PricedModel[] =>
  day === null
    ? models
    : models.filter(({ releasedOn }) => releasedOn === null || isOnOrBefore(releasedOn, day));
