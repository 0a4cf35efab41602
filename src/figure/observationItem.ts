import { Industry, RefArea } from '../contract/codelists.ts';
import type { Indicator, Observation } from '../contract/indicator.ts';
import type { EvidenceItem } from './evidenceItem.ts';
import { formatPeriod } from '../domain/periods.ts';
import { boundedText, boundFacts } from './lowerBound.ts';
import { numberId } from './numberId.ts';

/** The name of observations in links to a single one. */
export const OBSERVATIONS = 'observations';

type Measured = Pick<Indicator, 'id' | 'title' | 'unit'> & { readonly definition?: string };

/** The card of one observation, wherever it is listed; its link leads to the page of its indicator. */
export function observationItem(
  indicator: Measured,
  one: Observation,
  link: string | undefined,
): EvidenceItem {
  const { refArea, industry, timePeriod } = one;
  return {
    id: numberId(OBSERVATIONS, `${indicator.id}|${refArea}|${industry}|${timePeriod}`),
    ...(link === undefined ? {} : { link }),
    subject: `${indicator.title}: ${RefArea.label(refArea)}, ${formatPeriod(timePeriod)}`,
    text: boundedText(one, indicator.unit.code === 'percent' ? 'percent' : 'decimal'),
    actor: RefArea.label(refArea),
    period: timePeriod,
    unit: indicator.unit.label,
    ...(indicator.definition === undefined ? {} : { definition: indicator.definition }),
    facts: [{ label: 'Industry', value: Industry.label(industry) }, ...boundFacts(one)],
    status: one.obsStatus,
    evidence: one.evidence,
    derivation: one.derivation,
    otherReadings: one.otherReadings,
  };
}
