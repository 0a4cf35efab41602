import { Suspense, useCallback, useContext, useState } from 'react';
import { PageNameContext, type PageName, PageNamingContext } from '../frame/pageName.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { LaterPart } from '../ui/LaterPart.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { usePathId, useShownAddress } from '../paint/shownAddress.tsx';
import { PageHeading } from './PageHeading.tsx';
import type { SitePage } from './sitePage.ts';
import { later } from '../paint/later.ts';

export function PageView({ page }: { page: SitePage }) {
  return page.lead === undefined ? (
    <NamedPage page={page} />
  ) : (
    <>
      <PageHeading title={page.title} lead={page.lead} />
      <Content page={page} />
    </>
  );
}

/** Returns the heading of a record's page: its name, or a placeholder for it. */
function headingOf(kind: string, named: PageName | null) {
  const what = kind.toLowerCase();
  if (named === null) return { kind, title: `Loading the ${what}…`, tab: kind };
  const { name, lang, missing } = named;
  if (name !== null) return { kind, title: name, lang };
  return { kind, title: missing ? `No such ${what}` : `This ${what} could not be loaded` };
}

interface RecordHeadingProps {
  readonly kind: string;
  readonly named: PageName | null;
}

/** The header of a page about one record, with its name. */
export const RecordHeading = ({ kind, named }: RecordHeadingProps) => (
  <PageHeading {...headingOf(kind, named)} />
);

const parts = ['path', 'name', 'lang', 'missing'] as const;

/** Returns the name of the page and its setter; setting an equal name changes nothing. */
function useGivenName(known: PageName | null) {
  const [given, setGiven] = useState(known);
  const give = useCallback((name: PageName) => {
    setGiven((now) => (now !== null && parts.every((part) => now[part] === name[part]) ? now : name));
  }, []);
  return [given, give] as const;
}

/** A page about one record. */
function NamedPage({ page }: { page: SitePage }) {
  const { path } = useShownAddress();
  const id = usePathId();
  const { known, record } = useContext(PageNamingContext);
  const [given, give] = useGivenName(known);
  if (id === '') return <NotFound />;
  return (
    <PageNameContext value={record ?? give}>
      <RecordHeading kind={page.title} named={given?.path === path ? given : null} />
      <Content page={page} />
    </PageNameContext>
  );
}

function Content({ page: { Page, title } }: { page: SitePage }) {
  return (
    <ErrorBoundary what={title}>
      <Suspense fallback={<Skeleton label={title} height={720} />}>
        <Page />
      </Suspense>
    </ErrorBoundary>
  );
}

const NotFoundPage = later(async () => (await import('./pages/NotFoundPage.tsx')).NotFoundPage);

/** The page for unknown URLs, loaded on demand. */
export function NotFound() {
  return (
    <LaterPart>
      <NotFoundPage />
    </LaterPart>
  );
}
