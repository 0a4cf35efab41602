import type { RefArea } from '../../../contract/codelists.ts';
import type { Committee } from '../../../contract/participation.ts';
import {
  adoptionsDocument,
  type Adoption,
  type AdoptionPair,
  type AdoptionStage,
  type AdoptionsDocument,
} from '../../../contract/register.ts';
import {
  aiRegisterDocument,
  countedEntry,
  registerListDocument,
  registerListEntry,
  registerProjectsDocument,
  registerShelf,
  registerShelfDocument,
  type CountedEntry,
  type RegisterRecord,
} from '../../../contract/registerRecords.ts';
import { slug } from '../../../contract/slug.ts';
import { designationFinder, readDesignation } from '../../../domain/designations.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, evidenceOfDay, published, type DocumentDraft } from '../documentDraft.ts';
import { committeeReader } from './participation.ts';
import { newestCommittees } from '../../derive/newestCommittees.ts';
import { adoptionFrom, entryFrom, lawReader, listedName } from './register.ts';
import { coverageIn } from './coverage.ts';

/** A row of the register with its URL segment and its committee. */
interface Registered {
  readonly id: string;
  readonly designation: string;
  readonly row: RowOf<'register'>;
  /** Committee in the list from the time when the catalog was copied; `null` if none on record matches. */
  readonly committee: Committee | null;
}

/**
 * Returns a function that finds a document's committee in the list of its catalog's time: a project in a copy of June
 * 2025 was not under the secretariats of March 2026.
 */
function committeeFinder(records: Records): (row: RowOf<'register'>) => Committee | null {
  const read = committeeReader(records);
  const copied = new Map(
    records.sources.map(({ sourceId, publishedOn }) => [sourceId, publishedOn?.slice(0, 'YYYY-MM'.length)]),
  );
  const lists = new Map<string | null, ReadonlyMap<string, Committee>>();
  const listOf = (month: string | null) => {
    const known = lists.get(month);
    if (known !== undefined) return known;
    const list = new Map(
      newestCommittees(records.committees, month).map((row) => [row.committee, read(row)]),
    );
    lists.set(month, list);
    return list;
  };
  return ({ sourceId, committee }) =>
    listOf(copied.get(sourceId) ?? null).get(listedName(committee ?? '')) ?? null;
}

/** @throws if two documents would have the same URL. */
function registeredRows(records: Records): Registered[] {
  const committeeOf = committeeFinder(records);
  const seen = new Map<string, string>();
  return records.register
    .map((row) => {
      const { designation } = row;
      const id = slug(designation);
      const other = seen.get(id);
      if (other !== undefined)
        throw new Error(`${other} and ${designation} would both be at /register/${id}.`);
      seen.set(id, designation);
      return { id, designation, row, committee: committeeOf(row) };
    })
    .sort((left, right) => compareText(left.designation, right.designation));
}

/**
 * Returns the area of the secretariat, for bodies with all committees on the list: single ones would make no count.
 */
const secretariatOf = ({ committee }: Registered): RefArea | null =>
  committee?.counted === true ? committee.secretariat : null;

type Finder = ReturnType<typeof designationFinder<Registered>>;

/** Returns the documents of a designation: a single one, or all parts of the series. */
function meantBy(name: string, { find, within }: Finder): readonly Registered[] {
  const found = find(name);
  return found === null ? within(name) : [found];
}

type Issue = Pick<NonNullable<AdoptionPair['nationalOn']>, 'date' | 'evidence'>;

/** Returns a day that the row of an adoption gives, by its own source unless another is cited for the day. */
function issueOf(row: RowOf<'adoptions'>, of: 'international' | 'issued'): Issue | null {
  const date = row[`${of}On` as const];
  const own = evidenceOfDay(row, row[`${of}SourceId` as const], row[`${of}SourceLocator` as const]);
  return date === null ? null : { date, evidence: own ?? evidenceOf(row) };
}

/** Returns the year in the number of a text, for names in unknown series the one at its end. */
const yearOfNumber = (name: string): string | null =>
  readDesignation(name)?.edition ?? /[-:]((?:19|20)\d{2})$/.exec(name)?.[1] ?? null;

/**
 * Returns a function for the publication date of a text: from the register, the table of standards, the adoption, or
 * the year in its number.
 */
function dateFinder({ standards }: Records, finder: Finder) {
  const onRecord = designationFinder(
    standards.map((row) => ({ id: slug(row.designation), designation: row.designation, row })),
  );
  return (name: string, said: Adoption, issued: Issue | null): AdoptionPair['nationalOn'] => {
    const year = yearOfNumber(name);
    // Without a year the edition is unknown, and so is its day.
    if (year === null) return null;
    const row = [finder.find(name)?.row, onRecord.find(name)?.row].find((one) => one?.publishedOn != null);
    const day = row?.publishedOn == null ? issued : { date: row.publishedOn, evidence: evidenceOf(row) };
    return day === null
      ? { date: year.slice(0, 4), ofNumber: true, evidence: said.evidence }
      : { ...day, ofNumber: false };
  };
}

/** Stages of a published text, whether or not it is in force. */
const out: ReadonlySet<AdoptionStage> = new Set(['published', 'in-force', 'replaced']);

