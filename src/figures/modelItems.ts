import type { PricedModel } from '../contract/aiPricing.ts';
import { formatPeriod, periodText } from '../domain/periods.ts';
import { dollarDay, hasOwnDay, type EffectivePrice } from '../domain/prices.ts';
import { modelActor } from '../domain/rivals.ts';
import { formatValue } from '../domain/values.ts';
import type { EvidenceItem } from '../figure/evidenceItem.ts';
import { lastListedDay, priceBasisText, priceOriginFacts } from './priceFacts.ts';

const releasePrecisionText = new Map([
  ['day', 'the day is stated by its source'],
  ['month', 'the month is stated by its source'],
  ['first-seen', 'first seen on this day; not a release day that its source states'],
]);

const missingIf = (isMissing: boolean) => (isMissing ? ({ isMissing } as const) : {});

/** Returns the card of a release, from the source of its date or of the first sighting. */
export function releaseItem(model: PricedModel): EvidenceItem {
  const { releasedOn, releasePrecision } = model;
  return {
    subject: `${model.name}, release`,
    changedAs: model.name,
    text: periodText(releasedOn),
    actor: modelActor(model),
    period: releasedOn ?? '',
    unit: 'date',
    definition: 'The day the model could first be used through an API, as far as known.',
    facts: [{ label: 'Precision', value: releasePrecisionText.get(releasePrecision) ?? releasePrecision }],
    evidence: model.releaseEvidence ?? model.evidence,
    ...missingIf(releasedOn === null),
  };
}

/** Returns the card of a context length. */
export const contextItem = (model: PricedModel): EvidenceItem => ({
  subject: `${model.name}, context length`,
  changedAs: model.name,
  text: formatValue(model.contextTokens, 'count'),
  actor: modelActor(model),
  period: model.contextAsOf ?? '',
  unit: 'tokens',
  definition: 'The most tokens that one request can contain, as the source cited lists it.',
  facts: [],
  evidence: model.contextEvidence ?? model.evidence,
  ...missingIf(model.contextTokens === null),
});

/** Returns the card of a price's terms: list, promotion and so on, and prompt length. */
export const basisItem = (price: EffectivePrice): EvidenceItem => ({
  subject: `${price.model.name}, price terms`,
  changedAs: price.model.name,
  text: priceBasisText(price),
  actor: modelActor(price.model),
  period: dollarDay(price),
  definition: 'The conditions of the price: list, promotion, peak hours or converted, and for which prompts.',
  facts: priceOriginFacts(price),
  evidence: price.evidence,
});

/** "May 22, 2026", or how much less is known: a release or a sighting is no first day of a price. */
function sinceText(price: EffectivePrice): string {
  const day = formatPeriod(price.since);
  if (!hasOwnDay(price)) return `${day} or later`;
  return price.sinceBy === 'seen' ? `seen here from ${day}` : day;
}

/** The card of the first day of a price. */
export const sinceItem = (price: EffectivePrice): EvidenceItem => ({
  subject: `${price.model.name}, first day of the price`,
  changedAs: price.model.name,
  text: sinceText(price),
  actor: modelActor(price.model),
  period: price.since,
  unit: 'date',
  definition:
    'The first day of this price list: as the developer gives it, as first seen, or the release or first sighting of the model if no change is known. One of its amounts may be older.',
  facts: [],
  evidence: price.sinceEvidence,
});

/** Returns the card of the last recorded listing of a price. */
export const lastListedItem = (price: EffectivePrice): EvidenceItem => ({
  subject: `${price.model.name}, last day on which the price was listed`,
  changedAs: price.model.name,
  text: lastListedDay(price),
  actor: modelActor(price.model),
  period: price.isSeenLater ? '' : price.lastListed,
  unit: 'date',
  definition: 'The latest day on which a source on record lists this price.',
  facts: [],
  evidence: price.lastListedEvidence,
});
