import { GapsOf } from '../../frame/GapsOf.tsx';
import { EventsSection } from './EventsSection.tsx';
import { TargetsSection } from './TargetsSection.tsx';

/** The policy timeline: what was decided, published or measured, by whom; and what is aimed at. */
export const PolicyPage = () => (
  <>
    <EventsSection />
    <div className="mt-12">
      <TargetsSection />
    </div>
    <div className="mt-12">
      <GapsOf panel="policy" />
    </div>
  </>
);
