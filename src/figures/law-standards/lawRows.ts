import {
  RegisterStatus,
  StandardForce,
  type LawStandard,
  type LawStandardsDocument,
  type RegisteredText,
  type StandardEnd,
  type StandardStanding,
} from '../../contract/register.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { Sources } from '../../contract/primitives.ts';
import type { Relation } from '../../contract/relations.ts';
import { countedRow } from '../../domain/derivationRows.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { knownOn, type KnownRows, publishedIn } from '../../domain/known.ts';
import { dayBefore, formatPeriod, isOnOrBefore, viewDay } from '../../domain/periods.ts';
import { complianceText, effectText } from '../../domain/standardStanding.ts';
import { otherOf, counterpartsOf, relationsOn } from '../../domain/relations.ts';
import type { Rival } from '../../domain/rivals.ts';
import { NO_DATA } from '../../domain/values.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { issuerName, type ComplianceDays, type Standard } from '../../contract/standards.ts';
import type { View } from '../../url/view.ts';

/** Table of laws in links to one of its rows. */
export const LAWS = 'laws';

/** Returns the jurisdiction as in the URL: `cn`, `un`. */
export const jurisdictionOf = ({ issuer }: Pick<LawStandard, 'issuer'>): string => issuer.toLowerCase();

/** Returns the number of a row's standard, or else its subject. */
export const standardName = ({ designation, subject }: LawStandard): string =>
  designation ?? subject ?? NO_DATA;

/** Text of a cell whose day no source on record gives. */
export const NOT_ON_RECORD = 'not on record';

/** A row with the facts about its standard on the view's day. */
export interface LawRow extends LawStandard {
  /** English title; `null` if none is on record. */
  readonly title: string | null;
  /** Its row in the register, by whose number it is found; `null` if it has none, or had none on that day. */
  readonly registered: RegisteredText | null;
  /** Texts of other bodies on the same subject that were published by then. */
  readonly counterparts: readonly Relation[];
  readonly standing: StandardStanding;
}

const NO_STANDING: StandardStanding = {
  appliesOn: [],
  newTypesOn: [],
  allOn: [],
  lowSteps: [],
  end: null,
};

/** Returns rows that name each pair of texts once: from one side only. */
export function pairedOnce(laws: readonly LawRow[]): LawRow[] {
  const told = new Set<string>();
  return laws.map((row) => {
    const own = standardName(row);
    const counterparts = row.counterparts.filter((one) => !told.has(`${otherOf(one, own)}\n${own}`));
    for (const one of counterparts) told.add(`${own}\n${otherOf(one, own)}`);
    return { ...row, counterparts };
  });
}

/** Returns the title and the row in the register of a named standard. */
function inRegister(
  { texts, registered, sources }: LawStandardsDocument,
  name: string,
  asOf: string | null,
): Pick<LawRow, 'title' | 'registered'> {
  const own = registered[name];
  const known = own === undefined ? [] : knownOn([own], publishedIn(sources), asOf).known;
  return { title: texts[name]?.title ?? own?.title ?? null, registered: known[0] ?? null };
}

/** Returns a function for the day since which a law on a standard is known: of one of a class, that of the standard. */
export const lawSince =
  (sources: Sources) =>
  (law: Pick<LawStandard, 'knownFrom' | 'evidence'>): string | null =>
    law.knownFrom ?? publishedIn(sources)(law);

/**
 * Returns the rows of the selected industries known by the day, and what is left out.
 *
 * @param jurisdiction only this jurisdiction, as in the URL.
 */
export function lawsOf(
  document: LawStandardsDocument,
  { asOf, industries }: Pick<View, 'asOf' | 'industries'>,
  jurisdiction?: string,
): KnownRows<LawRow> {
  const { lawStandards, standings, relations, sources, datasetVersion } = document;
  const day = viewDay({ asOf }, datasetVersion);
  const known = relationsOn(relations, asOf).known;
  const rows = lawsIn(filterByIndustry(lawStandards, industries), jurisdiction).map((law): LawRow => {
    const name = law.designation ?? '';
    const { end, ...compliance } = standings[name] ?? NO_STANDING;
    return {
      ...law,
      ...inRegister(document, name, asOf),
      counterparts: counterpartsOf(known, name),
      // A later successor was unknown on an earlier day, and delays nothing on this one.
      standing: { ...compliance, end: end !== null && isOnOrBefore(end.on, day) ? end : null },
    };
  });
  return knownOn(rows, lawSince(sources), asOf);
}

/** Returns the rows of a jurisdiction, as in the URL; all if there is none. */
export const lawsIn = <Row extends LawStandard>(
  laws: readonly Row[],
  jurisdiction: string | undefined,
): readonly Row[] => laws.filter((law) => jurisdiction === undefined || jurisdictionOf(law) === jurisdiction);

/** When a standard that a law names ceased to apply, to new types and to those approved earlier. */
type EndDays = Pick<StandardEnd, 'on' | 'earlierTypesUntil'>;

/** Returns the end of a standard that is over on a day. */
export const endOn = (
  { withdrawnOn: on, earlierTypesUntil }: Pick<Standard, 'withdrawnOn' | 'earlierTypesUntil'>,
  day: string,
): EndDays | null => (on !== null && isOnOrBefore(on, day) ? { on, earlierTypesUntil } : null);

/** Example: "to July 1, 2026 for new types, to June 30, 2027 for types approved earlier". */
const standardEndText = ({ on, earlierTypesUntil }: EndDays): string =>
  earlierTypesUntil === null
    ? `to ${formatPeriod(on)}`
    : `to ${formatPeriod(on)} for new types, to ${formatPeriod(dayBefore(earlierTypesUntil))} for types approved earlier`;

