import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { overviewDocument, type OverviewDocument } from '../../contract/overview.ts';
import { Answered } from '../../frame/Documents.tsx';
import { figureLater } from '../../frame/FigureOf.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { PageLink } from '../../url/PageLink.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PageHeading } from '../PageHeading.tsx';

// The first card is asked for beside the document of the page, so that neither waits for the other.
const boardFigure = () => import('../../figures/leaderboards/frontierFigure.ts');
const Board = figureLater(async () => (await boardFigure()).boardFrontierCard);

// What compares prices is loaded beside the document that it compares; no other page needs it to start.
const Prices = figureLater(
  async () => (await import('../../figures/ai-pricing/flagshipPricesFigure.ts')).flagshipPricesCard,
);

// These are below what a reader sees first.
const Seats = figureLater(async () => (await import('../../figures/participation/seatsFigure.ts')).seatsCard);
const Plan = figureLater(
  async () => (await import('../../figures/ev-plans/planTasksFigure.ts')).planTasksCard,
);
const Leads = figureLater(async () => (await import('../../figures/leads/leadsFigure.ts')).leads);

const NewestEvents = lazy(async () => ({
  default: (await import('../../pages/policy/NewestEvents.tsx')).NewestEvents,
}));

const CARDS_HEIGHT = 900;
const CARD_HEIGHT = 480;
const LEADS_HEIGHT = 520;
const EVENTS_HEIGHT = 700;

/** One card for each page with its finding, who leads on what, and the newest events. */
export function OverviewPage() {
  const overview = useAnswer((ask) => ask(overviewDocument));
  useEffect(() => void boardFigure(), []);
  return (
    <>
      <PageHeading
        title="Who writes the technical standards"
        lead="Two countries, four fronts: plans, prices, boards and seats. Every number opens its source, its basis and its interval."
      />
      <Answered label="The overview" answer={overview} height={CARDS_HEIGHT}>
        {() => <Cards />}
      </Answered>
      <section className="mt-16">
        <ErrorBoundary what="Who leads where">
          <Suspense fallback={<Skeleton label="The indicators" height={LEADS_HEIGHT} />}>
            <Leads label="The indicators" height={LEADS_HEIGHT} />
          </Suspense>
        </ErrorBoundary>
      </section>
      {overview.found !== undefined && <Newest document={overview.found} />}
    </>
  );
}

function Cards() {
  return (
    <>
      <div className="grid gap-x-10 gap-y-14 lg:grid-cols-2">
        <Card to="/leaderboards" more="All leaderboards" what="Leaderboards">
          <Board />
        </Card>
        <Card to="/ai-pricing" more="All AI prices" what="AI prices">
          <Prices label="AI prices" />
        </Card>
        <Card to="/participation" more="All seats and committees" what="ISO secretariats">
          <Seats />
        </Card>
        <Card to="/ev-plans" more="All plans and standards" what="EV plans">
          <Plan />
        </Card>
      </div>
    </>
  );
}

interface CardProps {
  readonly to: string;
  readonly more: string;
  readonly what: string;
  readonly children: ReactNode;
}

function Card({ to, more, what, children }: CardProps) {
  return (
    <section className="flex min-w-0 flex-col">
      <ErrorBoundary what={what}>
        <Suspense fallback={<Skeleton label={what} height={CARD_HEIGHT} />}>{children}</Suspense>
      </ErrorBoundary>
      <p className="mt-1 flex flex-wrap justify-between gap-x-4 text-sm">
        <PageLink to={to} className="underline underline-offset-4">
          {more} →
        </PageLink>
      </p>
    </section>
  );
}

function Newest({ document }: { document: OverviewDocument }) {
  return (
    <section className="mt-16" aria-labelledby="newest">
      <h2 id="newest" className="mb-3 text-xl">
        Newest events
      </h2>
      <Suspense fallback={<Skeleton label="Events" height={EVENTS_HEIGHT} />}>
        <NewestEvents events={document.events} sources={document.sources} />
      </Suspense>
      <p className="mt-3 text-sm">
        <PageLink to="/policy" className="underline underline-offset-4">
          All events →
        </PageLink>
      </p>
    </section>
  );
}
