import { useId, type ReactNode } from 'react';
import { SearchField } from './SearchField.tsx';

export interface SearchableListProps {
  /** Id of the heading, for links to it. */
  readonly id?: string | undefined;
  /** Counts the rows. */
  readonly heading: string;
  /** Label of the search field. */
  readonly label: string;
  readonly search: { readonly text: string; readonly onChange: (text: string) => void };
  /** True if the URL has the search text: the field then keeps its focus on another view of the page. */
  readonly isKept?: boolean;
  /** Shown between heading and list, the filters first. */
  readonly filters?: ReactNode;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** A list with a heading that counts its rows, a search over all of them, and filters. */
export function SearchableList(props: SearchableListProps) {
  const { id, heading, label, search, isKept = true, filters, intro, children } = props;
  const own = useId();
  const headingId = id ?? own;
  return (
    <section data-list={isKept ? '' : undefined} aria-labelledby={headingId}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id={headingId} className="text-xl" data-exempt="count" aria-live="polite">
          {heading}
        </h2>
        <SearchField label={label} value={search.text} onChange={search.onChange} />
      </div>
      {filters}
      {intro !== undefined && (
        <p className="mb-3 text-sm text-soft" data-exempt="state">
          {intro}
        </p>
      )}
      {children}
    </section>
  );
}
