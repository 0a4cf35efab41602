import { standardStatus } from '../../contract/standardStatus.ts';
import type {
  StandardDocument,
  StandardReference,
  StandardRelation,
} from '../../contract/standardRecords.ts';
import type { Evidence, Sources } from '../../contract/primitives.ts';
import { leftOutNote } from '../../domain/known.ts';
import { formatPeriod, isOnOrBefore } from '../../domain/periods.ts';
import { relationsOn, relationText } from '../../domain/relations.ts';
import { counted } from '../../domain/words.ts';
import { NO_DATA } from '../../domain/values.ts';
import { issuerName } from '../../contract/standards.ts';
import { numberId } from '../../figure/numberId.ts';
import { relationItem } from '../../figures/standards/relationItem.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';

interface LinkedProps {
  readonly document: StandardDocument;
}

/** The name of a document, linked to its page or to the list of its parts; plain text if it is not on record. */
export function DocumentName({ name, id, parts }: Pick<StandardReference, 'name' | 'id' | 'parts'>) {
  if (id !== null) return <TextLink to={`/standards/${id}`}>{name}</TextLink>;
  if (parts === 0) return <span>{name}</span>;
  return (
    <>
      <TextLink to={`/standards?q=${encodeURIComponent(name)}`}>{name}</TextLink>
      <span className="block text-soft">
        {counted(parts, 'part or edition', 'parts and editions')} on record
      </span>
    </>
  );
}

interface NamedValueProps {
  readonly document: StandardDocument;
  /** The table and the other document, as id in links. */
  readonly home: string;
  readonly other: string;
  readonly subject: string;
  readonly text: string;
  readonly period?: string | null;
  readonly definition: string;
  readonly evidence: Evidence;
}

/** A statement about another document, with the card of its row. */
function NamedValue({ document, home, other, period = null, ...said }: NamedValueProps) {
  const { standard } = document;
  return (
    <EvidenceValue
      item={{
        id: numberId(home, other),
        ...said,
        actor: issuerName(standard.issuer),
        ...(period === null ? {} : { period, unit: 'date' }),
        facts: [],
      }}
    />
  );
}

const outOn =
  (sources: Sources) =>
  ({ evidence }: { readonly evidence: Evidence }): string | null =>
    sources[evidence.sourceId]?.publishedOn ?? null;

/** Relations of the document to others and of others to it, each with the card of its basis. */
export function RelationTable({ document }: LinkedProps) {
  const { asOf } = useShownView();
  const cut = relationsOn(document.relations, asOf);
  const row = ({ other, ...said }: StandardRelation) => ({
    key: `${said.from}|${said.kind}|${said.to}|${said.evidence.sourceId}`,
    cells: [
      <DocumentName key="name" {...other} />,
      <span key="relation">
        {relationText(said)}
        {said.evidence.note !== null && said.basis === 'stated' && (
          <span className="block text-soft">{said.evidence.note}</span>
        )}
      </span>,
      <EvidenceValue key="basis" item={relationItem(said, 'standard-relations', said.evidence.sourceId)} />,
    ],
  });
  return (
    <Section id="standard-relations" title="Counterparts and other relations">
      <p className="mb-3 max-w-3xl text-sm text-soft" data-exempt="count">
        {cut.known.length === 0 && 'None on record; there may be one. '}
        {leftOutNote(cut, 'relation', asOf)}
      </p>
      {cut.known.length > 0 && (
        <PlainTable
          caption="Counterparts and other relations"
          columns={['Document', 'Relation', 'Who says so']}
          roomy={['Document', 'Relation']}
          rows={cut.known.map(row)}
        />
      )}
    </Section>
  );
}

interface LinkedEdition extends Pick<StandardReference, 'name' | 'id' | 'title' | 'parts' | 'evidence'> {
  readonly relation: string;
  /** Evidence of the row that states the replacement; an edition follows from its number. */
  readonly basis: Evidence | null;
  readonly date: string | null;
  readonly dateName: string;
}

/** Returns the number of a document without its year. */
const numberOf = (designation: string): string => designation.replace(/[-:]\d{4}$/, '');

/** Returns successors, predecessors and other editions, each document once. */
function linkedEditions(
  { standard, replacedBy, replaces, editions, sources }: StandardDocument,
  asOf: string | null,
) {
  const isPast = (date: string | null) => asOf === null || (date !== null && isOnOrBefore(date, asOf));
  const all: LinkedEdition[] = [
    ...replacedBy
      .filter((one) => isPast(one.takesOverOn) || isPast(outOn(sources)(one)))
      .map((one) => ({
        ...one,
        basis: one.isNextEdition ? null : one.evidence,
        relation: one.isNextEdition ? 'next edition' : 'takes its place',
        date: one.takesOverOn,
        dateName: 'takes over',
      })),
    ...replaces.map((one) => {
      const isEarlier = numberOf(one.name) === numberOf(standard.designation);
      return {
        ...one,
        basis: isEarlier ? null : one.evidence,
        evidence: one.publishedEvidence ?? one.evidence,
        relation: isEarlier ? 'earlier edition' : 'replaced by it',
        date: one.publishedOn,
        dateName: 'published',
      };
    }),
    ...editions
      .filter((one) => asOf === null || standardStatus(one, asOf) !== null)
      .map((one) => ({
        ...{ name: one.designation, id: one.id, title: one.title, parts: 0, evidence: one.evidence },
        ...{ basis: null, relation: 'other edition', date: one.publishedOn, dateName: 'published' },
      })),
  ];
  const first = new Map<string, LinkedEdition>();
  for (const one of all) if (!first.has(one.id ?? one.name)) first.set(one.id ?? one.name, one);
  return [...first.entries()];
}

/** Earlier and later editions, and other documents that it replaced or that replace it. */
export function EditionTable({ document }: LinkedProps) {
  const { asOf } = useShownView();
  const rows = linkedEditions(document, asOf);
  if (rows.length === 0) return null;
  return (
    <Section id="standard-editions" title="Editions and replacements">
      <PlainTable
        caption="Editions and replacements"
        columns={['Document', 'Relation', 'Day', 'Title']}
        roomy={['Document', 'Title']}
        rows={rows.map(([key, other]) => ({
          key,
          cells: [
            <DocumentName key="name" {...other} />,
            other.basis === null ? (
              other.relation
            ) : (
              <NamedValue
                key="relation"
                document={document}
                home="standard-replacements"
                other={key}
                subject={`${document.standard.designation} and ${other.name}`}
                text={other.relation}
                definition="That a document takes the place of another, as the row of the newer one says."
                evidence={other.basis}
              />
            ),
            <NamedValue
              key="day"
              document={document}
              home="standard-editions"
              other={key}
              subject={`${other.name}, ${other.dateName}`}
              text={
                other.date === null ? 'day not on record' : `${other.dateName} ${formatPeriod(other.date)}`
              }
              period={other.date}
              definition="An edition of the same number, or a document that a row on record says is replaced."
              evidence={other.evidence}
            />,
            other.title ?? NO_DATA,
          ],
        }))}
      />
    </Section>
  );
}
