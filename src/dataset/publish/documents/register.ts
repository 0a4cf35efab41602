import { Industry } from '../../../contract/codelists.ts';
import {
  lawStandard,
  adoption,
  registerEntry,
  lawStandardsDocument,
  registerDocument,
  registerIndexDocument,
  registeredText,
  RegisterStatus,
  type Adoption,
  type LawStandard,
  type RegisterEntry,
  type RegisteredText,
  type RegisterIndexDocument,
  type StandardStanding,
} from '../../../contract/register.ts';
import { tbtNotification, tbtNotificationsDocument } from '../../../contract/tbtNotifications.ts';
import { slug } from '../../../contract/slug.ts';
import { namesIn } from '../../../domain/designations.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { newestCommittees } from '../../derive/newestCommittees.ts';
import { standardFinder } from '../../derive/standardFinder.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, type DocumentDraft, published } from '../documentDraft.ts';
import { coverageIn } from './coverage.ts';
import { endsAmong } from './evPlans.ts';
import { relationsFrom, relationsWith } from './relations.ts';
import { complianceOf, daysFrom } from './standardDays.ts';

/** Rows per part, about 0.9 MB of JSON: clients load a part as a whole. */
const ROWS_OF_A_PART = 1500;

/** Returns a register document in the form of the contract. */
export const entryFrom = (row: RowOf<'register'>): RegisterEntry =>
  published(registerEntry, { ...row, evidence: evidenceOf(row) });

interface RegisterPart {
  readonly part: number;
  readonly entries: readonly RegisterEntry[];
}

/** Returns the entries of a body by designation, divided into parts of equal length. */
export function registerParts(
  rows: readonly RowOf<'register'>[],
  rowsOfAPart: number = ROWS_OF_A_PART,
): RegisterPart[] {
  const entries = rows.map(entryFrom).sort((left, right) => compareText(left.designation, right.designation));
  return Array.from({ length: Math.ceil(entries.length / rowsOfAPart) }, (_, index) => ({
    part: index + 1,
    entries: entries.slice(index * rowsOfAPart, (index + 1) * rowsOfAPart),
  }));
}

/** Returns the number of rows with each code, in the order of the codes; unused codes are omitted. */
function countsBy<Row, Code extends string>(
  rows: readonly Row[],
  codes: readonly Code[],
  codesOf: (row: Row) => readonly (Code | null)[],
): Record<string, number> {
  return Object.fromEntries(
    codes
      .map((code) => [code, rows.filter((row) => codesOf(row).includes(code)).length] as const)
      .filter(([, count]) => count > 0),
  );
}

interface BodyRegister {
  readonly body: RowOf<'bodies'>;
  readonly rows: readonly RowOf<'register'>[];
  readonly parts: readonly RegisterPart[];
}

function bodyRegisters({ bodies, register }: Pick<Records, 'bodies' | 'register'>): BodyRegister[] {
  const byBody = groupBy(register, ({ bodyId }) => bodyId);
  return [...bodies]
    .sort((left, right) => compareText(left.bodyId, right.bodyId))
    .flatMap((body) => {
      const rows = byBody.get(body.bodyId);
      return rows === undefined ? [] : [{ body, rows, parts: registerParts(rows) }];
    });
}

/** The register names an IEC subcommittee after its committee, unlike the lists: "IEC TC 8/SC 8A" is IEC SC 8A. */
export const listedName = (committee: string): string => committee.replace(/^IEC TC \w+\/SC /, 'IEC SC ');

/** Returns how many committees a body's documents name, and the secretariats of how many are on record. */
function committeesOf(rows: BodyRegister['rows'], held: ReadonlySet<string>) {
  const named = new Set(rows.flatMap(({ committee }) => (committee === null ? [] : [listedName(committee)])));
  return { named: named.size, held: [...named].filter((name) => held.has(name)).length };
}

const indexFrom = ({ body, rows, parts }: BodyRegister, held: ReadonlySet<string>) => ({
  id: body.bodyId,
  name: body.name,
  shortName: body.shortName,
  documents: rows.length,
  statuses: countsBy(rows, RegisterStatus.codes, ({ status }) => [status]),
  industries: countsBy(rows, Industry.codes, ({ industries }) => industries),
  committees: committeesOf(rows, held),
  parts: parts.map(({ part, entries }) => ({
    part,
    documents: entries.length,
    first: entries[0]?.designation ?? '',
    last: entries.at(-1)?.designation ?? '',
  })),
});

/** Returns an adoption in the form of the contract. */
export const adoptionFrom = (row: RowOf<'adoptions'>): Adoption =>
  published(adoption, { ...row, evidence: evidenceOf(row) });

/** Returns the legal effect that a law gives to a standard in the form of the contract. */
/**
 * Returns a function for the row of a law. A law that binds a class names no standard: that it binds this one follows
 * from the standard's class, and could not be known before the standard was out.
 */
