import type { ReactNode } from 'react';
import type { Covers } from '../figures/spec.ts';
import { Industry } from '../contract/codelists.ts';
import { Notice } from '../ui/Notice.tsx';
import { useShownAddress } from '../paint/shownAddress.tsx';
import { AllIndustries } from './IndustryFilter.tsx';
import { IndustryPlaces } from './IndustryPlaces.tsx';

interface FilterScopeProps {
  /** Effect of the filter on the figures of this page. */
  readonly covers: Covers;
  /** Content of the page as the subject of a sentence: "AI prices". */
  readonly what: string;
  readonly children: ReactNode;
}

/**
 * Notes if the industry filter cannot change a page, or leaves nothing of it, with a link to clear it; the content
 * stays, since an empty page would say less.
 */
export function FilterScope({ covers, what, children }: FilterScopeProps) {
  const chosen = useShownAddress().view.industries;
  if (covers === 'any') return children;
  const names = covers.map((code) => Industry.label(code)).join(', ');
  const outside = chosen.length > 0 && !chosen.some((code) => covers.includes(code));
  return (
    <>
      {chosen.some((code) => !covers.includes(code)) && (
        <Notice
          action={
            outside ? (
              <>
                <IndustryPlaces of={chosen} /> <AllIndustries />
              </>
            ) : undefined
          }
        >
          {what} are about {names} only. Your filter does not apply here.
        </Notice>
      )}
      {children}
    </>
  );
}

/** Notes the effect of the filter: none for a count that is not split; otherwise one industry at a time. */
export function SplitNotice({
  industry,
  chosen,
}: {
  industry: Industry | null;
  chosen: readonly Industry[];
}) {
  if (chosen.length === 0) {
    return industry === null ? null : (
      <Notice>Split by industry: {Industry.label(industry)} is shown.</Notice>
    );
  }
  if (industry === null)
    return <Notice>This count is not split by industry; the filter does not change it.</Notice>;
  if (!chosen.includes(industry)) {
    return (
      <Notice>This count has none of the chosen industries: {Industry.label(industry)} is shown.</Notice>
    );
  }
  return chosen.length === 1 ? null : (
    <Notice>
      A committee can serve several industries, so counts are not added up: {Industry.label(industry)} is
      shown.
    </Notice>
  );
}
