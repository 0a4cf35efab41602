import type { BodyDocument, HeldOffice, OfficeTerm, SecretariatChange } from '../../contract/bodies.ts';
import { RefArea } from '../../contract/codelists.ts';
import { UntilBasis } from '../../contract/participation.ts';
import { dueName, dueText } from '../../domain/dueDay.ts';
import { CalendarKind, type CalendarEntry } from '../../contract/calendar.ts';
import { termEnd } from '../../domain/committees.ts';
import { formatPeriod, spanOf } from '../../domain/periods.ts';
import { formatValue, NO_DATA } from '../../domain/values.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { countedIn, isAttendance, officeName } from './officeNames.ts';

/** Ids of the tables of a body in links to their numbers. */
export const HELD_OFFICES = 'held-offices';
export const OFFICE_TERMS = 'office-terms';
export const SECRETARIAT_CHANGES = 'secretariat-changes';

/** Returns the card of what a body decides, in the words of a source. */
export const scopeItem = (
  { id, shortName }: BodyDocument['body'],
  decides: NonNullable<BodyDocument['body']['decides']>,
): EvidenceItem => ({
  id: numberId('body-scope', id),
  subject: `${shortName}: what it decides`,
  actor: shortName,
  text: decides.text,
  facts: [],
  evidence: decides.evidence,
});

/** Returns the card of a session or due date of a body. */
export const bodyDateItem = (entry: CalendarEntry): EvidenceItem => ({
  id: numberId('body-dates', entry.id),
  subject: dueName(entry),
  changedAs: entry.title,
  actor: RefArea.label(entry.refArea),
  text: dueText(entry),
  period: entry.date,
  facts: [{ label: 'Kind', value: CalendarKind.label(entry.kind) }],
  evidence: entry.evidence,
});

function officeText(one: HeldOffice, isNamed: boolean): string {
  const number = formatValue(one.value, 'count');
  const counted = one.total === null ? number : `${number} of ${formatValue(one.total, 'count')}`;
  const text = isAttendance(one.role) ? 'yes' : counted;
  return isNamed ? `${RefArea.label(one.refArea)} ${text}` : text;
}

/**
 * Returns the card of the seats that an area held.
 *
 * @param isNamed true if the text names the area.
 */
export const heldOfficeItem = (one: HeldOffice, isNamed: boolean): EvidenceItem => ({
  id: numberId(HELD_OFFICES, [one.role, one.refArea, one.timePeriod, one.evidence.sourceId].join('|')),
  subject: `${officeName(one.role)}: ${RefArea.label(one.refArea)}`,
  text: officeText(one, isNamed),
  actor: RefArea.label(one.refArea),
  period: one.timePeriod,
  ...(isAttendance(one.role)
    ? { definition: 'Whether someone of the area took part then.' }
    : countedIn(one.role)),
  facts: [],
  evidence: one.evidence,
});

/** Returns the firm that holds an office with its country, or only the country. */
export function holderText({ holder, refArea }: OfficeTerm): string {
  const area = refArea === null ? null : RefArea.label(refArea);
  if (holder === null) return area ?? NO_DATA;
  return area === null ? holder : `${holder} (${area})`;
}

/** Returns the end of a term with its basis: "December 2023, by the rule of the body". */
export function untilText({ until, untilBasis }: OfficeTerm): string {
  if (until === null) return UntilBasis.label(untilBasis);
  return termEnd(until, untilBasis);
}

/** Returns the card of a term of office. */
export const termItem = (term: OfficeTerm): EvidenceItem => ({
  id: numberId(OFFICE_TERMS, term.id),
  subject: `${term.group}, ${term.office}`,
  text: holderText(term),
  actor: holderText(term),
  period: term.asOf,
  definition: 'Who held the office; a firm counts for the country of its head office.',
  facts: [
    { label: 'From', value: term.from === null ? 'not on record' : formatPeriod(term.from) },
    { label: 'Until', value: untilText(term) },
  ],
  evidence: term.evidence,
});

/** Returns the holder of a secretariat before or after a change. */
export const holderOf = (area: RefArea | null): string => (area === null ? 'none' : RefArea.label(area));

/** Returns the key of a change in its table. */
export const changeKey = ({ committee, toList }: SecretariatChange): string => `${committee}|${toList}`;

/** Returns the card of a change of a secretariat between two lists. */
export function secretariatChangeItem(one: SecretariatChange): EvidenceItem {
  const from = formatPeriod(one.fromList);
  const to = formatPeriod(one.toList);
  return {
    id: numberId(SECRETARIAT_CHANGES, changeKey(one)),
    subject: `${one.committee}: secretariat ${one.change}`,
    text: one.change,
    actor: holderOf(one.after ?? one.before),
    period: spanOf([one.fromList, one.toList]),
    definition: `What differs between the complete lists of ${from} and ${to}: who holds the secretariat, or whether the committee exists.`,
    facts: [
      { label: from, value: holderOf(one.before) },
      { label: to, value: holderOf(one.after) },
    ],
    evidence: one.evidence,
  };
}
