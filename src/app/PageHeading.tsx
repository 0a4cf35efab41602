import { useEffect } from 'react';

interface PageHeadingProps {
  readonly title: string;
  readonly lead: string;
}

/** The head of a page: its title names the tab too. */
export function PageHeading({ title, lead }: PageHeadingProps) {
  useEffect(() => {
    document.title = title === 'Standards Race' ? title : `${title} · Standards Race`;
  }, [title]);
  return (
    <div className="pt-8 pb-8">
      <h1 className="max-w-3xl text-3xl text-balance sm:text-4xl">{title}</h1>
      <p className="mt-2 max-w-3xl text-soft">{lead}</p>
    </div>
  );
}
