import { useId, type ReactNode } from 'react';

/** Facts about one subject, one per line, as `FactLine` elements. */
export const FactList = ({ children }: { readonly children: ReactNode }) => (
  <dl className="max-w-3xl text-sm">{children}</dl>
);

interface RecordFactsProps {
  readonly 'data-exempt'?: string;
  readonly children: ReactNode;
}

/** The facts that say what a record is. */
export const RecordFacts = ({ children, ...rest }: RecordFactsProps) => (
  <section aria-label="What it is" data-exempt={rest['data-exempt']}>
    <FactList>{children}</FactList>
  </section>
);

export function FactLine({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-x-4 border-b border-hair py-1.5">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

interface CardSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of a card with a small heading. */
export function CardSection({ title, children }: CardSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-4 border-t border-hair pt-3">
      <h3 id={id} className="mb-1.5 font-sans text-sm font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
}

/** A name and its value, side by side. */
export function CardLine({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-x-3 py-0.5 sm:grid-cols-[8rem_1fr] sm:gap-x-4">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}
