import type { ReactNode } from 'react';
import { PlainTable, type PlainTableProps } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Maximum number of rows here; the linked page has all of them. */
export const MOST_ROWS = 5;

interface ListSectionProps<Row> {
  /** Anchor of the heading. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Number of first rows, if it is not the usual one. */
  readonly most?: number;
  readonly to: string;
  readonly more: string;
  /** Renders the first rows, out of all. */
  readonly children: (first: readonly Row[], rows: readonly Row[]) => ReactNode;
}

/** A short list with heading and a link to the full list; nothing without rows. */
export function ListSection<Row>({
  id,
  title,
  rows,
  most = MOST_ROWS,
  to,
  more,
  children,
}: ListSectionProps<Row>) {
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={title}>
      {children(rows.slice(0, most), rows)}
      <p className="no-print mt-2 text-sm text-soft">
        <TextLink to={to}>{more} →</TextLink>
      </p>
    </Section>
  );
}

type ListTableProps<Row> = Omit<ListSectionProps<Row>, 'children' | 'most'> &
  Pick<PlainTableProps, 'columns' | 'roomy'> & {
    /** Caption of the table if it is not the title. */
    readonly caption?: string;
    /** Plural noun for the rows. */
    readonly what: string;
    readonly row: (row: Row) => PlainTableProps['rows'][number];
  };

/** Such a list as a table, which shows its other rows on request. */
export const ListTable = <Row,>({
  caption,
  columns,
  roomy = [],
  what,
  row,
  ...list
}: ListTableProps<Row>) => (
  <ListSection {...list}>
    {(_, rows) => (
      <PlainTable
        {...{ caption: caption ?? list.title, columns, roomy }}
        first={{ most: MOST_ROWS, onPhone: 3, what }}
        rows={rows.map(row)}
      />
    )}
  </ListSection>
);
