import { useMemo } from 'react';
import { StandardForce, type LawStandard, type LawStandardsDocument } from '../../contract/register.ts';
import { firstCompliance } from '../../domain/standardStanding.ts';
import { otherOf } from '../../domain/relations.ts';
import { counted } from '../../domain/words.ts';
import { NO_DATA } from '../../domain/values.ts';
import { issuerName } from '../../contract/standards.ts';
import {
  lawCompliance,
  lawDay,
  lawItem,
  lawKey,
  LAWS,
  standardName,
  type LawRow,
} from '../../figures/law-standards/lawRows.ts';
import { relationItem } from '../../figures/standards/relationItem.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useList } from '../../url/useList.ts';
import { textColumn } from '../../ui/columns.ts';

interface NamedProps {
  readonly name: string;
  readonly pages: LawStandardsDocument['pages'];
}

/** The name of a document, linked to its page if it has one. */
function Named({ name, pages }: NamedProps) {
  const id = pages[name];
  if (id === undefined) return <span>{name}</span>;
  return <TextLink to={`/standards/${id}`}>{name}</TextLink>;
}

const articleOf = ({ article }: LawStandard): string => article ?? 'article not given';

function Standard({ law, pages }: { law: LawStandard; pages: LawStandardsDocument['pages'] }) {
  const { designation, subject, edition } = law;
  return (
    <>
      <Named name={standardName(law)} pages={pages} />
      {designation !== null && subject !== null && <span className="block text-soft">{subject}</span>}
      {edition !== null && <span className="block text-soft">edition {edition}</span>}
    </>
  );
}

/** Each counterpart with the basis of the link: a source, or our own judgment. */
function Counterparts({ law, document }: { law: LawRow; document: LawStandardsDocument }) {
  if (law.counterparts.length === 0) return <span className="text-soft">{NO_DATA}</span>;
  return (
    <ul>
      {law.counterparts.map((one) => {
        const name = otherOf(one, law.designation ?? '');
        return (
          <li key={name} className="min-h-7">
            <Named name={name} pages={document.pages} />
            <span className="block text-xs">
              <EvidenceValue item={relationItem(one, LAWS, lawKey(law))} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The date from which it must be complied with, which is not the date of entry into force. */
const complyColumn: DataColumn<LawRow> = textColumn(
  'comply',
  'Must comply',
  ({ standing }) => firstCompliance(standing),
  (row) => <span data-set-ahead>{lawCompliance(row) ?? NO_DATA}</span>,
);

function columnsFor(document: LawStandardsDocument, day: string): DataColumn<LawRow>[] {
  const { pages } = document;
  return [
    textColumn(
      'law',
      'Law',
      ({ issuer, law }) => `${issuerName(issuer)} ${law}`,
      (row) => (
        <>
          {row.law}
          <span className="block text-soft">{issuerName(row.issuer)}</span>
        </>
      ),
    ),
    textColumn('article', 'Article', articleOf),
    textColumn(
      'standard',
      'Standard',
      (law) => `${standardName(law)} ${law.subject ?? ''} ${law.edition ?? ''}`,
      (row) => <Standard law={row} pages={pages} />,
    ),
    textColumn(
      'force',
      'Legal effect',
      ({ force }) => StandardForce.label(force),
      (row) => (
        <>
          <EvidenceValue item={lawItem(row, day)} />
          {row.evidence.confidence === 'low' && (
            <span className="block text-xs text-soft">low confidence</span>
          )}
        </>
      ),
    ),
    textColumn(
      'since',
      'In force or due',
      ({ effectiveOn, due }) => effectiveOn ?? due,
      (row) => <span data-set-ahead>{lawDay(row, day) ?? NO_DATA}</span>,
    ),
    complyColumn,
    textColumn(
      'counterparts',
      'Counterparts',
      (law) => law.counterparts.map((one) => otherOf(one, law.designation ?? '')).join('; '),
      (row) => <Counterparts law={row} document={document} />,
    ),
  ];
}

interface LawTableProps {
  readonly laws: readonly LawRow[];
  readonly document: LawStandardsDocument;
  /** Date of the view. */
  readonly day: string;
  readonly intro: string | null;
}

/** Each article with the standard that it names and its legal effect; each row opens its evidence. */
export function LawTable({ laws, document, day, intro }: LawTableProps) {
  const columns = useMemo(() => columnsFor(document, day), [document, day]);
  const { list, type } = useList();
  return (
    <SearchableTable
      id={LAWS}
      heading={`${counted(laws.length, 'legal reference')} to standards`}
      what="legal references"
      caption="Standards in law"
      intro={intro ?? undefined}
      search={{ text: list.search, onChange: type }}
      rows={laws}
      columns={columns}
      rowId={lawKey}
      firstRows={10}
      whole={useAskedTable(LAWS)}
      roomy={['law', 'standard', 'counterparts']}
    />
  );
}
