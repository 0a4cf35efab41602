import type { NamedActor } from '../../../contract/actors.ts';
import {
  committeeShelf,
  committeeShelfDocument,
  type CommitteeDocument,
  type CommitteeRecord,
} from '../../../contract/committees.ts';
import { slug } from '../../../contract/slug.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { byTermStart, secretariatChangesByBody, termFrom } from './bodies.ts';
import { committeeReader } from './participation.ts';
import { listedName } from './register.ts';
import { takePartReader } from './takePart.ts';

type CommitteeRow = RowOf<'committees'>;

/** Returns the rows of each committee by name, its newest list first; one that later lists only repeat is there once. */
function rowsByCommittee({ committees }: Records): ReadonlyMap<string, readonly CommitteeRow[]> {
  const newestFirst = committees.toSorted((left, right) => compareText(right.list, left.list));
  const rows = groupBy(newestFirst, ({ committee }) => committee);
  const once = (own: readonly CommitteeRow[]) =>
    [...groupBy(own, ({ asOf }) => asOf).values()].flatMap(([newest]) => newest ?? []);
  return new Map([...rows].map(([name, own]) => [name, once(own)]));
}

const newestFirst = (left: CommitteeDocument, right: CommitteeDocument) =>
  compareText(right.publishedOn ?? '', left.publishedOn ?? '') ||
  compareText(left.designation, right.designation);

/** Returns the documents of the register by the name of their committee, newest first. */
function documentsByCommittee({ register, standards }: Records) {
  const pages = new Set(standards.map(({ designation }) => slug(designation)));
  const byName = groupBy(register, ({ committee }) => listedName(committee ?? ''));
  return (name: string): CommitteeDocument[] =>
    (byName.get(name) ?? [])
      .map(({ designation, title, titleOriginal, status, publishedOn }) => ({
        ...{ designation, status, publishedOn },
        title: title ?? titleOriginal ?? designation,
        hasStandardPage: pages.has(slug(designation)),
      }))
      .sort(newestFirst);
}

const named = (name: string): NamedActor => ({ id: slug(name), name });

/** "ISO/TC 22" for "ISO/TC 22/SC 37". */
const nameAbove = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));

/** Returns a function for all that is on record about a committee. */
function committeeRecords(records: Records) {
  const rows = rowsByCommittee(records);
  const read = committeeReader(records);
  const takePartIn = takePartReader(records);
  const documentsOf = documentsByCommittee(records);
  const changes = groupBy(
    records.bodies.flatMap(secretariatChangesByBody(records)),
    ({ committee }) => committee,
  );
  const parts = groupBy([...rows.keys()].sort(compareText), nameAbove);
  const bodyOf = (id: string) => records.bodies.find(({ bodyId }) => bodyId === id);
  const takePartOf = (bodyId: string, name: string) =>
    records.takePart.filter((one) => one.bodyId === bodyId && one.committee === name).map(takePartIn)[0] ??
    null;
  /** A group that is a body of its own is part of the committee that its body names itself after. */
  const aboveOf = (name: string, asBody: RowOf<'bodies'> | undefined): string =>
    asBody === undefined
      ? nameAbove(name)
      : (bodyOf(asBody.partOf ?? '')
          ?.shortName.split(' ')
          .at(-1) ?? '');
  const recordOf = (name: string, [newest, ...older]: readonly CommitteeRow[]): CommitteeRecord[] => {
    if (newest === undefined) return [];
    const { bodyId, title } = newest;
    const asBody = records.bodies.find(({ partOf, shortName }) => partOf === bodyId && shortName === name);
    const above = aboveOf(name, asBody);
    const isOwn = (one: { readonly bodyId: string }) => one.bodyId === bodyId;
    return [
      {
        ...{ ...named(name), title },
        body: { id: bodyId, name: bodyOf(bodyId)?.shortName ?? bodyId },
        asBody: asBody === undefined ? null : { id: asBody.bodyId, name: asBody.name },
        partOf: rows.has(above) ? named(above) : null,
        parts: (parts.get(name) ?? []).map(named),
        lists: [newest, ...older].map(read),
        takePart: takePartOf(bodyId, name),
        takePartAbove: takePartOf(bodyId, above),
        terms: records.officeTerms
          .filter((one) => isOwn(one) && one.group === name)
          .map(termFrom)
          .sort(byTermStart),
        secretariatChanges: changes.get(name) ?? [],
        documents: documentsOf(name),
      },
    ];
  };
  return [...rows].flatMap(([name, own]) => recordOf(name, own));
}

/** Drafts one document for each main committee, with its subcommittees. */
export function* committeeDrafts({ records }: OpenDataset): Generator<DocumentDraft> {
  const sorted = committeeRecords(records).sort((left, right) => compareText(left.id, right.id));
  for (const [shelf, committees] of groupBy(sorted, ({ id }) => committeeShelf(id)))
    yield draftDocument(committeeShelfDocument(shelf), { shelf, committees });
}
