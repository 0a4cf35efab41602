import { weakest } from '../../../contract/confidence.ts';
import type { Evidence } from '../../../contract/primitives.ts';
import { slug } from '../../../contract/slug.ts';
import {
  comparableDuty,
  earliestDay,
  ruleAmendment,
  rulePhase,
  rulesDocument,
  type ComparableDuty,
  type RuleAmendment,
  type RulePhase,
} from '../../../contract/rules.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { coverageIn } from './coverage.ts';
import { draftDocument, evidenceOf, published, type DocumentDraft } from '../documentDraft.ts';

type Row = RowOf<'applicability'>;

/** Returns the rows by id: the requirement and its phase, numbered where several sources state it. */
function byId(rows: readonly Row[]): (readonly [id: string, row: Row])[] {
  const same = groupBy(rows, ({ ruleId, phase }) => `${ruleId}-${phase}`);
  return [...same].flatMap(([id, own]) =>
    own.map((row, index) => [index === 0 ? id : `${id}-${String(index + 1)}`, row] as const),
  );
}

/** Returns a function for title and page of a document, which the table names exactly as its own row does. */
function pagesFrom({ standards }: Records): (document: string) => Pick<RulePhase, 'title' | 'page'> {
  const titles = new Map(standards.map(({ designation, title }) => [designation, title]));
  return (document) => ({
    title: titles.get(document) ?? null,
    page: titles.has(document) ? slug(document) : null,
  });
}

/** Returns a function for the day from which a phase could be known. */
function knownSince({ standards, amendments, sources }: Records): (row: Row) => string | null {
  const outOn = new Map(standards.map((row) => [row.designation, row.publishedOn]));
  const amended = new Map(amendments.map((row) => [`${row.document} ${row.amendment}`, row.publishedOn]));
  const printed = new Map(sources.map((row) => [row.sourceId, row.publishedOn]));
  return ({ document, edition, amendment, sourceId }) => {
    // A later edition or guidance is not known with the document as first adopted.
    const first = edition === null ? outOn.get(document) : null;
    const own = amendment === null ? first : amended.get(`${document} ${amendment}`);
    return own ?? printed.get(sourceId) ?? null;
  };
}

/** A source that agrees is no firmer than a reading of one place: it was not read for the whole row. */
const secondEvidenceOf = ({ secondSourceId, secondSourceLocator, confidence }: Row): Evidence | null =>
  secondSourceId === null
    ? null
    : {
        sourceId: secondSourceId,
        locator: secondSourceLocator ?? 'place not on record',
        confidence: weakest([confidence, 'medium']),
        note: null,
      };

/** Days sort as text; a phase without one is last. */
const position = (phase: RulePhase): string => earliestDay(phase) ?? '9';

/** Returns the phases of all rules, by day. */
export function phasesFrom(records: Records): RulePhase[] {
  const pageOf = pagesFrom(records);
  const sinceOf = knownSince(records);
  return byId(records.applicability)
    .map(([id, row]) =>
      published(rulePhase, {
        ...row,
        id,
        rule: row.ruleId,
        ...pageOf(row.document),
        since: sinceOf(row),
        evidence: evidenceOf(row),
        secondEvidence: secondEvidenceOf(row),
      }),
    )
    .sort(
      (a, b) =>
        compareText(position(a), position(b)) ||
        compareText(a.document, b.document) ||
        compareText(a.id, b.id),
    );
}

/** Returns what amended, delayed or replaced a rule. */
export function amendmentsFrom(records: Records): RuleAmendment[] {
  const pageOf = pagesFrom(records);
  return records.amendments.map((row) =>
    published(ruleAmendment, {
      ...row,
      page: pageOf(row.document).page,
      moved: row.movedDays.map((move) => {
        const [was = '', now = ''] = move.split('/');
        return { was, now };
      }),
      evidence: evidenceOf(row),
    }),
  );
}

/** Returns the duties that rules share, each with the requirements put to it. */
function dutiesFrom({ comparableDuties, comparableRules }: Records): ComparableDuty[] {
  const assigned = groupBy(comparableRules, ({ dutyId }) => dutyId);
  return comparableDuties.map((row) =>
    published(comparableDuty, {
      ...row,
      id: row.dutyId,
      rules: (assigned.get(row.dutyId) ?? []).map(({ ruleId: rule, reading, confidence }) => ({
        ...{ rule, reading, confidence },
      })),
    }),
  );
}

/**
 * Drafts `/standards/rules.json`: who must comply with which rule, from which day, what moved those days, and which
 * rules share a duty.
 */
export const rulesDraft = ({ records }: OpenDataset): DocumentDraft =>
  draftDocument(rulesDocument, {
    phases: phasesFrom(records),
    amendments: amendmentsFrom(records),
    duties: dutiesFrom(records),
    coverage: coverageIn(records, 'rules'),
  });
