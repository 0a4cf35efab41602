import { GapsOf } from '../../frame/GapsOf.tsx';
import { PageLink } from '../../paint/PageLink.tsx';
import { EventsSection } from './EventsSection.tsx';

/** The policy timeline: decisions, publications and measurements with their authors. */
export const PolicyPage = () => (
  <>
    <EventsSection />
    <p className="mt-3 text-sm">
      <PageLink to="/follow" className="underline underline-offset-4">
        Follow changes and dates →
      </PageLink>
    </p>
    <div className="mt-12">
      <GapsOf panel="policy" />
    </div>
  </>
);
