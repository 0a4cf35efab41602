import { createContext, type KeyboardEvent, type ReactNode, type Ref } from 'react';

/** True within a table, where a value says by itself what sets it apart from the rows around it. */
export const InTable = createContext(false);

interface TableFrameProps {
  /** Accessible name of the table. */
  readonly caption: string;
  /** Scrolling classes; by default horizontal, in windows that may be narrower than the table. */
  readonly className?: string;
  readonly ref?: Ref<HTMLDivElement>;
  /** Handles the End key if the frame cannot know the full height of the rows. */
  readonly onEnd?: () => void;
  /** Number of rows on a phone, from `useFirstRows`. Set before the first row renders, for its column widths. */
  readonly onPhone?: number | undefined;
  readonly children: ReactNode;
}

/**
 * The scroll container of a table: a named region that is reachable by keyboard. Phones show no scroll bar, so the
 * right edge is shaded while there are more columns beyond it. It is a stacking context: changes outside then do not
 * make the browser check its cells.
 */
export function TableFrame({
  caption,
  className = 'overflow-x-auto xl:overflow-x-visible',
  ref,
  onEnd,
  onPhone,
  children,
}: TableFrameProps) {
  const hearEnd = (event: KeyboardEvent) => {
    if (onEnd === undefined || event.key !== 'End' || event.target !== event.currentTarget) return;
    event.preventDefault();
    onEnd();
  };
  return (
    <div
      ref={ref}
      className={`table-frame isolate ${className}`}
      tabIndex={0}
      role="region"
      aria-label={`Table: ${caption}`}
      data-first={onPhone}
      onKeyDown={hearEnd}
    >
      <InTable value>{children}</InTable>
      {/* Marks the end of the table: `.table-frame` in the style sheet. */}
      <span hidden />
    </div>
  );
}

/** Number of rows that a table shows whole; with more it may scroll below its head. */
export const MOST_WHOLE = 40;

/** Number of columns that fit on a phone; a column of long texts counts as two. */
const MOST_COLUMNS = 4;

/**
 * Returns the classes of a table by its number of columns and of long-text columns. If it is too wide for a phone,
 * each row is a card there, provided that the cells have their headings (`data-label`).
 */
export const tableClass = (columns: number, roomy: number): string =>
  isCards(columns, roomy) ? 'cells as-cards' : 'cells';

/** True if the rows are cards on a phone. */
export const isCards = (columns: number, roomy: number): boolean => columns + roomy > MOST_COLUMNS;

/** Returns the heading that a cell shows on a card. */
export const headingOf = (header: unknown) => (typeof header === 'string' ? header : undefined);

/** Aligns numbers digit by digit: to the right, with tabular figures. */
export const NUMERIC = 'text-right tabular-nums';
