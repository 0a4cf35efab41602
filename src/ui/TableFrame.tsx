import type { KeyboardEvent, ReactNode, Ref } from 'react';

interface TableFrameProps {
  /** Names the table to assistive technology. */
  readonly caption: string;
  /** How it scrolls; sideways alone unless said. */
  readonly className?: string;
  readonly ref?: Ref<HTMLDivElement>;
  /** What the key End does where the frame cannot know how far its rows go. */
  readonly onEnd?: () => void;
  /** How many of its rows a phone shows, as `useFirstRows` says: known before the first row comes, whose columns depend on it. */
  readonly onPhone?: number | undefined;
  readonly children: ReactNode;
}

/**
 * The box in which a table scrolls: a named place that the keyboard reaches. A phone shows no scroll bar, so its right
 * edge is shaded as long as there are more columns behind it. A stacking context of its own: the browser does not look
 * through its cells for what changes beside it.
 */
export function TableFrame({
  caption,
  className = 'overflow-x-auto',
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
      {children}
      {/* Says that all of the table is here: `.table-frame` in the style sheet. */}
      <span hidden />
    </div>
  );
}

/** What a phone has room for beside each other: a column of long texts takes the room of two. */
const MOST_COLUMNS = 4;

/**
 * Classes of a table with so many columns, some of them of long texts. What a phone has no room for is a card a row there,
 * if the cells say their headings (`data-label`): each below the other.
 */
export const tableClass = (columns: number, roomy: number): string =>
  isCards(columns, roomy) ? 'cells as-cards' : 'cells';

/** Whether its rows are cards on a phone. */
export const isCards = (columns: number, roomy: number): boolean => columns + roomy > MOST_COLUMNS;

/** What a cell of a card says of its column. */
export const headingOf = (header: unknown) => (typeof header === 'string' ? header : undefined);

/** Numbers are below each other digit by digit: at the right, in figures of one width. */
export const NUMERIC = 'text-right tabular-nums';
