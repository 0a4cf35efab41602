import type { ReactNode } from 'react';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import type { FirstRows } from '../../ui/useFirstRows.tsx';

/** Maximum number of rows here; the linked page has all of them. */
export const MOST_ROWS = 5;

/** Rows of a table at first; `what` names them in the plural. */
export const firstOfList = (what: string): FirstRows => ({ most: MOST_ROWS, onPhone: 3, what });

interface ListSectionProps<Row> {
  /** Anchor of the heading. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Number of first rows, if it is not the usual one. */
  readonly most?: number;
  readonly to: string;
  readonly more: string;
  /** Renders all rows in a table that shows the first, or just the first. */
  readonly children: (rows: readonly Row[], first: readonly Row[]) => ReactNode;
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
      {children(rows, rows.slice(0, most))}
      <p className="no-print mt-2 text-sm text-soft">
        <TextLink to={to}>{more} →</TextLink>
      </p>
    </Section>
  );
}
