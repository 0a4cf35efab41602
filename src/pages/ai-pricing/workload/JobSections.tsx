import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PeakHoursDocument } from '../../../contract/peakHours.ts';
import type { PriceModesDocument } from '../../../contract/priceModes.ts';
import { Loaded } from '../../../frame/Loaded.tsx';
import { peakHoursQuery, priceModesQuery } from '../../../queries/aiPricingQueries.ts';
import { ClockSection } from '../clock/ClockSection.tsx';
import type { PricingData } from '../../../figures/ai-pricing/flagshipPricesFigure.ts';
import { workloadData } from '../../../figures/ai-pricing/workload/workloadData.ts';
import { WorkloadSection } from './WorkloadSection.tsx';

/** What needs tiers and hours beside the prices: the reader's job, and the clock of peak hours. */
export function JobSections({ pricing }: { pricing: PricingData }) {
  const modes = useQuery(priceModesQuery());
  const hours = useQuery(peakHoursQuery());
  return (
    <Loaded label="Context tiers" query={modes} height={720} aged={false}>
      {(modesDocument) => (
        <Loaded label="Peak hours" query={hours} height={720} aged={false}>
          {(hoursDocument) => <Sections pricing={pricing} modes={modesDocument} hours={hoursDocument} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface SectionsProps {
  readonly pricing: PricingData;
  readonly modes: PriceModesDocument;
  readonly hours: PeakHoursDocument;
}

function Sections({ pricing, modes, hours }: SectionsProps) {
  const data = useMemo(() => workloadData(pricing, { modes, hours }), [pricing, modes, hours]);
  return (
    <>
      <WorkloadSection data={data} />
      <ClockSection data={data} />
    </>
  );
}
