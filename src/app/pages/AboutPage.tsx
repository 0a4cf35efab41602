import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PageHeading } from '../PageHeading.tsx';

const AboutDownload = lazy(async () => ({ default: (await import('./AboutDownload.tsx')).AboutDownload }));

const AboutAudits = lazy(async () => ({ default: (await import('./AboutAudits.tsx')).AboutAudits }));

export function AboutPage() {
  return (
    <>
      <PageHeading title="About" lead="What this is, how its numbers are made, and what they are not." />
      <div className="flex max-w-2xl flex-col gap-4" data-exempt="name">
        <p>
          Standards Race tracks how China and the United States take part in setting technical standards:
          through plans, in international bodies, at which prices and on which leaderboards. It tracks; it
          does not take a side. The two countries stand in the order of the alphabet, not by who leads.
        </p>
        <p>
          Every number is a row of an open dataset with its source, the place in it and a confidence. A number
          that rests on one weak source is marked as of low confidence and drawn with a broken outline.
          Missing is “no data”, never zero. Prices are compared on equal bases only; scores carry the
          intervals that their boards publish; sources that disagree stand side by side.
        </p>
        <p>
          The compilation is under CC BY 4.0 as far as its sources allow; each source keeps its own license,
          which stands beside every figure and in every file. The code is under the MIT license. Nothing is
          tracked here: the pages load from this address only and set no cookies.
        </p>
        <Suspense fallback={<Skeleton label="Downloads" height={90} />}>
          <AboutDownload />
        </Suspense>
        <Suspense fallback={<Skeleton label="Audits" height={346} />}>
          <AboutAudits />
        </Suspense>
      </div>
    </>
  );
}
