import type { ReactNode } from 'react';

interface ResultListProps {
  readonly title: string;
  /** Name of the section, if the title alone does not say it. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** One kind of results of the check, as a list of `Result` elements. */
export const ResultList = ({ title, label = title, children }: ResultListProps) => (
  <section aria-label={label}>
    <h3 className="text-lg">{title}</h3>
    <ul className="mt-2 flex flex-col gap-4 text-sm">{children}</ul>
  </section>
);

/** The result for one text of the sentence. */
export const Result = ({ text, children }: { readonly text: string; readonly children: ReactNode }) => (
  <li className="border-t border-hair pt-3">
    <div className="font-serif text-lg">{text}</div>
    {children}
  </li>
);
