import type { ProposedCommittee } from '../connector.ts';
import type { CommitteePlan } from './planCommittees.ts';
import { reportSection } from './reportSection.ts';

const verdicts: Readonly<Record<CommitteePlan['verdict'], string | null>> = {
  added: 'a new list: to be added',
  same: 'left out: it says what the newest list on record says',
  known: 'left out: the records have a list of this month',
  older: 'left out: the records have a later list',
  unfollowed: null,
};

const areaOf = (area: string | null) => area ?? 'none';

const committeeCells = ({ committee, title, secretariat }: ProposedCommittee) => [
  committee,
  title,
  areaOf(secretariat),
];

/** What the report says of a list of committees. */
export function reportCommittees({ verdict, ...plan }: CommitteePlan): string[] {
  const sentence = verdicts[verdict];
  if (sentence === null) return [];
  const head = ['Committee', 'Title', 'Secretariat'];
  const told = verdict === 'older' ? { moved: [], unassigned: [], gone: [] } : plan;
  const moves = told.moved.map(({ known, proposed }) => [
    ...[known.committee, known.title, areaOf(known.secretariat), areaOf(proposed.secretariat)],
    `${known.at.file}:${known.at.line}`,
  ]);
  return [
    '',
    `List of committees: ${sentence}.`,
    ...(verdict === 'added'
      ? [
          `${plan.carried.length} committees that other sources put beside the last list are taken over with their own days. Say in records/sources where this list can be had.`,
        ]
      : []),
    ...reportSection('Secretariats that moved', [...head, 'Now', 'Record'], moves, Infinity),
    ...reportSection('Not yet assigned to an industry', head, told.unassigned.map(committeeCells), Infinity),
    ...reportSection('On the last list, and no longer', head, told.gone.map(committeeCells), Infinity),
  ];
}
