import {
  StandardForce,
  type LawStandard,
  type LawStandardsDocument,
  type StandardEnd,
  type StandardStanding,
} from '../../contract/register.ts';
import type { Relation } from '../../contract/relations.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { knownOn, type KnownRows } from '../../domain/known.ts';
import { formatPeriod, isOnOrBefore, viewDay } from '../../domain/periods.ts';
import { complianceText, effectText } from '../../domain/standardStanding.ts';
import { otherOf, counterpartsOf, relationsOn } from '../../domain/relations.ts';
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

/** A row with what is on record of its standard on the view's day. */
export interface LawRow extends LawStandard {
  /** Texts of other bodies on the same subject that were out by then. */
  readonly counterparts: readonly Relation[];
  readonly standing: StandardStanding;
}

const NO_STANDING: StandardStanding = { appliesOn: [], newTypesOn: [], allOn: [], end: null };

/** Rows that name each pair of texts once: that they are on the same matter is said from one side. */
export function pairedOnce(laws: readonly LawRow[]): LawRow[] {
  const told = new Set<string>();
  return laws.map((row) => {
    const own = standardName(row);
    const counterparts = row.counterparts.filter((one) => !told.has(`${otherOf(one, own)}\n${own}`));
    for (const one of counterparts) told.add(`${own}\n${otherOf(one, own)}`);
    return { ...row, counterparts };
  });
}

/**
 * The rows of the chosen industries that had been said by the day, and what is left out.
 *
 * @param jurisdiction those of one alone, as the address names it.
 */
export function lawsOf(
  { lawStandards, standings, relations, sources, datasetVersion }: LawStandardsDocument,
  { asOf, industries }: Pick<View, 'asOf' | 'industries'>,
  jurisdiction?: string,
): KnownRows<LawRow> {
  const day = viewDay({ asOf }, datasetVersion);
  const known = relationsOn(relations, asOf).known;
  const rows = lawsIn(filterByIndustry(lawStandards, industries), jurisdiction).map((law): LawRow => {
    const name = law.designation ?? '';
    const { end, ...compliance } = standings[name] ?? NO_STANDING;
    return {
      ...law,
      counterparts: counterpartsOf(known, name),
      // What replaces it later was not known on an earlier day, and holds nothing up on this one.
      standing: { ...compliance, end: end !== null && isOnOrBefore(end.on, day) ? end : null },
    };
  });
  return knownOn(rows, ({ evidence }) => sources[evidence.sourceId]?.publishedOn ?? null, asOf);
}

/** Of these the rows of a jurisdiction, as the address names it; all without one. */
export const lawsIn = <Row extends LawStandard>(
  laws: readonly Row[],
  jurisdiction: string | undefined,
): readonly Row[] => laws.filter((law) => jurisdiction === undefined || jurisdictionOf(law) === jurisdiction);

/** "to July 1, 2026 for new types, to July 1, 2027 for types approved earlier". */
const endText = ({ on, earlierTypesUntil }: StandardEnd): string =>
  earlierTypesUntil === null
    ? `to ${formatPeriod(on)}`
    : `to ${formatPeriod(on)} for new types, to ${formatPeriod(earlierTypesUntil)} for types approved earlier`;

/**
 * "in force since July 1, 2026", "due February 28, 2027"; `null` where the row has no day. A text that was withdrawn has
 * the day on which it ceased to hold.
 *
 * @param day the day for which the view speaks.
 */
export function lawDay({ effectiveOn, due, force, standing: { end } }: LawRow, day: string): string | null {
  if (effectiveOn === null) {
    if (due === null) return null;
    return isOnOrBefore(due, day)
      ? `was due ${formatPeriod(due)}; outcome not on record`
      : `due ${formatPeriod(due)}`;
  }
  if (end !== null) return `in force from ${formatPeriod(effectiveOn)} ${endText(end)}`;
  return effectText(force, effectiveOn, day);
}

/** From when the standard that the row names must be complied with: by the law's own days, else by those of the standard. */
export function lawCompliance({ standing, issuer, newTypesOn, allOn }: LawRow): string | null {
  const own = { appliesOn: [], newTypesOn: daysOf(newTypesOn), allOn: daysOf(allOn) };
  return complianceText(own, issuer) ?? complianceText(standing, issuer);
}

const daysOf = (day: string | null): string[] => (day === null ? [] : [day]);

export const forceName = ({ force }: LawRow): string => StandardForce.label(force).toLowerCase();

/** "mandatory, in force since July 1, 2026". */
export const forceText = (row: LawRow, day: string): string =>
  [forceName(row), lawDay(row, day)].filter((one) => one !== null).join(', ');

/** A row of the records by what makes it one. */
export const lawKey = ({ law, article, designation, subject }: LawStandard): string =>
  [law, article, designation, subject].map((part) => part ?? '').join('|');

/** The card of a row: what the law makes of the standard. */
export const lawItem = (law: LawRow, day: string): EvidenceItem => ({
  id: numberId(LAWS, lawKey(law)),
  subject: `${standardName(law)} in ${law.law}`,
  text: StandardForce.label(law.force),
  actor: issuerName(law.issuer),
  definition: 'What a law, regulation or agreement makes of a standard, as a row on record says it.',
  facts: [
    ...(law.article === null ? [] : [{ label: 'Article', value: law.article }]),
    ...(law.edition === null ? [] : [{ label: 'Edition', value: law.edition }]),
    { label: 'Day', value: lawDay(law, day) ?? NO_DATA },
    { label: 'Must comply', value: lawCompliance(law) ?? 'not on record' },
    ...(law.standing.end?.by == null ? [] : [{ label: 'Replaced by', value: law.standing.end.by }]),
  ],
  evidence: law.evidence,
});
