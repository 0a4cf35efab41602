import { Fragment, useMemo } from 'react';
import { RefArea } from '../../contract/codelists.ts';
import {
  StandardForce,
  type LawStandard,
  type LawStandardsDocument,
  type RegisteredText,
} from '../../contract/register.ts';
import type { TopicsDocument } from '../../contract/topics.ts';
import { viewDay } from '../../domain/periods.ts';
import { firstCompliance } from '../../domain/standardStanding.ts';
import { otherOf } from '../../domain/relations.ts';
import { counted } from '../../domain/words.ts';
import { issuerName } from '../../contract/standards.ts';
import {
  lawCompliance,
  lawDay,
  lawItem,
  lawKey,
  LAWS,
  NOT_ON_RECORD,
  stageItem,
  standardName,
  type LawRow,
} from '../../figures/law-standards/lawRows.ts';
import { countryCounterparts, topicTextItem } from '../../figures/law-standards/lawCounterparts.ts';
import { relationItem } from '../../figures/standards/relationItem.ts';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import type { View } from '../../url/view.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useList } from '../../url/useList.ts';
import { textColumn } from '../../ui/columns.ts';

interface NamedProps {
  readonly name: string;
  readonly pages: LawStandardsDocument['pages'];
  readonly registered?: RegisteredText | null;
}

/** The name of a document, linked to its page if it has one. */
function Named({ name, pages, registered }: NamedProps) {
  const id = pages[name];
  if (id !== undefined) return <TextLink to={`/standards/${id}`}>{name}</TextLink>;
  return registered == null ? name : <TextLink to={`/register/${registered.id}`}>{name}</TextLink>;
}

const articleOf = ({ article }: LawStandard): string => article ?? 'article not given';

/**
 * Returns the title of a row's standard and the subject for which the law names it; a request names the subject before
 * the standard has a number, and a law on all standards names none.
 */
function namedTexts({ designation, subject, title, force }: LawRow): string[] {
  if (designation === null) return force === 'requested' ? ['number not on record'] : [];
  if (title === null) return subject === null ? [] : [subject];
  return subject === null || subject === title ? [title] : [title, `for: ${subject}`];
}

/** The standard with its title, and its stage in the register if it has no page of its own. */
function Standard({ law, pages }: { law: LawRow; pages: LawStandardsDocument['pages'] }) {
  const { designation, edition, registered } = law;
  const named = namedTexts(law);
  return (
    <>
      <Named name={standardName(law)} {...{ pages, registered }} />
      {named.map((text) => (
        <span key={text} className="block text-soft">
          {text}
        </span>
      ))}
      {edition !== null && <span className="block text-soft">edition {edition}</span>}
      {registered !== null && pages[designation ?? ''] === undefined && (
        <EvidenceValue item={stageItem(law, registered)} />
      )}
    </>
  );
}

interface CounterpartsProps {
  readonly law: LawRow;
  readonly documents: LawDocuments;
  readonly view: Pick<View, 'asOf'>;
}

/**
 * Each counterpart with the basis of the link: a source, or our own judgment; then, for China and the United States,
 * texts on the same topic, or whether they were looked for.
 */
function Counterparts({ law, documents: { document, topics }, view }: CounterpartsProps) {
  const day = viewDay(view, document.datasetVersion);
  return (
    <ul>
      {law.counterparts.map((one) => {
        const name = otherOf(one, law.designation ?? '');
        return (
          <li key={name} className="min-h-7">
            <Named name={name} pages={document.pages} registered={document.registered[name] ?? null} />
            <span className="block text-xs">
              <EvidenceValue item={relationItem(one, LAWS, lawKey(law))} />
            </span>
          </li>
        );
      })}
      {countryCounterparts(law, document, topics, view.asOf).map(({ area, texts, lack }) => (
        <Fragment key={area}>
          {texts.map((one) => (
            <li key={`${one.topic.id}|${one.row.document}`} className="min-h-7">
              {one.row.page === null ? (
                one.row.document
              ) : (
                <TextLink to={`/standards/${one.row.page}`}>{one.row.document}</TextLink>
              )}
              <span className="block text-xs">
                {RefArea.label(area)}, <EvidenceValue item={topicTextItem(law, one, day)} />
              </span>
            </li>
          ))}
          {lack !== null && (
            <li className="text-soft">
              {RefArea.label(area)}: {lack}
            </li>
          )}
        </Fragment>
      ))}
    </ul>
  );
}

/** The date from which it must be complied with, which is not the date of entry into force. */
const complyColumn: DataColumn<LawRow> = textColumn(
  'comply',
  'Must comply',
  ({ standing }) => firstCompliance(standing),
  (row) => <span data-set-ahead>{lawCompliance(row) ?? NOT_ON_RECORD}</span>,
);

interface LawDocuments {
  readonly document: LawStandardsDocument;
  readonly topics: TopicsDocument;
}

function columnsFor(documents: LawDocuments, view: Pick<View, 'asOf'>): DataColumn<LawRow>[] {
  const { pages, datasetVersion } = documents.document;
  const day = viewDay(view, datasetVersion);
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
      (law) => [standardName(law), law.title, law.subject, law.edition].join(' '),
      (row) => <Standard law={row} pages={pages} />,
    ),
    textColumn(
      'force',
      'Legal effect',
      ({ force }) => StandardForce.label(force),
      (row) => <EvidenceValue item={lawItem(row, day)} />,
    ),
    textColumn(
      'since',
      'In force or due',
      ({ effectiveOn, due }) => effectiveOn ?? due,
      (row) => <span data-set-ahead>{lawDay(row, day) ?? NOT_ON_RECORD}</span>,
    ),
    complyColumn,
    textColumn(
      'counterparts',
      'Counterparts',
      (law) => law.counterparts.map((one) => otherOf(one, law.designation ?? '')).join('; '),
      (row) => <Counterparts law={row} {...{ documents, view }} />,
    ),
  ];
}

interface LawTableProps {
  readonly laws: readonly LawRow[];
  readonly documents: LawDocuments;
  readonly intro: string | null;
}

/** Each article with the standard that it names and its legal effect; each row opens its evidence. */
export function LawTable({ laws, documents, intro }: LawTableProps) {
  const view = useShownView();
  const columns = useMemo(() => columnsFor(documents, view), [documents, view]);
  const { list, type } = useList();
  return (
    <SearchableTable
      id={LAWS}
      heading={(count) => `${counted(count, 'legal reference')} to standards`}
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
