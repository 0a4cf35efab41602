import { Suspense, type ReactNode } from 'react';
import { overviewDocument, type OverviewDocument } from '../../contract/overview.ts';
import { Answered } from '../../frame/Documents.tsx';
import { fronts } from '../../figures/leads/frontsFigure.ts';
import { FigureOf, figureLater } from '../../frame/FigureOf.tsx';
import { onceUsed } from '../../paint/firstTouch.ts';
import { useShownView } from '../../paint/shownAddress.tsx';
import { useAnswer } from '../../queries/useAnswer.ts';
import { PagePart } from '../../paint/PagePart.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PageHeading } from '../PageHeading.tsx';
import { Answer } from './Answer.tsx';
import { later } from '../../paint/later.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { RecordScope } from '../../frame/RecordScope.tsx';
import { Fold } from '../../frame/Fold.tsx';

/** Loads the sections below the first screen. If prerendered, they stay static until the page is used. */
async function parts() {
  await onceUsed();
  return import('./overviewParts.ts');
}

const Board = figureLater(async () => (await parts()).boardFrontierCard);
const Prices = figureLater(async () => (await parts()).flagshipPricesCard);
const Seats = figureLater(async () => (await parts()).seatsCard);
const Plan = figureLater(async () => (await parts()).planTasksCard);
const ChangedAndDue = later(async () => (await parts()).ChangedAndDue);
const FilteredHighlights = later(async () => (await import('./FilteredHighlights.tsx')).FilteredHighlights);
const NewestEvents = later(async () => (await parts()).NewestEvents);

const FRONTS_HEIGHT = 980;
const NEWS_HEIGHT = 520;
const CARDS_HEIGHT = 900;
const CARD_HEIGHT = 480;
const EVENTS_HEIGHT = 300;

/** The answer and its table, changes and dates ahead, then a finding of each page and the latest events. */
export function OverviewPage() {
  const overview = useAnswer((ask) => ask(overviewDocument));
  return (
    <>
      <PageHeading title="Who sets the technical standards: China or the United States?">
        <Answer />
      </PageHeading>
      <Section what="Who is ahead on each front" height={FRONTS_HEIGHT}>
        <FigureOf spec={fronts} label="Who is ahead on each front" height={FRONTS_HEIGHT} />
      </Section>
      <Section what="What changed and what is due" height={NEWS_HEIGHT}>
        <PagePart>
          <ChangedAndDue />
        </PagePart>
      </Section>
      <p className="mt-8 text-sm">
        <TextLink to="/industries">Every comparison, by industry →</TextLink>
      </p>
      <div className="mt-10">
        <Fold summary="Highlights and the latest events">
          <Answered label="The overview" answer={overview} height={CARDS_HEIGHT}>
            {() => <Highlights />}
          </Answered>
          {overview.found !== undefined && (
            <RecordScope documents={overview.documents}>
              <Newest document={overview.found} />
            </RecordScope>
          )}
        </Fold>
      </div>
    </>
  );
}

interface SectionProps {
  readonly what: string;
  /** Height (px) to reserve while its code loads. */
  readonly height: number;
  readonly children: ReactNode;
}

/** A section of the page with its own error boundary. */
function Section({ what, height, children }: SectionProps) {
  return (
    <ErrorBoundary what={what}>
      <Suspense fallback={<Skeleton label={what} height={height} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** A finding from each main page; with a filter, findings about the chosen industries. */
function Highlights() {
  const isFiltered = useShownView().industries.length > 0;
  return (
    <>
      <h2 className="mb-5 text-2xl max-md:mt-6">
        {isFiltered ? 'Highlights' : 'Highlights: one finding from each of four main pages'}
      </h2>
      {isFiltered ? <FilteredHighlights /> : <Cards />}
    </>
  );
}

function Cards() {
  return (
    <>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-2">
        <Card to="/leaderboards" more="All leaderboards" what="Leaderboards">
          <Board />
        </Card>
        <Card to="/ai-pricing" more="All AI prices" what="AI prices">
          <Prices label="AI prices" />
        </Card>
        <Card to="/participation" more="All seats and committees" what="ISO secretariats">
          <Seats />
        </Card>
        <Card to="/ev-plans" more="All plans and their tasks" what="EV plans">
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
      <Section what={what} height={CARD_HEIGHT}>
        {children}
      </Section>
      <p className="mt-1 flex flex-wrap justify-between gap-x-4 text-sm">
        <TextLink to={to}>{more} →</TextLink>
      </p>
    </section>
  );
}

function Newest({ document }: { document: OverviewDocument }) {
  return (
    <section className="mt-10" aria-labelledby="newest">
      <h2 id="newest" className="mb-3 text-xl">
        Latest events, without prices
      </h2>
      <Suspense fallback={<Skeleton label="Events" height={EVENTS_HEIGHT} />}>
        <PagePart>
          <NewestEvents events={document.events} datasetVersion={document.datasetVersion} />
        </PagePart>
      </Suspense>
    </section>
  );
}
