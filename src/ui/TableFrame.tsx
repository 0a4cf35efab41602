import type { ReactNode, Ref } from 'react';

interface TableFrameProps {
  /** Names the table to assistive technology. */
  readonly caption: string;
  /** How it scrolls; sideways alone unless said. */
  readonly className?: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/**
 * The box in which a table scrolls: a named place that the keyboard reaches. A phone shows no scroll bar, so its right
 * edge is shaded as long as there are more columns behind it.
 */
export function TableFrame({ caption, className = 'overflow-x-auto', ref, children }: TableFrameProps) {
  return (
    <div
      ref={ref}
      className={`table-frame ${className}`}
      tabIndex={0}
      role="region"
      aria-label={`Table: ${caption}`}
    >
      {children}
    </div>
  );
}
