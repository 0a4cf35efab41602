import { expect, it } from 'vitest';
import { builtDocument } from '../../../../tests/support/builtDocuments.ts';
import { bodyDocument, bodyIndexDocument } from '../../../contract/bodies.ts';
import { committeeShelf, committeeShelfDocument } from '../../../contract/committees.ts';
import {
  committeeListDocument,
  committeesDocument,
  participationIndexDocument,
  waysInDocument,
} from '../../../contract/participation.ts';
import { registerListDocument } from '../../../contract/registerRecords.ts';

function recordOf(id: string) {
  const { committees } = builtDocument(committeeShelfDocument(committeeShelf(id)));
  const record = committees.find((one) => one.id === id);
  if (record === undefined) throw new Error(`No committee ${id} is on its shelf.`);
  return record;
}

it('keeps a committee with its subcommittees, but not those of JTC 1', () => {
  expect(
    ['iso-tc-22', 'iso-tc-22-sc-37', 'iso-pc-305', 'iso-iec-jtc-1-sc-42', 'iec-sc-21a', 'grva'].map(
      committeeShelf,
    ),
  ).toEqual(['iso-tc-22', 'iso-tc-22', 'iso-pc-305', 'iso-iec-jtc-1-sc-42', 'iec-sc-21a', 'grva']);
});

it('has a page for every committee of every list, where its id says', () => {
  const lists = builtDocument(participationIndexDocument).committeeLists;
  const listed = lists.flatMap((list) => builtDocument(committeeListDocument(list)).committees);
  const ids = [...new Set(listed.map(({ id }) => id))];
  expect(ids.length).toBeGreaterThan(builtDocument(committeesDocument).committees.length);
  for (const id of ids) expect(recordOf(id).lists.length).toBeGreaterThan(0);
});

it('says who ran it by each list, what moved, how to take part, and what it published', () => {
  const record = recordOf('iso-tc-22-sc-37');
  expect(record.partOf).toEqual({ id: 'iso-tc-22', name: 'ISO/TC 22' });
  expect(recordOf('iso-tc-22').parts).toContainEqual({ id: 'iso-tc-22-sc-37', name: 'ISO/TC 22/SC 37' });
  const lists = record.lists.map(({ asOf }) => asOf);
  expect(lists).toEqual(lists.toSorted().toReversed());
  expect(record.takePart?.officialPage).toMatch(/^https:/);
  const days = record.documents.flatMap(({ publishedOn }) => publishedOn ?? []);
  expect(days.length).toBeGreaterThan(10);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(recordOf('iso-tc-38').secretariatChanges).toContainEqual(
    expect.objectContaining({ change: 'moved', before: 'JP', after: 'CN' }),
  );
  expect(recordOf('grva')).toMatchObject({ asBody: { id: 'unece-grva' } });
  expect(recordOf('grva').terms.length).toBeGreaterThan(0);
  // The lists repeat its row of 2023.
  expect(recordOf('grva').lists).toHaveLength(1);
});

it('has what the committee above says on how to take part', () => {
  expect(recordOf('iso-tc-22-sc-37').takePartAbove?.mirrorCn).toContain('SAC/TC 114');
  const grva = recordOf('grva');
  expect(grva.partOf).toEqual({ id: 'wp-29', name: 'WP.29' });
  expect(grva.takePartAbove?.nextMeeting).toBe('2027-03');
  expect(grva.lists[0]?.kind).toBe('working-party');
});

it('lists only documents that the register has', () => {
  const register = new Set(builtDocument(registerListDocument).entries.map(({ designation }) => designation));
  const documents = builtDocument(committeesDocument).committees.flatMap(({ id }) => recordOf(id).documents);
  expect(documents.length).toBeGreaterThan(4000);
  expect(documents.filter(({ designation }) => !register.has(designation))).toEqual([]);
});

it('lists every way in with the page of its committee or body, under an industry', () => {
  const bodies = new Set(builtDocument(bodyIndexDocument).bodies.map(({ id }) => `/bodies/${id}`));
  const { ways } = builtDocument(waysInDocument);
  expect(ways.length).toBeGreaterThan(40);
  for (const { committee, page, industries } of ways) {
    expect(industries, committee).not.toEqual([]);
    if (bodies.has(page)) continue;
    expect(recordOf(page.replace('/committees/', '')).takePart?.committee).toBe(committee);
  }
  // One committee of many: not found by all industries of the IEC.
  expect(ways.find(({ committee }) => committee === 'IEC TC 100')?.industries).toEqual(['cross-industry']);
});

it('says on the page of a body how to take part in what has no page of its own', () => {
  const bodies = builtDocument(bodyIndexDocument).bodies.map(({ id }) => builtDocument(bodyDocument(id)));
  const told = bodies.flatMap(({ takePart }) => takePart.map(({ committee }) => committee));
  expect(told).toContain('CEN-CLC/JTC 21');
  expect(told).not.toContain('ISO/TC 22');
});