function adoptionPairs(records: Records, finder: Finder): AdoptionPair[] {
  const dateOf = dateFinder(records, finder);
  return records.adoptions
    .map((row) => {
      const said = adoptionFrom(row);
      const unnumbered = row.international.replace(/:\d{4}$/, '');
      const [text] = [...meantBy(row.international, finder), ...meantBy(unnumbered, finder)];
      return {
        ...said,
        internationalOn: dateOf(row.international, said, issueOf(row, 'international')),
        // The text of a plan is not published.
        nationalOn: out.has(row.adoptionStage) ? dateOf(row.national, said, issueOf(row, 'issued')) : null,
        secretariat: text === undefined ? null : secretariatOf(text),
      };
    })
    .sort(
      (left, right) =>
        compareText(left.international, right.international) ||
        compareText(left.national, right.national) ||
        compareText(left.evidence.sourceId, right.evidence.sourceId),
    );
}

/**
 * Counts the published texts of ISO, IEC and JTC 1 in the register, and those with a published Chinese text on
 * record.
 */
function adoptionScope(
  { bodies, adoptions }: Records,
  all: readonly Registered[],
  finder: Finder,
): AdoptionsDocument['scope'] {
  const adopted = new Set(
    adoptions
      .filter(({ refArea, adoptionStage }) => refArea === 'CN' && out.has(adoptionStage))
      .flatMap(({ international }) => meantBy(international, finder).map(({ id }) => id)),
  );
  return ['iso', 'iso-iec-jtc1', 'iec'].flatMap((bodyId) => {
    const texts = all.filter(({ row }) => row.bodyId === bodyId && row.status === 'published');
    const [first] = texts;
    if (first === undefined) return [];
    return {
      bodyId,
      shortName: bodies.find((body) => body.bodyId === bodyId)?.shortName ?? bodyId,
      texts: texts.length,
      adopted: texts.filter(({ id }) => adopted.has(id)).length,
      evidence: evidenceOf(first.row),
    };
  });
}

/** Drafts the records of each document, by the shelf that its page loads. */
function* shelfDrafts(
  records: Records,
  all: readonly Registered[],
  finder: Finder,
): Generator<DocumentDraft> {
  const { standards, adoptions, lawStandards, bodies } = records;
  const readLaw = lawReader(records);
  const pages = new Set(standards.map(({ designation }) => slug(designation)));
  const names = new Map(bodies.map(({ bodyId: id, name, shortName }) => [id, { id, name, shortName }]));
  const adopted = groupBy(
    adoptions.flatMap((row) =>
      [row.international, row.national].flatMap((name) =>
        meantBy(name, finder).map(({ id }) => ({ id, said: adoptionFrom(row) })),
      ),
    ),
    ({ id }) => id,
  );
  const cited = groupBy(
    lawStandards.flatMap((row) =>
      meantBy(row.designation ?? '', finder).map(({ id }) => ({ id, said: readLaw(row) })),
    ),
    ({ id }) => id,
  );
  const recordOf = ({ id, row, committee }: Registered): RegisterRecord => ({
    ...entryFrom(row),
    id,
    body: names.get(row.bodyId) ?? { id: row.bodyId, name: row.bodyId, shortName: row.bodyId },
    committeeOnRecord: committee,
    adoptions: (adopted.get(id) ?? []).map(({ said }) => said),
    laws: (cited.get(id) ?? []).map(({ said }) => said),
    hasStandardPage: pages.has(id),
  });
  for (const [shelf, own] of groupBy(all, ({ id }) => registerShelf(id)))
    yield draftDocument(registerShelfDocument(shelf), { shelf, records: own.map(recordOf) });
}

function listDraft({ bodies }: Records, all: readonly Registered[]): DocumentDraft {
  const used = new Set(all.map(({ row }) => row.bodyId));
  return draftDocument(registerListDocument, {
    bodies: bodies
      .filter(({ bodyId }) => used.has(bodyId))
      .map(({ bodyId: id, shortName }) => ({ id, shortName })),
    entries: all.map((one) => {
      const { title, titleOriginal, designation } = one.row;
      const named = { ...one.row, title: title ?? titleOriginal ?? designation };
      return published(registerListEntry, { ...named, secretariat: secretariatOf(one) });
    }),
  });
}

const countedFrom = (one: Registered): CountedEntry =>
  published(countedEntry, { ...one.row, secretariat: secretariatOf(one), evidence: evidenceOf(one.row) });

const isAi = ({ row }: Registered) => row.industries.includes('ai');
const isProject = ({ row: { bodyId, status } }: Registered) =>
  status === 'under-development' && (bodyId === 'iso' || bodyId === 'iso-iec-jtc1');

/**
 * Drafts `/standards/register/`: the list of all, AI, projects, adoptions; and `/standards/registered/`: each
 * document on its shelf.
 */
export function* registerRecordDrafts({ records }: OpenDataset): Generator<DocumentDraft> {
  const all = registeredRows(records);
  const finder = designationFinder(all);
  yield listDraft(records, all);
  yield draftDocument(aiRegisterDocument, {
    entries: all.filter(isAi).map(countedFrom),
    coverage: coverageIn(records, 'register'),
  });
  yield draftDocument(registerProjectsDocument, {
    entries: all.filter(isProject).map(countedFrom),
    coverage: coverageIn(records, 'projects'),
  });
  yield draftDocument(adoptionsDocument, {
    adoptions: adoptionPairs(records, finder),
    coverage: coverageIn(records, 'adoptions'),
    scope: adoptionScope(records, all, finder),
  });
  yield* shelfDrafts(records, all, finder);
}
