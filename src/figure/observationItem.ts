import { Industry, RefArea } from '../contract/codelists.ts';
import type { Indicator, IndicatorDocument, Observation } from '../contract/indicator.ts';
import type { EvidenceItem } from './evidenceItem.ts';
import type { RecordKey } from './parts.ts';
import { formatPeriod } from '../domain/periods.ts';
import { writtenIn } from '../domain/values.ts';
import { statedText, boundFacts } from './statedText.ts';
import { numberId } from './numberId.ts';

/** Name of observations in links to a single one. */
export const OBSERVATIONS = 'observations';

type MeasuredIndicator = Pick<Indicator, 'id' | 'title' | 'unit'> & { readonly definition?: string };

/** A value in a list, without its derivation and other details. */
type ListedValue = Pick<
  Observation,
  'refArea' | 'timePeriod' | 'value' | 'obsStatus' | 'isLowerBound' | 'evidence'
>;

/** Returns what the cards of all values share. They name the industry where the indicator may have others. */
function measured(indicator: MeasuredIndicator, one: ListedValue, industry: Industry | null, when = '') {
  const area = RefArea.label(one.refArea);
  return {
    subject: `${indicator.title}: ${area}${industry === null ? '' : `, ${Industry.label(industry)}`}${when}`,
    text: statedText(one, writtenIn(indicator.unit.label).format),
    actor: area,
    period: one.timePeriod,
    unit: indicator.unit.label,
    ...(indicator.definition === undefined ? {} : { definition: indicator.definition }),
    status: one.obsStatus,
    evidence: one.evidence,
  };
}

const industryFacts = (industry: Industry | null) =>
  industry === null ? [] : [{ label: 'Industry', value: Industry.label(industry) }];

/**
 * Returns the card of a value in a list, which loads the details from the document of its indicator.
 *
 * @param id key of the number in links.
 * @param industry industry of the value if the indicator is split by it.
 */
export function listedItem(
  id: string,
  indicator: MeasuredIndicator,
  one: ListedValue,
  industry: Industry | null = null,
): EvidenceItem {
  return {
    id,
    ...measured(indicator, one, industry === 'cross-industry' ? null : industry),
    facts: [...industryFacts(industry), ...boundFacts(one)],
    record: { indicatorId: indicator.id, refArea: one.refArea, timePeriod: one.timePeriod, industry },
  };
}

/**
 * Returns the card of a listed value with the loaded details from its indicator's document; unchanged if the document
 * lacks the value.
 */
export function recordedItem(
  item: EvidenceItem,
  { indicatorId, refArea, timePeriod, industry }: RecordKey,
  { indicator, observations }: IndicatorDocument,
): EvidenceItem {
  const one = observations.find(
    (row) =>
      indicator.id === indicatorId &&
      row.refArea === refArea &&
      row.timePeriod === timePeriod &&
      (industry === null || row.industry === industry),
  );
  if (one === undefined) return item;
  const { obsStatus: status, evidence, derivation, otherReadings, revisions = [] } = one;
  return {
    definition: indicator.definition,
    ...item,
    status,
    evidence,
    derivation,
    otherReadings,
    revisions,
    changedAs: { id: indicator.id, name: indicator.title },
  };
}

/** Returns the card of one observation, wherever it is listed; it links to the page of its indicator. */
export function observationItem(
  indicator: MeasuredIndicator & Pick<Indicator, 'industries'>,
  one: Observation,
  link: string | undefined,
): EvidenceItem {
  const { refArea, industry, timePeriod } = one;
  const named = indicator.industries.length > 1 ? industry : null;
  return {
    id: numberId(OBSERVATIONS, `${indicator.id}|${refArea}|${industry}|${timePeriod}`),
    ...(link === undefined ? {} : { link }),
    ...measured(indicator, one, named, `, ${formatPeriod(timePeriod)}`),
    isMissing: one.value === null,
    facts: [...industryFacts(industry), ...boundFacts(one)],
    derivation: one.derivation,
    otherReadings: one.otherReadings,
    revisions: one.revisions ?? [],
    changedAs: { id: indicator.id, name: indicator.title },
  };
}
