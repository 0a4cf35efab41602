import { useMemo, type ReactNode } from 'react';
import { lawStandardsDocument, StandardForce } from '../../contract/register.ts';
import { slug } from '../../contract/slug.ts';
import { topicsDocument } from '../../contract/topics.ts';
import { formatPeriod, isOnOrBefore, viewDay } from '../../domain/periods.ts';
import { compareText } from '../../domain/sorting.ts';
import {
  counterpartPlaces,
  counterpartsIn,
  placeName,
  searchedIn,
} from '../../figures/law-standards/lawCounterparts.ts';
import {
  lawDay,
  lawItem,
  lawKey,
  lawsOf,
  NOT_ON_RECORD,
  stageItem,
  standardName,
  type LawRow,
} from '../../figures/law-standards/lawRows.ts';
import { askingActs } from '../../frame/AskedStandards.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { Picker } from '../../frame/Picker.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { textColumn } from '../../ui/columns.ts';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { useOptions } from '../../url/useOptions.ts';
import type { View } from '../../url/view.ts';
import { WhatIsMissing } from './LawStandardsPage.tsx';
import { articleOf, Counterparts, LawTable, Standard, type LawDocuments, type LawForm } from './LawTable.tsx';

/** The standards that one act of the EU asks for, in one form for all acts. */
export const RequestedPage = () => (
  <Documents
    label="Standards asked for"
    height={900}
    needs={(ask) => ({ document: ask(lawStandardsDocument), topics: ask(topicsDocument) })}
  >
    {(documents) => <OfAct documents={documents} />}
  </Documents>
);

/** A row without a number that asks for nothing is about all standards of its act. */
const isOfAll = ({ designation, force }: LawRow): boolean => designation === null && force === 'presumption';

/** Articles by number, not by text: 9 before 10; rows of one article by day. */
const byArticle = (a: LawRow, b: LawRow): number =>
  (a.article ?? '').localeCompare(b.article ?? '', 'en', { numeric: true }) ||
  compareText(a.due ?? a.effectiveOn ?? '', b.due ?? b.effectiveOn ?? '');

function OfAct({ documents }: { readonly documents: LawDocuments }) {
  const { document } = documents;
  const { options, choose } = useOptions();
  const view = useShownView();
  const [act = ''] = askingActs.find(([number]) => slug(number) === options.act) ?? askingActs[0] ?? [];
  const own = useMemo(
    () =>
      lawsOf(document, { asOf: view.asOf, industries: [] }).known.filter(({ law }) => law.startsWith(act)),
    [document, view.asOf, act],
  );
  const asked = own.filter((row) => !isOfAll(row)).toSorted(byArticle);
  const acts = askingActs.map(([number, label]) => ({ value: slug(number), label }));
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-2">
        <Picker
          label="Act"
          groups={[{ label: 'Act', options: acts }]}
          value={slug(act)}
          onChange={(id) => choose({ act: id })}
        />
        <div className="max-w-3xl text-sm text-soft">
          <p data-exempt="count">
            {effectsOf(asked)}{' '}
            <TextLink to={`/standards/${slug(act)}`}>The act itself: its dates, and whom it binds</TextLink>
          </p>
          {own.filter(isOfAll).map((row) => (
            <p key={lawKey(row)} data-exempt="record">
              <EvidenceValue item={lawItem(row, viewDay(view, document.datasetVersion))} />, article{' '}
              {row.article}: {row.subject}.
            </p>
          ))}
        </div>
      </div>
      <div>
        <LawTable
          laws={asked}
          documents={documents}
          intro="A counterpart may differ in substance. Each link says its kind, and whether a source states it."
          form={askedForm}
        />
        <Searched law={own[0]?.law ?? act} document={document} asOf={view.asOf} />
        <TableDownloads table="law-standards" datasetVersion={document.datasetVersion} />
      </div>
      <WhatIsMissing search={act} issuer="eu" industries={[]} places />
    </div>
  );
}

interface SearchedProps extends Pick<LawDocuments, 'document'> {
  readonly law: string;
  readonly asOf: string | null;
}

/** Searches for counterparts of an act's standards, place by place; later ones are left out. */
const Searched = ({ law, document, asOf }: SearchedProps) => (
  <ul className="mt-3 text-sm text-soft" data-exempt="record">
    {counterpartPlaces.map((place) => {
      const search = searchedIn(document.coverage, law, place);
      if (search !== undefined && asOf !== null && !isOnOrBefore(search.asOf, asOf)) return null;
      return (
        <li key={place}>
          {placeName(place)}:{' '}
          {search === undefined
            ? 'not searched for the standards of this act.'
            : `${search.note ?? 'searched.'} (${formatPeriod(search.asOf)})`}
        </li>
      );
    })}
  </ul>
);

/** Example: "On record: 10 requested, 1 requested and published." */
function effectsOf(rows: readonly LawRow[]): string {
  const counts = StandardForce.codes.flatMap((code) => {
    const count = rows.filter(({ force }) => force === code).length;
    return count === 0 ? [] : `${String(count)} ${StandardForce.label(code).toLowerCase()}`;
  });
  return counts.length === 0 ? 'None on record for this day.' : `On record: ${counts.join(', ')}.`;
}

/** The day on which a standard was due, or cited; its outcome is its stage. */
const expectedText = (row: LawRow, day: string): string =>
  row.effectiveOn === null && row.due !== null && isOnOrBefore(row.due, day)
    ? `was due ${formatPeriod(row.due)}`
    : (lawDay(row, day) ?? NOT_ON_RECORD);

/** The stage, with the day of the source that shows it. */
function stageCell(row: LawRow, sources: LawDocuments['document']['sources']): ReactNode {
  if (row.registered === null) return NOT_ON_RECORD;
  const seenOn = sources[row.registered.evidence.sourceId]?.publishedOn ?? null;
  return (
    <>
      <EvidenceValue item={stageItem(row, row.registered)} />
      {seenOn !== null && <span className="block text-xs text-soft">source of {formatPeriod(seenOn)}</span>}
    </>
  );
}

function columnsFor(documents: LawDocuments, view: Pick<View, 'asOf'>): DataColumn<LawRow>[] {
  const { document, topics } = documents;
  const day = viewDay(view, document.datasetVersion);
  return [
    textColumn(
      'standard',
      'Standard',
      (law) => [standardName(law), law.title, law.subject].join(' '),
      (row) => <Standard law={row} pages={document.pages} />,
    ),
    textColumn('article', 'Article', articleOf),
    textColumn(
      'stage',
      'Stage and its day',
      ({ registered }) => registered?.bodyStage ?? registered?.status,
      (row) => stageCell(row, document.sources),
    ),
    textColumn(
      'expected',
      'Legal effect and day',
      ({ effectiveOn, due }) => effectiveOn ?? due,
      (row) => (
        <>
          <EvidenceValue item={lawItem(row, day)} />
          <span className="block" data-set-ahead>
            {expectedText(row, day)}
            {row.evidence.confidence === 'low' && ' (low confidence)'}
          </span>
        </>
      ),
    ),
    ...counterpartPlaces.map((place) =>
      textColumn<LawRow>(
        place,
        placeName(place),
        () => null,
        (row) => {
          const places = [counterpartsIn(place, row, document, topics, view.asOf)];
          return <Counterparts law={row} places={places} hasKinds {...{ documents, view }} />;
        },
      ),
    ),
  ];
}

const askedForm: LawForm = {
  columnsFor,
  noun: ['standard', 'asked for'],
  caption: 'Standards asked for',
  roomy: ['standard', 'stage', ...counterpartPlaces],
  firstRows: 10,
};
