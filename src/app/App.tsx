import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Suspense, useState, type ReactNode } from 'react';
import { industriesDocument } from '../contract/catalog.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { DataAge } from '../frame/DataAge.tsx';
import { EvidenceHost } from '../frame/EvidenceHost.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { NewestDay } from '../url/newestDay.ts';
import { Routes } from '../url/Routes.tsx';
import { SiteRouter } from '../url/SiteRouter.tsx';
import { useIsEmbed } from '../url/embed.ts';
import { ShownAtOnce, useShownAddress } from '../paint/shownAddress.tsx';
import { FreshPage, ShownPage } from '../paint/ShownPage.tsx';
import { createQueryClient } from './createQueryClient.ts';
import { FilterBar } from './FilterBar.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PageTabs } from './PageTabs.tsx';
import { NotFound, PageView } from './PageView.tsx';
import { OverviewPage } from './pages/OverviewPage.tsx';
import { isPageThere } from './findPage.ts';
import { sitePages } from './pageRegistry.ts';
import { LaterPart } from '../ui/LaterPart.tsx';
import { Notice } from '../ui/Notice.tsx';
import { formatPeriod } from '../domain/periods.ts';
import { later } from '../paint/later.ts';

/** Loaded in parallel with the first page: it plays no part in the first paint. */
const BesidePage = later(async () => (await import('./BesidePage.tsx')).BesidePage);
const EmbedPage = later(async () => (await import('./embed/EmbedPage.tsx')).EmbedPage);
const AboutPage = later(async () => (await import('./pages/AboutPage.tsx')).AboutPage);

const routes = [
  { path: '/', page: <OverviewPage /> },
  ...sitePages.map((page) => ({ path: page.path, page: <PageView page={page} /> })),
  {
    path: '/about',
    page: (
      <Suspense fallback={<Skeleton label="About" height={1800} />}>
        <AboutPage />
      </Suspense>
    ),
  },
];

interface AppProps {
  /** Client with documents that have already loaded. */
  readonly client?: QueryClient;
}

export function App({ client }: AppProps) {
  const [answers] = useState(() => client ?? createQueryClient());
  return (
    <QueryClientProvider client={answers}>
      <SiteRouter>
        <DatasetDay>
          <ShownPage isPageThere={isPageThere}>
            <SiteOrEmbed />
          </ShownPage>
        </DatasetDay>
      </SiteRouter>
    </QueryClientProvider>
  );
}

const SiteOrEmbed = () => (useIsEmbed() ? <Embed /> : <Site />);

/** Provides the newest date, against which the date in a link is checked. A page without one does not wait for it. */
function DatasetDay({ children }: { children: ReactNode }) {
  const { data } = useQuery(documentQuery(industriesDocument));
  return <NewestDay value={data?.datasetDate ?? null}>{children}</NewestDay>;
}

/** Renders nothing for a past date until it is known whether the data include it. */
function OnceDayIsKnown({ children }: { children: ReactNode }) {
  const { view } = useShownAddress();
  const { isPending } = useQuery(documentQuery(industriesDocument));
  return view.asOf !== null && isPending ? <Skeleton label="The day" height={720} /> : children;
}

/** An embed shows nothing but its figure. */
const Embed = () => (
  <OnceDayIsKnown>
    <Suspense>
      <EmbedPage />
    </Suspense>
  </OnceDayIsKnown>
);

function Site() {
  return (
    <>
      <a href="#main" className="skip-link">
        Skip to the content
      </a>
      <div className="mx-auto max-w-7xl px-4 sm:px-6">
        <ShownAtOnce>
          <Header />
        </ShownAtOnce>
        <PageTabs />
        <FilterBar />
        <main id="main" tabIndex={-1} className="isolate outline-none">
          <AgeOfData />
          <Evidence>
            <OnceDayIsKnown>
              <LinkProblems />
              <AsOfNote />
              <FreshPage>
                <Routes address={useShownAddress()} routes={routes} notFound={<NotFound />} />
              </FreshPage>
            </OnceDayIsKnown>
          </Evidence>
        </main>
        <Footer />
      </div>
      <LaterPart>
        <BesidePage />
      </LaterPart>
    </>
  );
}

function AgeOfData() {
  const { data } = useQuery(documentQuery(industriesDocument));
  return <DataAge datasetVersion={data?.datasetVersion ?? null} />;
}

/** Cards cite the version of the dataset, which every page knows from the list of industries. */
function Evidence({ children }: { children: ReactNode }) {
  const { data } = useQuery(documentQuery(industriesDocument));
  return <EvidenceHost datasetVersion={data?.datasetVersion ?? null}>{children}</EvidenceHost>;
}

/** Loaded lazily: few links name a number, and fewer one that does not exist. */
const NumberProblem = later(async () => (await import('./NumberProblem.tsx')).NumberProblem);

/** Loaded lazily: few users select an industry without rows on the page. */
const NothingHere = later(async () => (await import('../frame/IndustryPlaces.tsx')).NothingHere);

/** Reports the invalid parameters of a link. */
function LinkProblems() {
  const { problems, view } = useShownAddress();
  return (
    <>
      {problems.map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
      {view.industries.length > 0 && (
        <LaterPart>
          <NothingHere />
        </LaterPart>
      )}
      {view.number !== null && (
        <LaterPart>
          <NumberProblem key={view.number} number={view.number} />
        </LaterPart>
      )}
    </>
  );
}

/** A note above every page for a past date, with the rule that applies. */
function AsOfNote() {
  const { view } = useShownAddress();
  if (view.asOf === null) return null;
  return (
    <Notice>
      As the sources stood on {formatPeriod(view.asOf)}: prices in force, boards captured, observations and
      events published by that day. “Latest” beside the date returns to the newest data.
    </Notice>
  );
}
