import { GapsOf } from '../../frame/GapsOf.tsx';
import { EventsSection } from './EventsSection.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** The policy timeline: decisions, publications and measurements with their authors. */
export const PolicyPage = () => (
  <>
    <EventsSection />
    <p className="mt-3 text-sm">
      <TextLink to="/follow">Follow changes and dates →</TextLink>
    </p>
    <div className="mt-12">
      <GapsOf panel="policy" />
    </div>
  </>
);
