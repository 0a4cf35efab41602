import { useMemo } from 'react';
import { inOtherSeries, standardSearch } from '../domain/standardSearch.ts';
import { firstOf, nounFor, wholeText } from '../domain/words.ts';
import { useAfterPaint } from '../paint/afterPaint.ts';
import { useShownView } from '../paint/shownAddress.tsx';
import { SearchableList, type SearchableListProps } from '../ui/SearchableList.tsx';
import { VirtualTable, type TableSort, type VirtualTableProps } from '../ui/VirtualTable.tsx';
import { useList } from '../url/useList.ts';
import { useOptions } from '../url/useOptions.ts';
import type { Options } from '../url/view.ts';
import { usualSort } from './listOrder.ts';
import { sortOf, sortOption } from '../ui/tableSort.ts';

/** Fields of a document by which it is found and listed. */
interface Listed {
  readonly id: string;
  readonly designation: string;
  readonly title: string;
}

interface DocumentListProps<Row extends Listed>
  extends
    Pick<SearchableListProps, 'id' | 'filters'>,
    Pick<VirtualTableProps<Row>, 'caption' | 'columns' | 'card' | 'chars'> {
  /** Documents on the date of the view, of its industries. */
  readonly all: readonly Row[];
  /** Returns those of all industries. */
  readonly everywhere: () => readonly Row[];
  /** Returns those of the found documents that pass the filters. `kind` is `null` for any kind. */
  readonly filter: (found: readonly Row[], options: Options, kind: string | null) => readonly Row[];
  /** Returns the heading for a count: "12 of 340", or "340" for the whole list. */
  readonly headingOf: (count: string, isWhole: boolean) => string;
  /** Names of the columns by their id in links. */
  readonly labels: Readonly<Record<string, string>>;
  /** Fields that its search reads. */
  readonly searched?: string;
  /** Order of the list as the filters stand, if not newest first. */
  readonly usualOrder?: TableSort | undefined;
  /** Noun for one row, and what follows it in a sentence: "standard" and "on record". */
  readonly one: readonly [noun: string, place: string];
}

/** A long list of documents with search in any spelling, filters and sorting, all stored in the URL. */
export function DocumentList<Row extends Listed>(props: DocumentListProps<Row>) {
  const {
    id,
    filters,
    all,
    everywhere,
    filter,
    headingOf,
    labels,
    one,
    searched = 'number or title',
    usualOrder,
    ...table
  } = props;
  const { list, type } = useList();
  const { options, choose } = useOptions();
  const { options: shown } = useShownView();
  const text = useAfterPaint(list.search);
  const search = useMemo(() => standardSearch(all), [all]);
  const found = useMemo(() => search(text), [search, text]);
  const rows = useMemo(() => filter(found, shown, list.kind), [filter, found, list.kind, shown]);
  const usual = usualSort(text, usualOrder);
  const isWhole = rows.length === all.length;
  const count = wholeText(all.length);
  return (
    <SearchableList
      {...(id === undefined ? {} : { id })}
      heading={headingOf(isWhole ? count : `${wholeText(rows.length)} of ${count}`, isWhole)}
      label={`Search ${searched}`}
      search={{ text: list.search, onChange: type }}
      filters={filters}
    >
      <VirtualTable
        {...table}
        rows={rows}
        rowId={(row) => row.id}
        sort={sortOf(options.sort, labels, usual)}
        onSort={(sort) => choose({ sort: sortOption(sort, usual) })}
        shownRow={null}
        everywhere={() => filter(standardSearch(everywhere())(text), shown, list.kind).length}
        empty={rows.length === 0 ? emptyText(all, text, one) : ''}
      />
    </SearchableList>
  );
}

/** Returns the text for an empty list: GB and GB/T are different documents, which users confuse. */
function emptyText(
  all: readonly Listed[],
  text: string,
  [noun, place]: DocumentListProps<Listed>['one'],
): string {
  if (text.trim() === '') return `No ${nounFor(0, noun)} match these filters.`;
  const others = inOtherSeries(all, text).map(({ designation }) => designation);
  const none = `No ${nounFor(0, noun)} ${place} match “${text}” with these filters.`;
  return others.length === 0 ? none : `${none} In another series: ${firstOf(others, 5)}.`;
}
