import { RefArea } from '../../contract/codelists.ts';
import type { Committee, TakePart } from '../../contract/participation.ts';
import { formatPeriod, periodEnd, periodStart } from '../../domain/periods.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';

/** Text for a way into a committee that was looked for. */
export const NOT_FOUND = 'not found';

/** Id of the table of a committee's lists in links to its numbers. */
const COMMITTEE_LISTS = 'committee-lists';

/** Returns the card of who ran a committee by a list. */
export const listedItem = ({ name, title, secretariat, asOf, evidence }: Committee): EvidenceItem => ({
  id: numberId(COMMITTEE_LISTS, asOf),
  subject: `${name}: secretariat by the source of ${formatPeriod(asOf)}`,
  text: secretariat === null ? 'not known' : RefArea.label(secretariat),
  isMissing: secretariat === null,
  actor: name,
  period: asOf,
  definition: 'Who runs the committee, by a list or notice of that date.',
  facts: [{ label: 'Committee', value: title }],
  evidence,
});

/** Returns the card of who may take part in a committee, by the rules of its body. */
export const takePartItem = ({ committee, whoMayTakePart, evidence }: TakePart): EvidenceItem => ({
  id: numberId('take-part', committee),
  subject: `${committee}: who may take part`,
  text: whoMayTakePart,
  actor: committee,
  facts: [],
  evidence,
});

/** Returns the next meeting that is not over on a day: "March 2027, by rule, Geneva"; `null` if none is on record. */
export function nextMeetingText(takePart: TakePart, day: string): string | null {
  const { nextMeeting, nextMeetingBasis, meetingPlace } = takePart;
  if (nextMeeting === null || periodEnd(nextMeeting) < periodStart(day)) return null;
  const byRule = nextMeetingBasis === 'rule' ? 'by rule' : null;
  return [formatPeriod(nextMeeting), byRule, meetingPlace].filter((part) => part !== null).join(', ');
}

/** Returns the latest meeting on record: "June 26, 2026 (199th session, Geneva)"; `null` if there is none. */
export function lastMeetingText({ lastMeeting, lastSession }: TakePart): string | null {
  if (lastMeeting === null) return null;
  const day = formatPeriod(lastMeeting);
  return lastSession === null ? day : `${day} (${lastSession})`;
}
