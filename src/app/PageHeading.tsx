import { useEffect } from 'react';
import { afterPaint } from '../paint/afterPaint.ts';

interface PageHeadingProps {
  readonly title: string;
  /** Language of the title, where it is not English. */
  readonly lang?: string | undefined;
  /** What kind of thing the title names: "Indicator". */
  readonly kind?: string;
  /** What the tab is called while the title is no name yet. */
  readonly tab?: string;
  readonly lead?: string;
}

/** What a tab is called that shows a page of this title. */
export const tabTitle = (title: string): string =>
  title === 'Standards Race' ? title : `${title} · Standards Race`;

/** The head of a page: its title names the tab too. A followed link moves the focus here. */
export function PageHeading({ title, lang, kind, tab = title, lead }: PageHeadingProps) {
  // Setting the name takes a browser some time: the page is painted first.
  useEffect(() => {
    const name = () => {
      document.title = tabTitle(tab);
    };
    return afterPaint(name, 'in slices');
  }, [tab]);
  const size = kind === undefined ? 'max-w-3xl text-3xl sm:text-4xl' : 'max-w-4xl text-2xl sm:text-3xl';
  return (
    <div className={kind === undefined ? 'pt-8 pb-8' : 'pt-6 pb-6'}>
      {kind !== undefined && <p className="mb-1 text-sm text-soft">{kind}</p>}
      <h1 tabIndex={-1} className={`wrap-anywhere outline-none ${size}`} lang={lang}>
        {title}
      </h1>
      {lead !== undefined && <p className="mt-2 max-w-3xl text-soft">{lead}</p>}
    </div>
  );
}