export function lawReader({
  standards,
}: Pick<Records, 'standards'>): (row: RowOf<'lawStandards'>) => LawStandard {
  const outOn = new Map(standards.map(({ designation, publishedOn }) => [designation, publishedOn]));
  return (row) =>
    published(
      lawStandard,
      row.force === 'by-class'
        ? {
            ...row,
            knownFrom: outOn.get(row.designation ?? '') ?? null,
            evidence: { ...evidenceOf(row), made: 'computed' },
          }
        : { ...row, knownFrom: null, evidence: evidenceOf(row) },
    );
}

function registeredFrom(row: RowOf<'register'>, organizations: Records['organizations']): RegisteredText {
  const own = organizations.find(({ sameBodyId }) => sameBodyId === row.bodyId);
  return published(registeredText, {
    ...row,
    id: slug(row.designation),
    area: own?.refArea ?? null,
    evidence: evidenceOf(row),
  });
}

/** Returns the days from which a standard must be met, and its end: by its successor's day, or else its own. */
function standingOf(row: RowOf<'standards'>, records: Records): StandardStanding {
  const { withdrawnOn: on, earlierTypesUntil } = endsAmong(records)(row);
  const next = records.standards.find(({ replaces }) => namesIn(replaces).includes(row.designation));
  return {
    ...complianceOf(daysFrom(records)(row.designation)),
    end:
      on === null
        ? null
        : {
            on,
            by: next?.designation ?? null,
            earlierTypesUntil,
            evidence: evidenceOf(next ?? row),
          },
  };
}

/** Keeps the order of the records, which is that of the articles and cannot be sorted by letters. */
function lawDraft(records: Records): DocumentDraft {
  const { lawStandards, register, organizations } = records;
  const { find } = standardFinder(records.standards);
  const designations = new Set(lawStandards.flatMap(({ designation }) => designation ?? []));
  const relations = relationsWith(relationsFrom(records), designations);
  const named = relations.flatMap(({ from, to }) => [from, to]);
  const names = new Set([...designations, ...named]);
  const found = [...names].sort(compareText).flatMap((name) => {
    const one = find(name);
    return one === null ? [] : [{ name, one }];
  });
  return draftDocument(lawStandardsDocument, {
    coverage: coverageIn(records, 'law-references', 'counterparts'),
    lawStandards: lawStandards.map(lawReader(records)),
    pages: Object.fromEntries(found.map(({ name, one }) => [name, one.id])),
    texts: Object.fromEntries(
      found.map(({ name, one: { row } }) => [name, { title: row.title, issuer: row.issuer }]),
    ),
    registered: Object.fromEntries(
      register
        .filter(({ designation }) => names.has(designation))
        .map((row) => [row.designation, registeredFrom(row, organizations)] as const)
        .sort(([left], [right]) => compareText(left, right)),
    ),
    standings: Object.fromEntries(
      found.flatMap(({ name, one }) =>
        designations.has(name) ? [[name, standingOf(one.row, records)]] : [],
      ),
    ),
    relations,
  });
}

function notificationDraft({ tbtNotifications }: Records): DocumentDraft {
  const sorted = [...tbtNotifications].sort(
    (left, right) =>
      compareText(right.notifiedOn ?? '', left.notifiedOn ?? '') || compareText(left.title, right.title),
  );
  return draftDocument(tbtNotificationsDocument, {
    notifications: sorted.map((row) => published(tbtNotification, { ...row, evidence: evidenceOf(row) })),
  });
}

/** Standards of many parts that are released together, with the beginning of the parts' numbers. */
const bundled = [{ designation: 'ISO 10303', bodyId: 'iso', begins: /^ISO(?:\/[A-Z]+)? 10303-/ }] as const;

function bundles({ register }: Records): RegisterIndexDocument['bundles'] {
  return bundled.flatMap(({ designation, bodyId, begins }) => {
    const published = register.filter((row) => row.bodyId === bodyId && row.status === 'published');
    const parts = published.filter((row) => begins.test(row.designation));
    const [first] = parts;
    if (first === undefined) return [];
    const counts = { parts: parts.length, documents: published.length };
    return { designation, bodyId, ...counts, evidence: evidenceOf(first) };
  });
}

/** Drafts `/standards/register/…`: the index, the parts of each body, laws and notifications. */
export function* registerDrafts({ records }: OpenDataset): Generator<DocumentDraft> {
  const registers = bodyRegisters(records);
  const held = new Set(
    newestCommittees(records.committees).flatMap(({ committee, secretariat }) =>
      secretariat === null ? [] : [committee],
    ),
  );
  yield draftDocument(registerIndexDocument, {
    coverage: coverageIn(records, 'register'),
    bodies: registers.map((one) => indexFrom(one, held)),
    bundles: bundles(records),
  });
  for (const { body, parts } of registers) {
    for (const { part, entries } of parts) {
      yield draftDocument(registerDocument(body.bodyId, String(part)), {
        bodyId: body.bodyId,
        shortName: body.shortName,
        part,
        entries: [...entries],
      });
    }
  }
  yield lawDraft(records);
  yield notificationDraft(records);
}
