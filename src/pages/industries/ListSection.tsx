import type { ReactNode } from 'react';
import { counted } from '../../domain/words.ts';
import { PageLink } from '../../url/PageLink.tsx';

/** Rows of a list here: the page behind the link has all. */
export const MOST_ROWS = 7;

interface ListSectionProps {
  /** Anchor of the heading. */
  readonly id: string;
  readonly title: string;
  readonly shown: number;
  /** How many there are in all; `null` where that is not counted here. */
  readonly all: number | null;
  /** One of them, as a noun. */
  readonly what: string;
  readonly to: string;
  readonly more: string;
  readonly children: ReactNode;
}

/** A short list with its heading, how many there are, and the page that has all of them. */
export function ListSection({ id, title, shown, all, what, to, more, children }: ListSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 text-xl">
        {title}
      </h2>
      {shown === 0 ? (
        <p className="text-sm text-soft" data-exempt="empty">
          None on record.
        </p>
      ) : (
        children
      )}
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm text-soft">
        {all !== null && all > shown && (
          <span data-exempt="count">
            {String(shown)} of {counted(all, what)}.
          </span>
        )}
        <PageLink to={to} className="no-print underline underline-offset-4">
          {more} →
        </PageLink>
      </p>
    </section>
  );
}
