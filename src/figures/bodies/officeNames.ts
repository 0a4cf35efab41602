import { upperFirst } from '../../domain/words.ts';
/** Names of the roles in the records, as the body calls the office. */
const names: Readonly<Record<string, string>> = {
  'chair-or-vice-chair': 'Chair or vice-chair',
  'chair-or-secretary': 'Chair or secretary of a committee',
  'vice-chair': 'Vice-chair',
  'tsg-chair-or-vice-chair': 'Chair or vice-chair of a technical specification group',
  'tsg-ran-chair-or-vice-chair': 'Chair or vice-chair of TSG RAN',
  'board-member': 'Member of the board',
  'cab-member': 'Member of the Conformity Assessment Board',
  'smb-member': 'Member of the Standardization Management Board',
  'tmb-member': 'Member of the Technical Management Board',
  'council-board-group-a': 'Member of the Council Board, group A',
  'council-member': 'Member of the Council',
  'p-member': 'P-member of a committee (votes)',
  'o-member': 'O-member of a committee (observes)',
  'non-member': 'Committees without membership',
  secretariat: 'Secretariat of a committee',
  'tsg-sa-vice-chair': 'Vice-chair of TSG SA',
  'tag-member': 'Member of the Technical Architecture Group',
  'board-chair-or-vice-chair': 'Chair or vice-chair of the board',
  'ads-group-leader': 'Leader of the ADS group',
  'asia-pacific-region-chair': 'Chair of the Asia-Pacific region',
  'ac3-session-participant': 'Took part in a session of AC.3',
  'grva-session-participant': 'Took part in a session of GRVA',
  'wp29-session-participant': 'Took part in a session of WP.29',
};

const viaPartner = /^individual-member-via-(.+)$/;

/** Returns the name of a role code; one without a name is split into words: "board-observer" → "Board observer". */
export function officeName(role: string): string {
  const [, partner] = viaPartner.exec(role) ?? [];
  if (partner !== undefined) return `Individual member through ${partner.toUpperCase()}`;
  return names[role] ?? upperFirst(role.replaceAll('-', ' '));
}

/** True for roles whose rows are single attended sessions: an absent area did not come, or was not read. */
export const isAttendance = (role: string): boolean => role.endsWith('-session-participant');

/** Returns the unit of a role with its definition: members are registered, committees joined, offices held. */
export function countedIn(role: string): { readonly unit: string; readonly definition: string } {
  if (/^(?:individual-)?member\b/.test(role))
    return { unit: 'members', definition: 'How many of these members were of the area then.' };
  if (/^(?:[op]|non)-member$|-committees$/.test(role))
    return { unit: 'committees', definition: 'In how many committees the area had this standing then.' };
  return { unit: 'seats or offices', definition: 'How many of these seats or offices the area held then.' };
}
