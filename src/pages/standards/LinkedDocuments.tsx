import type {
  StandardDocument,
  StandardReference,
  StandardRelation,
} from '../../contract/standardRecords.ts';
import { leftOutNote } from '../../domain/known.ts';
import { relationsOn, relationText } from '../../domain/relations.ts';
import { counted } from '../../domain/words.ts';
import { NO_DATA } from '../../domain/values.ts';
import { relationItem } from '../../figures/standards/relationItem.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { linkedEditions } from '../../figures/standards/linkedEditions.ts';
import { editionItem, replacementItem } from '../../figures/standards/linkedItems.ts';

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
        {counted(parts, 'part or edition', 'parts and editions')} under Standards
      </span>
    </>
  );
}

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
        {said.evidence.note !== null && <span className="block text-soft">{said.evidence.note}</span>}
      </span>,
      <EvidenceValue key="basis" item={relationItem(said, 'standard-relations', said.evidence.sourceId)} />,
    ],
  });
  return (
    <Section id="standard-relations" title="Counterparts and other relations">
      <p className="mb-3 max-w-3xl text-sm text-soft" data-exempt="count">
        {cut.known.length === 0 && 'None on record; there may still be one. '}
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

/** Earlier and later editions, and other documents that it replaced or that replace it. */
export function EditionTable({ document }: LinkedProps) {
  const { asOf } = useShownView();
  const rows = linkedEditions(document, asOf);
  if (rows.length === 0) return null;
  return (
    <Section id="standard-editions" title="Editions and replacements">
      <PlainTable
        caption="Editions and replacements"
        columns={['Document', 'Relation', 'Date', 'Title']}
        roomy={['Document', 'Title']}
        rows={rows.map(([key, other]) => {
          const replacement = replacementItem(document.standard, key, other);
          return {
            key,
            cells: [
              <DocumentName key="name" {...other} />,
              replacement === null ? other.relation : <EvidenceValue key="relation" item={replacement} />,
              <EvidenceValue key="day" item={editionItem(document.standard, key, other)} />,
              other.title ?? NO_DATA,
            ],
          };
        })}
      />
    </Section>
  );
}
