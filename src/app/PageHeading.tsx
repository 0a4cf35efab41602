import { useEffect, type ReactNode } from 'react';
import { afterPaint } from '../paint/afterPaint.ts';

interface PageHeadingProps {
  readonly title: string;
  /** Language of the title, if it is not English. */
  readonly lang?: string | undefined;
  /** Kind of subject in the title: "Indicator". */
  readonly kind?: string;
  /** Title of the tab until the name is known. */
  readonly tab?: string;
  readonly lead?: string;
  /** Content below the title in place of a lead. */
  readonly children?: ReactNode;
}

/** Returns the title of the tab for a page title. */
const tabTitle = (title: string): string =>
  title === 'Standards Race' ? title : `${title} · Standards Race`;

/** The header of a page, which also sets the title of the tab. A followed link moves the focus here. */
export function PageHeading({ title, lang, kind, tab = title, lead, children }: PageHeadingProps) {
  // Setting the title takes a browser some time: do it after the paint.
  useEffect(() => {
    const name = () => {
      document.title = tabTitle(tab);
    };
    return afterPaint(name, 'in slices');
  }, [tab]);
  const size = kind === undefined ? 'max-w-3xl text-3xl sm:text-4xl' : 'max-w-4xl text-2xl sm:text-3xl';
  return (
    <div className={kind === undefined ? 'pb-8' : 'pb-6'}>
      {kind !== undefined && <p className="mb-1 text-sm text-soft">{kind}</p>}
      <h1 tabIndex={-1} className={`wrap-anywhere outline-none ${size}`} lang={lang}>
        {title}
      </h1>
      {lead !== undefined && <p className="mt-2 max-w-3xl text-soft">{lead}</p>}
      {children !== undefined && <div className="mt-3">{children}</div>}
    </div>
  );
}
