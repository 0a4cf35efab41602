import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Suspense, useState, type ReactNode } from 'react';
import { industriesDocument } from '../contract/catalog.ts';
import { documentQuery } from '../queries/documentQuery.ts';
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
import { NotFound, PageView } from './PageView.tsx';
import { OverviewPage } from './pages/OverviewPage.tsx';
import { TrayHost } from './pack/TrayHost.tsx';
import { isPageThere, sitePages } from './pageRegistry.ts';
import { LaterPart } from '../ui/LaterPart.tsx';
import { Notice } from '../ui/Notice.tsx';
import { formatPeriod } from '../domain/periods.ts';
import { later } from '../paint/later.ts';

/** Fetched beside the first page, whose first paint it has no part in. */
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
  /** What answers questions for documents, where it has some of them already. */
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

/** The day against which a link's is held. A page that asks for none does not wait for it. */
function DatasetDay({ children }: { children: ReactNode }) {
  const { data } = useQuery(documentQuery(industriesDocument));
  return <NewestDay value={data?.datasetDate ?? null}>{children}</NewestDay>;
}

/** Shows nothing of a day before it is known whether the data reach to it. */
function OnceDayIsKnown({ children }: { children: ReactNode }) {
  const { view } = useShownAddress();
  const { isPending } = useQuery(documentQuery(industriesDocument));
  return view.asOf !== null && isPending ? <Skeleton label="The day" height={720} /> : children;
}

/** A page that other sites frame has nothing but its figure. */
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
        <FilterBar />
        <main id="main" tabIndex={-1} className="isolate outline-none">
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
      <TrayHost />
      <LaterPart>
        <BesidePage />
      </LaterPart>
    </>
  );
}

/** Cards cite the version of the dataset, which every page knows from the list of industries. */
function Evidence({ children }: { children: ReactNode }) {
  const { data } = useQuery(documentQuery(industriesDocument));
  return <EvidenceHost datasetVersion={data?.datasetVersion ?? null}>{children}</EvidenceHost>;
}

/** Few links ask for a number, fewer for one that is not there. */
const NumberProblem = later(async () => (await import('./NumberProblem.tsx')).NumberProblem);

/** Of a page that has nothing on a chosen industry; few readers choose one that it has nothing on. */
const NothingHere = later(async () => (await import('../frame/IndustryPlaces.tsx')).NothingHere);

/** Names what a link says and the page does not understand. */
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

/** Says above every page that it speaks for an earlier day, and by which rule. */
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