/**
 * Returns "in force since July 1, 2026" or "due February 28, 2027"; `null` if the row has no day. A withdrawn text
 * has the day on which it ceased to apply.
 *
 * @param day day of the view.
 */
export function lawDay(
  {
    effectiveOn,
    due,
    designation,
    force,
    standing,
  }: Pick<LawStandard, 'effectiveOn' | 'due' | 'designation' | 'force'> & {
    readonly standing: { readonly end: EndDays | null };
  },
  day: string,
): string | null {
  if (effectiveOn === null) {
    if (due === null) return null;
    return isOnOrBefore(due, day)
      ? `was due ${formatPeriod(due)}; outcome not on record`
      : `due ${formatPeriod(due)}`;
  }
  const { end } = standing;
  if (end !== null) return `in force from ${formatPeriod(effectiveOn)} ${standardEndText(end)}`;
  // A rule on standards once they are cited applies; only a named standard is cited on a day.
  const isClass = force === 'presumption' && designation === null;
  return effectText(isClass ? 'incorporated' : force, effectiveOn, day);
}

/** Returns the days from which the row's standard must be met: the law's own, or else those of the standard. */
export function lawCompliance({ standing, issuer, newTypesOn, allOn, evidence }: LawRow): string | null {
  const own: ComplianceDays = {
    appliesOn: [],
    newTypesOn: daysOf(newTypesOn),
    allOn: daysOf(allOn),
    lowSteps: evidence.confidence === 'low' ? ['new-types', 'all'] : [],
  };
  return complianceText(own, issuer) ?? complianceText(standing, issuer);
}

const daysOf = (day: string | null): string[] => (day === null ? [] : [day]);

export const forceName = ({ force }: LawRow): string => StandardForce.label(force).toLowerCase();

/** Example: "mandatory, in force since July 1, 2026". */
export const forceText = (row: LawRow, day: string): string =>
  [forceName(row), lawDay(row, day)].filter((one) => one !== null).join(', ');

/** Returns the key of a row of the records. */
export const lawKey = ({ law, article, designation, subject }: LawStandard): string =>
  [law, article, designation, subject].map((part) => part ?? '').join('|');

/** Returns how a law on a class binds a standard that it does not name; nothing for a law that names it. */
export const ofClass = ({
  law,
  force,
  evidence,
}: Pick<LawStandard, 'law' | 'force' | 'evidence'>): Pick<EvidenceItem, 'derivation'> =>
  force !== 'by-class'
    ? {}
    : {
        derivation: {
          method: 'lawOfClass',
          formula: 'The law binds every standard of a class and names none; this standard is of that class',
          inputs: [countedRow(law, 'mandatory national standards', evidence)],
        },
      };

/** Returns the card of a row: the legal effect of the law on the standard. */
export const lawItem = (law: LawRow, day: string): EvidenceItem => ({
  id: numberId(LAWS, lawKey(law)),
  subject: `${standardName(law)} in ${law.law}`,
  text: StandardForce.label(law.force),
  actor: issuerName(law.issuer),
  definition:
    'The legal effect of a law, regulation or agreement on a standard, as a source on record gives it.',
  facts: [
    ...(law.article === null ? [] : [{ label: 'Article', value: law.article }]),
    ...(law.edition === null ? [] : [{ label: 'Edition', value: law.edition }]),
    { label: 'Date', value: lawDay(law, day) ?? NOT_ON_RECORD },
    { label: 'Must comply', value: lawCompliance(law) ?? NOT_ON_RECORD },
    ...(law.standing.end?.by == null
      ? []
      : [{ label: 'Replaced by', value: `${law.standing.end.by}; that it ended then is our reading` }]),
  ],
  evidence: law.evidence,
  ...ofClass(law),
});

/** Returns the stage of a document in the register: "Published July 2026", or the words of its body. */
const lawStageText = ({ status, bodyStage, publishedOn }: RegisteredText): string => {
  if (status === 'published' && publishedOn !== null) return `Published ${formatPeriod(publishedOn)}`;
  return bodyStage ?? (status === null ? NOT_ON_RECORD : RegisterStatus.label(status));
};

/** Returns the country whose bodies or authorities write texts with these letters; `null` for others. */
export const countryOf = (name: string): Rival | null =>
  name.startsWith('GB') ? 'CN' : /^(FMVSS|SAE|ANSI|NIST|\d+ CFR)\b/.test(name) ? 'US' : null;

/** Names the issuer that the letters of a number show. */
export function issuerByLetters(name: string): string {
  if (/^(UN|GTR)\b/.test(name)) return issuerName('UN');
  if (/^(Delegated |Implementing )?(Regulation|Directive) \(EU\)|^Directive\b/.test(name))
    return issuerName('EU');
  const [letters] = /^(ISO\/(IEC|SAE)|ISO|IEC|SAE|ITU-T|IEEE|ETSI|NIST|(pr)?EN)\b/.exec(name) ?? [];
  return letters?.replace(/^(pr)?EN$/, 'CEN or CENELEC') ?? 'Issuer not on record';
}

/** Returns the card of the stage in the register of a row's standard, or of the text of this name beside it. */
export const stageItem = (
  law: LawRow,
  registered: RegisteredText,
  name = standardName(law),
): EvidenceItem => ({
  id: numberId(LAWS, `${lawKey(law)}|stage${name === standardName(law) ? '' : ` of ${name}`}`),
  subject: `${name}, stage`,
  actor: registered.area === null ? issuerByLetters(name) : RefArea.label(registered.area),
  text: lawStageText(registered),
  definition: 'The stage of the document as the source cited gives it.',
  facts: [],
  evidence: registered.evidence,
});
