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
import { kindText, otherOf } from '../../domain/relations.ts';
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
import {
  countryCounterparts,
  textState,
  topicTextItem,
  type PlaceCounterparts,
} from '../../figures/law-standards/lawCounterparts.ts';
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
  readonly registered: RegisteredText | null | undefined;
}

/** The name of a document, linked to its page if it has one. */
function Named({ name, pages, registered }: NamedProps) {
  const id = pages[name];
  if (id !== undefined) return <TextLink to={`/standards/${id}`}>{name}</TextLink>;
  return registered == null ? name : <TextLink to={`/register/${registered.id}`}>{name}</TextLink>;
}

export const articleOf = ({ article }: LawStandard): string => article ?? 'article not given';

/**
 * Returns the title of a row's standard and the subject for which the law names it; a request names the subject before
 * the standard has a number, and a law on all standards names none.
 */
function namedTexts({ designation, subject, title, force }: LawRow): string[] {
  if (designation === null) return force === 'requested' ? ['number not on record'] : [];
  if (title === null) return subject === null ? [] : [subject];
  return subject === null || subject === title
    ? [title]
    : [title, `${force === 'requested' ? 'requested' : 'named'} for the subject “${subject}”`];
}

/** The standard with its title. */
export function Standard({ law, pages }: { law: LawRow; pages: LawStandardsDocument['pages'] }) {
  const { edition, registered } = law;
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
    </>
  );
}

interface CounterpartsProps {
  readonly law: LawRow;
  readonly documents: LawDocuments;
  readonly view: Pick<View, 'asOf'>;
  /** Counterparts by place, which is named where no column names it. */
  readonly places: readonly (PlaceCounterparts & { readonly name?: string })[];
  /** True if each counterpart also says what kind of link it is, and its own state. */
  readonly hasKinds?: boolean;
}

/** The state of a counterpart, "adopted, not binding, February 28, 2025", or that none is on record. */
function TextState({
  law,
  documents,
  view,
  name,
}: Omit<CounterpartsProps, 'places'> & { readonly name: string }) {
  const day = viewDay(view, documents.document.datasetVersion);
  const state = textState(law, name, documents, view.asOf, day);
  return (
    <span className="block text-xs">
      {state === null ? (
        <span className="text-soft">state not on record</span>
      ) : (
        <EvidenceValue item={state} />
      )}
    </span>
  );
}

/**
 * Each counterpart with the basis of the link: a source, or our own judgment; then texts on the same topic, or whether
 * they were looked for.
 */
export function Counterparts({ law, documents, view, places, hasKinds = false }: CounterpartsProps) {
  const { pages, registered, datasetVersion } = documents.document;
  const own = law.designation ?? '';
  return (
    <ul>
      {places.map(({ name: place, links, texts, lack }) => (
        <Fragment key={place ?? ''}>
          {links.map((one) => (
            <li key={otherOf(one, own)} className="min-h-7">
              {hasKinds && <span className="text-soft">{kindText(one, own)} </span>}
              <Named name={otherOf(one, own)} pages={pages} registered={registered[otherOf(one, own)]} />
              {hasKinds && <TextState {...{ law, documents, view }} name={otherOf(one, own)} />}
              <span className="block text-xs">
                <EvidenceValue item={relationItem(one, LAWS, lawKey(law))} />
              </span>
            </li>
          ))}
          {texts.map((one) => (
            <li key={`${one.topic.id}|${one.row.document}`} className="min-h-7">
              {one.row.page === null ? (
                one.row.document
              ) : (
                <TextLink to={`/standards/${one.row.page}`}>{one.row.document}</TextLink>
              )}
              {hasKinds && texts.find(({ row }) => row.document === one.row.document) === one && (
                <TextState {...{ law, documents, view }} name={one.row.document} />
              )}
              <span className="block text-xs">
                {place !== undefined && `${place}, `}
                <EvidenceValue item={topicTextItem(law, one, viewDay(view, datasetVersion))} />
              </span>
            </li>
          ))}
          {lack !== null && <li className="text-soft">{place === undefined ? lack : `${place}: ${lack}`}</li>}
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

export interface LawDocuments {
  readonly document: LawStandardsDocument;
  readonly topics: TopicsDocument;
}

const lawPlaces = (row: LawRow, { document, topics }: LawDocuments, asOf: string | null) => [
  { links: row.counterparts, texts: [], lack: null },
  ...countryCounterparts(row, document, topics, asOf).map(({ area, ...one }) => ({
    ...one,
    links: [],
    name: RefArea.label(area),
  })),
];

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
      (row) => (
        <>
          <Standard law={row} pages={pages} />
          {row.registered !== null && pages[row.designation ?? ''] === undefined && (
            <EvidenceValue item={stageItem(row, row.registered)} />
          )}
        </>
      ),
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
      (row) => (
        <Counterparts law={row} places={lawPlaces(row, documents, view.asOf)} {...{ documents, view }} />
      ),
    ),
  ];
}

/** Columns of a table of laws, and the noun for its rows. */
export interface LawForm {
  readonly columnsFor: (documents: LawDocuments, view: Pick<View, 'asOf'>) => DataColumn<LawRow>[];
  /** Singular of its rows, and what follows it in the heading. */
  readonly noun: readonly [one: string, rest: string];
  readonly caption: string;
  readonly roomy: readonly string[];
  /** Number of rows shown at first. */
  readonly firstRows: number;
}

const lawForm: LawForm = {
  columnsFor,
  noun: ['legal reference', 'to standards'],
  caption: 'Standards in law',
  roomy: ['law', 'standard', 'counterparts'],
  firstRows: 5,
};

interface LawTableProps {
  readonly laws: readonly LawRow[];
  /** Returns those of all industries. */
  readonly everywhere?: () => readonly LawRow[];
  readonly documents: LawDocuments;
  readonly intro: string | null;
  readonly form?: LawForm;
}

/** Each article with the standard that it names and its legal effect; each row opens its evidence. */
export function LawTable({ laws, everywhere = () => laws, documents, intro, form = lawForm }: LawTableProps) {
  const view = useShownView();
  const columns = useMemo(() => form.columnsFor(documents, view), [form, documents, view]);
  const { list, type } = useList();
  const [one, rest] = form.noun;
  return (
    <SearchableTable
      id={LAWS}
      heading={(count) => `${counted(count, one)} ${rest}`}
      what={`${one}s`}
      caption={form.caption}
      intro={intro ?? undefined}
      search={{ text: list.search, onChange: type }}
      rows={laws}
      everywhere={everywhere}
      columns={columns}
      rowId={lawKey}
      firstRows={form.firstRows}
      whole={useAskedTable(LAWS)}
      roomy={form.roomy}
    />
  );
}
