import { publishedIn } from '../../domain/known.ts';
import type { Evidence } from '../../contract/primitives.ts';
import type { StandardDocument, StandardReference } from '../../contract/standardRecords.ts';
import { outWord, type Standard, type StandardStatus } from '../../contract/standards.ts';
import { standardStatus } from '../../contract/standardStatus.ts';
import { datasetDay, isOnOrBefore, periodEnd, periodStart } from '../../domain/periods.ts';

/** Another edition of a document, or one that replaces it or was replaced by it. */
export interface LinkedEdition extends Pick<
  StandardReference,
  'name' | 'id' | 'title' | 'parts' | 'evidence'
> {
  readonly relation: string;
  /** Evidence of the row that states the replacement; an edition follows from its number. */
  readonly basis: Evidence | null;
  readonly date: string | null;
  readonly dateName: string;
}

/** Returns the number of a document without its year. */
const editionNumber = (designation: string): string => designation.replace(/[-:]\d{4}$/, '');

/** True if a document has taken the place of those that it replaces. Bodies without days of effect do so by publishing. */
function takesPlace(
  { issuer, kind }: Pick<Standard, 'issuer' | 'kind'>,
  status: StandardStatus | null,
): boolean {
  if (status === 'published') return issuer !== 'CN' && kind !== 'regulation';
  return status === 'in-force' || status === 'withdrawn' || status === 'replaced';
}

/** Names an edition by its day before or after that of the document; one of an unknown or the same day is only another. */
function editionWords(
  { publishedOn }: Pick<Standard, 'publishedOn'>,
  own: Pick<Standard, 'publishedOn'>,
): string {
  if (publishedOn === null || own.publishedOn === null) return 'other edition';
  if (periodEnd(publishedOn) < periodStart(own.publishedOn)) return 'earlier edition';
  return periodStart(publishedOn) > periodEnd(own.publishedOn) ? 'later edition' : 'other edition';
}

/** Returns successors, predecessors and other editions, each document once. */
export function linkedEditions(
  { standard, replacedBy, replaces, editions, sources, datasetVersion }: StandardDocument,
  asOf: string | null,
) {
  const isPast = (date: string | null) => asOf === null || (date !== null && isOnOrBefore(date, asOf));
  const status = standardStatus(standard, asOf ?? datasetDay(datasetVersion));
  const hasEffect = takesPlace(standard, status);
  const all: LinkedEdition[] = [
    ...replacedBy
      .filter((one) => isPast(one.takesOverOn) || isPast(publishedIn(sources)(one)))
      .map((one) => ({
        ...one,
        basis: one.isNextEdition ? null : one.evidence,
        ...(one.isNextEdition
          ? { relation: 'next edition', dateName: outWord(standard.issuer) }
          : { relation: 'replaces it', dateName: 'replaces it on' }),
        date: one.takesOverOn,
      })),
    ...replaces.map((one) => {
      const isEarlier = editionNumber(one.name) === editionNumber(standard.designation);
      return {
        ...one,
        basis: isEarlier ? null : one.evidence,
        evidence: one.publishedEvidence ?? one.evidence,
        relation: isEarlier ? 'earlier edition' : hasEffect ? 'replaced by it' : 'to be replaced by it',
        date: one.publishedOn,
        dateName: outWord(standard.issuer),
      };
    }),
    ...editions
      .filter((one) => asOf === null || standardStatus(one, asOf) !== null)
      .map((one) => ({
        ...{ name: one.designation, id: one.id, title: one.title, parts: 0, evidence: one.evidence },
        ...{ basis: null, relation: editionWords(one, standard) },
        ...{ date: one.publishedOn, dateName: outWord(one.issuer) },
      })),
  ];
  const first = new Map<string, LinkedEdition>();
  for (const one of all) if (!first.has(one.id ?? one.name)) first.set(one.id ?? one.name, one);
  return [...first.entries()];
}
