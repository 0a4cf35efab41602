import type { ReactNode } from 'react';
import { counted } from '../../domain/words.ts';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** Maximum number of rows here; the linked page has all of them. */
export const MOST_ROWS = 7;

interface ListSectionProps<Row> {
  /** Anchor of the heading. */
  readonly id: string;
  readonly title: string;
  /** All rows; only the first are shown. */
  readonly rows: readonly Row[];
  /** Singular noun for a row; absent if there are more rows than were loaded. */
  readonly what?: string;
  readonly to: string;
  readonly more: string;
  /** Renders the first rows. */
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** A short list with heading, count, and a link to the full list. */
export function ListSection<Row>({ id, title, rows, what, to, more, children }: ListSectionProps<Row>) {
  const shown = rows.slice(0, MOST_ROWS);
  return (
    <Section id={id} title={title}>
      {shown.length === 0 ? (
        <p className="text-sm text-soft" data-exempt="empty">
          None on record for this industry.
        </p>
      ) : (
        children(shown)
      )}
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm text-soft">
        {what !== undefined && rows.length > shown.length && (
          <span data-exempt="count">
            {String(shown.length)} of {counted(rows.length, what)}.
          </span>
        )}
        <TextLink to={to} className="no-print">
          {more} →
        </TextLink>
      </p>
    </Section>
  );
}
