import { refAreaLabels } from '../contract/codelists.ts';
import type { PricedModel } from '../contract/aiPricing.ts';

/** Whom a number about a model is about: its developer and where that is. */
export const modelActor = ({ developer, refArea }: Pick<PricedModel, 'developer' | 'refArea'>): string =>
  `${developer} (${refAreaLabels[refArea]})`;
