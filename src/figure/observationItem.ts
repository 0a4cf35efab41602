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

const formatOf = ({ unit }: MeasuredIndicator) => writtenIn(unit.label).format;

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
  const { refArea, timePeriod } = one;
  return {
    id,
    subject: `${indicator.title}: ${RefArea.label(refArea)}`,
    text: statedText(one, formatOf(indicator)),
    actor: RefArea.label(refArea),
    period: timePeriod,
    unit: indicator.unit.label,
    ...(indicator.definition === undefined ? {} : { definition: indicator.definition }),
    facts: boundFacts(one),
    status: one.obsStatus,
    evidence: one.evidence,
    record: { indicatorId: indicator.id, refArea, timePeriod, industry },
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
    changedAs: indicator.title,
  };
}

/** Returns the card of one observation, wherever it is listed; it links to the page of its indicator. */
export function observationItem(
  indicator: MeasuredIndicator,
  one: Observation,
  link: string | undefined,
): EvidenceItem {
  const { refArea, industry, timePeriod } = one;
  return {
    id: numberId(OBSERVATIONS, `${indicator.id}|${refArea}|${industry}|${timePeriod}`),
    ...(link === undefined ? {} : { link }),
    subject: `${indicator.title}: ${RefArea.label(refArea)}, ${formatPeriod(timePeriod)}`,
    text: statedText(one, formatOf(indicator)),
    isMissing: one.value === null,
    actor: RefArea.label(refArea),
    period: timePeriod,
    unit: indicator.unit.label,
    ...(indicator.definition === undefined ? {} : { definition: indicator.definition }),
    facts: [{ label: 'Industry', value: Industry.label(industry) }, ...boundFacts(one)],
    status: one.obsStatus,
    evidence: one.evidence,
    derivation: one.derivation,
    otherReadings: one.otherReadings,
    revisions: one.revisions ?? [],
    changedAs: indicator.title,
  };
}
