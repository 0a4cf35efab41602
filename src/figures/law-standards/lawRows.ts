import { StandardForce, type LawStandard, type LawStandardsDocument } from '../../contract/register.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { knownOn, type KnownRows } from '../../domain/known.ts';
import { formatPeriod, isOnOrBefore } from '../../domain/periods.ts';
import { NO_DATA } from '../../domain/values.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { issuerName } from '../../contract/standards.ts';
import type { View } from '../../url/view.ts';

/** The table of laws in links to one of its rows. */
export const LAWS = 'laws';

/** As the address says it: `cn`, `un`. */
export const jurisdictionOf = ({ issuer }: Pick<LawStandard, 'issuer'>): string => issuer.toLowerCase();

/** What a row is about: the number of the standard, else its subject. */
export const standardName = ({ designation, subject }: LawStandard): string =>
  designation ?? subject ?? NO_DATA;

/** Rows that name each pair of texts once: that they are on the same matter is said from one side. */
export function pairedOnce(laws: readonly LawStandard[]): LawStandard[] {
  const told = new Set<string>();
  return laws.map((row) => {
    const own = standardName(row);
    const counterparts = row.counterparts.filter((name) => !told.has(`${name}\n${own}`));
    for (const name of counterparts) told.add(`${own}\n${name}`);
    return { ...row, counterparts };
  });
}

/** The rows of the chosen industries that had been said by the day, and what is left out. */
export function lawsOf(
  { lawStandards, sources }: Pick<LawStandardsDocument, 'lawStandards' | 'sources'>,
  { asOf, industries }: Pick<View, 'asOf' | 'industries'>,
): KnownRows<LawStandard> {
  const chosen = filterByIndustry(lawStandards, industries);
  return knownOn(chosen, ({ evidence }) => sources[evidence.sourceId]?.publishedOn ?? null, asOf);
}

/** Of these the rows of a jurisdiction, as the address names it; all without one. */
export const lawsIn = (laws: readonly LawStandard[], jurisdiction: string | undefined): LawStandard[] =>
  laws.filter((law) => jurisdiction === undefined || jurisdictionOf(law) === jurisdiction);

/**
 * "since July 1, 2026", "from January 1, 2027", "due February 28, 2027"; `null` where the row has no day.
 *
 * @param day the day for which the view speaks.
 */
export function lawDay({ effectiveOn, due }: LawStandard, day: string): string | null {
  if (effectiveOn !== null)
    return `${isOnOrBefore(effectiveOn, day) ? 'since' : 'from'} ${formatPeriod(effectiveOn)}`;
  return due === null ? null : `due ${formatPeriod(due)}`;
}

/** A row of the records by what makes it one. */
export const lawKey = ({ law, article, designation, subject }: LawStandard): string =>
  [law, article, designation, subject].map((part) => part ?? '').join('|');

/** The card of a row: what the law makes of the standard. */
export const lawItem = (law: LawStandard, day: string): EvidenceItem => ({
  id: numberId(LAWS, lawKey(law)),
  subject: `${standardName(law)} in ${law.law}`,
  text: StandardForce.label(law.force),
  actor: issuerName(law.issuer),
  definition: 'What a law, regulation or agreement makes of a standard, as a row on record says it.',
  facts: [
    ...(law.article === null ? [] : [{ label: 'Article', value: law.article }]),
    ...(law.edition === null ? [] : [{ label: 'Edition', value: law.edition }]),
    { label: 'Day', value: lawDay(law, day) ?? NO_DATA },
  ],
  evidence: law.evidence,
});
