import {
  standardsBody,
  ChairOffice,
  committeeListDocument,
  committeesDocument,
  participationIndexDocument,
  waysInDocument,
  wp29FactsDocument,
  type Committee,
  type StandardsBody,
  type VehicleForumFact,
  type WayIn,
} from '../../../contract/participation.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { newestCommittees } from '../../derive/newestCommittees.ts';
import { countedCommittees } from '../../derive/countedCommittees.ts';
import { slug } from '../../../contract/slug.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, type DocumentDraft, published } from '../documentDraft.ts';
import { indicatorEntries } from './indicators.ts';
import { takePartReader } from './takePart.ts';
import { coverageIn } from './coverage.ts';

const bodyFrom = (row: RowOf<'bodies'>): StandardsBody =>
  published(standardsBody, { ...row, id: row.bodyId });

type TermRow = RowOf<'officeTerms'>;

/**
 * Returns the newest term of a committee's head: of the chair named in its row, or else of the recorded one; of
 * several co-chairs none is selected.
 */
function chairTerms(terms: readonly TermRow[]): (row: RowOf<'committees'>) => TermRow | undefined {
  const groups = groupBy(
    terms.filter(({ office }) => ChairOffice.is(office)),
    ({ bodyId, group }) => `${bodyId} ${group}`,
  );
  // A list knows no later chair. One whose term is over stays the last on record, and says so.
  return ({ bodyId, committee, chair, coChairs, asOf: listed }) =>
    (coChairs.length > 0 ? [] : (groups.get(`${bodyId} ${committee}`) ?? []))
      .filter(({ refArea, asOf }) => (chair === null ? asOf <= listed : refArea === chair))
      .toSorted((left, right) => compareText(left.asOf, right.asOf))
      .at(-1);
}

/** Returns the evidence for the end of a term; an end that follows from a rule of the body is stated by no source. */
const termEvidence = (term: TermRow) =>
  term.untilBasis === 'rule' ? { ...evidenceOf(term), made: 'computed' as const } : evidenceOf(term);

const endOf = (term: TermRow | undefined) => ({
  chairUntil: term?.termUntil ?? null,
  chairUntilBasis: term?.untilBasis ?? null,
  termEvidence: term?.termUntil == null ? null : termEvidence(term),
});

/**
 * Returns the head of a committee: from its own row, or else from the row of the term, which is then the evidence.
 */
function chairOf(row: RowOf<'committees'>, term: TermRow | undefined) {
  const { chair, chairOffice, coChairs, asOf } = row;
  const until = { chairAsOf: term?.asOf ?? asOf, ...endOf(term) };
  if (coChairs.length > 0 || chair !== null)
    return { chair, chairOffice, coChairs, ...until, chairEvidence: null };
  if (term === undefined)
    return { chair, chairOffice, coChairs, chairAsOf: null, ...endOf(term), chairEvidence: null };
  const office = ChairOffice.is(term.office) ? term.office : null;
  return { chair: term.refArea, chairOffice: office, coChairs, ...until, chairEvidence: evidenceOf(term) };
}

/** Returns a committee in the form of the contract, with the term of its chair. */
export function committeeReader({
  bodies,
  officeTerms,
}: Pick<Records, 'bodies' | 'officeTerms'>): (row: RowOf<'committees'>) => Committee {
  const isCounted = countedCommittees(bodies);
  const termOf = chairTerms(officeTerms);
  return (row) => {
    const { bodyId, committee: name, title, kind, industries, secretariat, asOf } = row;
    return {
      ...{ id: slug(name), bodyId, name, title, kind, industries, secretariat },
      ...chairOf(row, termOf(row)),
      counted: isCounted(row),
      participation: { US: row.participationUs, CN: row.participationCn },
      asOf,
      evidence: evidenceOf(row),
    };
  };
}

const byBodyAndName = (left: RowOf<'committees'>, right: RowOf<'committees'>) =>
  compareText(left.bodyId, right.bodyId) || compareText(left.committee, right.committee);

/** Returns the recorded lists, oldest first, each by body and name. */
function publishedLists(records: Records): (readonly [string, Committee[]])[] {
  const read = committeeReader(records);
  const lists = [...groupBy(records.committees, ({ list }) => list)];
  return lists
    .sort(([left], [right]) => compareText(left, right))
    .map(([list, ofList]) => [list, [...ofList].sort(byBodyAndName).map(read)]);
}

/** Returns dated facts about WP.29 and similar forums, newest first. */
export function vehicleForumFacts({ records }: OpenDataset): VehicleForumFact[] {
  return records.wp29Facts
    .map((row) => {
      const { factId: id, date, refArea, body, group, fact, note } = row;
      return { id, date, refArea, body, group, fact, note, evidence: evidenceOf(row) };
    })
    .sort((left, right) => compareText(right.date, left.date) || compareText(left.id, right.id));
}

/** Returns how to take part in the committees on record, those with a named national group first. */
function waysIn(records: Records): WayIn[] {
  const read = takePartReader(records);
  const listed = new Map(newestCommittees(records.committees).map((row) => [row.committee, row]));
  return records.takePart
    .map((row) => {
      const own = listed.get(row.committee);
      return {
        ...read(row),
        page: own === undefined ? `/bodies/${row.bodyId}` : `/committees/${slug(row.committee)}`,
        industries: [...(own ?? row).industries],
      };
    })
    .sort(
      (left, right) =>
        Math.sign(right.named.length) - Math.sign(left.named.length) ||
        compareText(left.committee, right.committee),
    );
}

/** Drafts `/participation/index.json`, `committees.json`, one document per list, `ways-in.json` and `wp29-facts.json`. */
export function participationDrafts(dataset: OpenDataset): DocumentDraft[] {
  const { records } = dataset;
  const lists = publishedLists(records);
  const coverage = coverageIn(records, 'committees', 'offices');
  return [
    draftDocument(participationIndexDocument, {
      bodies: records.bodies.map(bodyFrom).sort((left, right) => compareText(left.id, right.id)),
      metrics: indicatorEntries(dataset).filter(({ panel }) => panel === 'participation'),
      committeeLists: lists.map(([list]) => list),
    }),
    draftDocument(waysInDocument, { ways: waysIn(records) }),
    draftDocument(wp29FactsDocument, { facts: vehicleForumFacts(dataset) }),
    draftDocument(committeesDocument, { committees: lists.at(-1)?.[1] ?? [], coverage }),
    ...lists.map(([list, committees]) =>
      draftDocument(committeeListDocument(list), { committees, coverage }),
    ),
  ];
}
