import { useId, type ReactNode } from 'react';

interface SectionProps {
  /** Id of the heading, for links to it. */
  readonly id?: string;
  readonly title: ReactNode;
  /** Level of the heading: 3 within another section. */
  readonly level?: 2 | 3;
  readonly className?: string;
  readonly 'data-exempt'?: string;
  readonly children: ReactNode;
}

/** A section of a page, named by its heading. */
export function Section({ id, title, level = 2, className, children, ...rest }: SectionProps) {
  const own = useId();
  const heading = id ?? own;
  return (
    <section aria-labelledby={heading} className={className} data-exempt={rest['data-exempt']}>
      {level === 2 ? (
        <h2 id={heading} className="mb-3 text-xl">
          {title}
        </h2>
      ) : (
        <h3 id={heading} className="mb-3 text-lg">
          {title}
        </h3>
      )}
      {children}
    </section>
  );
}
