import type { ReactNode } from 'react';
import { counted } from '../../domain/words.ts';
import { PageLink } from '../../paint/PageLink.tsx';

/** Rows of a list here: the page behind the link has all. */
const MOST_ROWS = 7;

interface ListSectionProps<Row> {
  /** Anchor of the heading. */
  readonly id: string;
  readonly title: string;
  /** All of them; the first are shown. */
  readonly rows: readonly Row[];
  /** One of them, as a noun; left out where there are more than the rows that came. */
  readonly what?: string;
  readonly to: string;
  readonly more: string;
  /** Shows the first rows. */
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** A short list with its heading, how many there are, and the page that has all of them. */
export function ListSection<Row>({ id, title, rows, what, to, more, children }: ListSectionProps<Row>) {
  const shown = rows.slice(0, MOST_ROWS);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-xl">
        {title}
      </h2>
      {shown.length === 0 ? (
        <p className="text-sm text-soft" data-exempt="empty">
          None on record.
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
        <PageLink to={to} className="no-print underline underline-offset-4">
          {more} →
        </PageLink>
      </p>
    </section>
  );
}
