import { expect, it } from 'vitest';
import { countedIn } from './officeNames.ts';

it('counts members as members, standing in committees as committees, and offices as offices', () => {
  const units = [
    'individual-member-via-etsi',
    'member',
    'o-member',
    'non-member',
    'participating-committees',
  ];
  expect(units.map((role) => countedIn(role).unit)).toEqual([
    'members',
    'members',
    'committees',
    'committees',
    'committees',
  ]);
  for (const role of ['board-member', 'council-member', 'secretariat', 'chair-or-vice-chair'])
    expect(countedIn(role).unit).toBe('seats or offices');
});
