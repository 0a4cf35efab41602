import { Suspense } from 'react';
import { Industry } from '../../contract/codelists.ts';
import { askLeads, leadsKnown } from '../../figures/leads/leadsOn.ts';
import { Documents } from '../../frame/Documents.tsx';
import { useKnownName } from '../../frame/pageName.ts';
import { NoSuchRecord } from '../../frame/RecordPage.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { usePathId, useShownAddress } from '../../paint/shownAddress.tsx';
import { industryOfPath } from '../../url/pathView.ts';
import { Comparisons } from './Comparisons.tsx';
import { IndustryAnswer } from './IndustryAnswer.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import { later } from '../../paint/later.ts';

const IndustryRecords = later(async () => (await import('./IndustryRecords.tsx')).IndustryRecords);

const RECORDS_HEIGHT = 1600;

/** Everything on record about one industry, the answer first. Its path sets the filter for all sections below. */
export function IndustryPage() {
  const { path } = useShownAddress();
  const id = usePathId();
  const industry = industryOfPath(path);
  useKnownName(path, industry === null ? null : Industry.label(industry));
  if (industry === null)
    return <NoSuchRecord what="industry" id={id} all={{ to: '/', label: 'All industries' }} />;
  return (
    <div key={industry} className="sheet flex flex-col gap-8 sm:gap-12">
      <IndustryAnswer />
      <CountsOf />
      <Suspense fallback={<Skeleton label="What is on record" height={RECORDS_HEIGHT} />}>
        <IndustryRecords industry={industry} />
      </Suspense>
      <PaperFoot />
    </div>
  );
}

function CountsOf() {
  const { view } = useShownAddress();
  const { asOf } = view;
  return (
    <Documents label="Comparisons" height={900} needs={(ask) => askLeads(ask, asOf)}>
      {(asked) => {
        const known = leadsKnown(asked, asOf);
        return known === null ? null : <Comparisons document={known} view={view} />;
      }}
    </Documents>
  );
}
