import { useId, type ReactNode } from 'react';

interface SectionProps {
  /** Id of the heading, for links to it. */
  readonly id?: string;
  readonly title: ReactNode;
  readonly className?: string;
  readonly 'data-exempt'?: string;
  readonly children: ReactNode;
}

/** A section of a page, named by its heading. */
export function Section({ id, title, className, children, ...rest }: SectionProps) {
  const own = useId();
  const heading = id ?? own;
  return (
    <section aria-labelledby={heading} className={className} data-exempt={rest['data-exempt']}>
      <h2 id={heading} className="mb-3 text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
