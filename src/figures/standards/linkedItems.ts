import { RefArea, Stage } from '../../contract/codelists.ts';
import type { Committee } from '../../contract/participation.ts';
import { AdoptionDegree, StandardForce } from '../../contract/register.ts';
import type { StandardDocument, StandardTask } from '../../contract/standardRecords.ts';
import { issuerName, type Standard } from '../../contract/standards.ts';
import { chairOn, hasVotes } from '../../domain/committees.ts';
import { formatPeriod } from '../../domain/periods.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { ofClass } from '../law-standards/lawRows.ts';
import { chairRests } from '../participation/chairRests.ts';
import type { LinkedEdition } from './linkedEditions.ts';

/** Id of the table of tasks in links to its numbers. */
const TASKS = 'standard-tasks';

/** Returns the card of a task of a plan that asks for the document. */
export const standardTaskItem = ({
  task,
  planTitle,
  planIssuer,
  planPublishedOn,
}: StandardTask): EvidenceItem => ({
  id: numberId(TASKS, task.id),
  subject: task.title,
  text: task.title,
  actor: planIssuer,
  period: planPublishedOn ?? String(task.planYear),
  definition: `A task of the ${planTitle}: one item of work and the stage it should reach.`,
  facts: [
    { label: 'Plan', value: planTitle },
    { label: 'Target stage', value: Stage.label(task.stage) },
    ...(task.titleOriginal === null ? [] : [{ label: 'Original', value: task.titleOriginal }]),
  ],
  evidence: task.evidence,
});

/** Returns the card of the row that says that a document came of a task. */
export const askedForItem = (
  { task, planTitle, planIssuer, planPublishedOn, linkEvidence }: StandardTask,
  designation: string,
): EvidenceItem => ({
  id: numberId(TASKS, `${task.id}|document`),
  subject: designation,
  text: 'requested document',
  actor: planIssuer,
  period: planPublishedOn ?? String(task.planYear),
  facts: [{ label: 'Plan', value: planTitle }],
  definition: `That ${designation} resulted from the task: ${task.title}.`,
  evidence: linkEvidence,
});

/** Returns the card of a replacement; `null` for an edition, which follows from its number. */
export const replacementItem = (
  standard: Standard,
  key: string,
  other: LinkedEdition,
): EvidenceItem | null =>
  other.basis === null
    ? null
    : {
        id: numberId('standard-replacements', key),
        subject: `${standard.designation} and ${other.name}`,
        text: other.relation,
        actor: issuerName(standard.issuer),
        definition: 'That one document replaces another, according to our record of the newer one.',
        facts: [],
        evidence: other.basis,
      };

/** Returns "replaces it on" before a day, and "replaces it in" before a month or year. */
const dayWords = ({ dateName }: LinkedEdition, date: string): string =>
  date.length === 'YYYY-MM-DD'.length ? dateName : dateName.replace(/ on$/, ' in');

/** Returns the card of the day of another edition, or of its absence. */
export const editionItem = (standard: Standard, key: string, other: LinkedEdition): EvidenceItem => ({
  id: numberId('standard-editions', key),
  subject: `${other.name}, ${other.dateName}`,
  text:
    other.date === null ? 'date not on record' : `${dayWords(other, other.date)} ${formatPeriod(other.date)}`,
  actor: issuerName(standard.issuer),
  ...(other.date === null ? {} : { period: other.date, unit: 'date' }),
  definition:
    'An edition with the same number, or a document that is replaced according to a source on record.',
  facts: [],
  evidence: other.evidence,
});

/** Returns the card of an adoption; `name` is its number in the table. */
export const adoptionItem = (
  one: Pick<
    StandardDocument['adoptions'][number],
    'degree' | 'refArea' | 'national' | 'international' | 'evidence'
  >,
  name: string,
): EvidenceItem => ({
  id: numberId('standard-adoptions', name),
  subject: `${one.national} and ${one.international}`,
  actor: RefArea.label(one.refArea),
  text:
    one.degree === null ? 'not known' : `${AdoptionDegree.label(one.degree).toLowerCase()} (${one.degree})`,
  definition:
    'How closely the national text follows the international standard (ISO/IEC Guide 21): identical, modified or not equivalent.',
  facts: [
    { label: 'International', value: one.international },
    { label: 'National', value: one.national },
  ],
  evidence: one.evidence,
});

/** Returns the card of a law that names the document; `name` is its number in the table. */
export const namedInLawItem = (
  one: StandardDocument['laws'][number],
  designation: string,
  name: string,
): EvidenceItem => ({
  id: numberId('standard-laws', name),
  subject: `${designation} in law`,
  actor: issuerName(one.issuer),
  text: one.law,
  definition: 'A law, regulation or agreement that makes the standard binding or names it.',
  facts: [{ label: 'Legal effect', value: StandardForce.label(one.force) }],
  evidence: one.evidence,
  ...ofClass(one),
});

export const NOT_KNOWN = 'not known';

const memberTexts = {
  P: 'P-member (votes)',
  O: 'O-member (observes)',
  none: 'no member',
  unknown: NOT_KNOWN,
} as const;

/** Returns how an area takes part in a committee; where nobody votes, only whether it does. */
export function memberText(committee: Committee, area: 'CN' | 'US'): string {
  const role = committee.participation[area];
  return role === 'P' && !hasVotes(committee) ? 'takes part' : memberTexts[role];
}

/** Returns the cards of a committee's list entry on a day, by the name of their line. */
export function committeeItems(committee: Committee, day: string): (readonly [string, EvidenceItem])[] {
  const { secretariat, chairOffice, asOf: period, evidence } = committee;
  const chair = chairOn(committee, day);
  const listed = {
    definition:
      'Who runs the committee and who takes part, by a list or notice of that date, not of the date of publication.',
    ...{ period, evidence },
  };
  const led = {
    definition: 'Where the head of the committee comes from, as of the date of the row that says so.',
    ...chairRests(committee, day),
  };
  const item = (name: string, text: string, rests: typeof listed | typeof led): EvidenceItem => ({
    id: numberId('register-committee', name),
    subject: `${committee.name}, ${name}`,
    text,
    isMissing: text === NOT_KNOWN,
    actor: committee.name,
    facts: [{ label: 'Committee', value: committee.title }],
    ...rests,
  });
  const lines = [
    ['Secretariat', secretariat === null ? NOT_KNOWN : RefArea.label(secretariat), listed],
    [
      chairOffice === 'convenor' ? 'Convenor' : 'Chair',
      chair === null ? NOT_KNOWN : `${chair.holder} (${chair.known})`,
      led,
    ],
    ['China', memberText(committee, 'CN'), listed],
    ['United States', memberText(committee, 'US'), listed],
  ] as const;
  return lines.map(([name, text, rests]) => [name, item(name, text, rests)]);
}
